import { type JSX, type KeyboardEvent, type Ref, useEffect, useId, useRef } from 'react';
import type { SavingView } from '../entrypoints/prompt/contract.ts';
import type { Language } from '../rules/engine/types.ts';
import { focusInSight } from './focus-in-sight.ts';
import { Mark } from './Mark.tsx';
import type { PromptWords } from './text/words.ts';
import { WholeNote } from './WholeNote.tsx';

interface Props {
  readonly saving: SavingView;
  readonly language: Language;
  readonly words: PromptWords;
  readonly cardRef: Ref<HTMLDivElement>;
  onSaveWithCodes(): void;
  onSaveAsIs(): void;
  onBack(): void;
}

/** Asked once before a note is saved that still tells a story. The focus goes in: the agent has just acted. */
export function SaveQuestion(props: Props): JSX.Element {
  const { saving, words, language } = props;
  const first = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    focusInSight(first.current);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      props.onBack();
    }
    // The keys that brought the question, still held down or pressed once more, answer nothing.
    const answers = !event.repeat && !event.ctrlKey && !event.metaKey;
    if (event.key === 'Enter' && !answers) event.preventDefault();
  };
  return (
    <div
      className="card overview saving"
      role="dialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}about`}
      ref={props.cardRef}
      onKeyDown={onKeyDown}
    >
      <header>
        <Mark kind="context" />
        <h2 id={`${id}title`}>{words.saveTitle}</h2>
        <span className="keys inside" title={words.toNote}>
          <kbd className="cap">Esc</kbd>
          <span className="unseen"> {words.toNote}</span>
        </span>
      </header>
      <div className="body">
        <p id={`${id}about`} className="advice">
          {words.saveAbout}
        </p>
        <WholeNote all={saving} language={language} words={words} id={`${id}codes`} />
      </div>
      <footer>
        <button type="button" className="main" ref={first} onClick={props.onSaveWithCodes}>
          {saving.codes.length > 0 ? words.saveWithCodes : words.saveWithout}
        </button>
        <button type="button" className="as-is" onClick={props.onSaveAsIs}>
          {words.saveAsIs}
        </button>
        <button type="button" className="to-note" onClick={props.onBack}>
          {words.backToNote}
        </button>
      </footer>
    </div>
  );
}
