import { type JSX, type KeyboardEvent, type Ref, useEffect, useId, useRef, useState } from 'react';
import type { StoryView } from '../entrypoints/prompt/contract.ts';
import type { Language } from '../rules/engine/types.ts';
import { CodeList } from './CodeList.tsx';
import { cardAction } from './card-keys.ts';
import { choicesOf } from './choices.ts';
import { Mark } from './Mark.tsx';
import { Preview } from './Preview.tsx';
import type { PromptWords } from './text/words.ts';
import { titleOf } from './title.ts';

interface Props {
  readonly story: StoryView;
  readonly language: Language;
  readonly words: PromptWords;
  /** The keys that lead from the note to the card, as printed on them. */
  readonly shortcut: string;
  /** True: the focus goes into the list. */
  readonly focus: boolean;
  readonly cardRef: Ref<HTMLDivElement>;
  onChoose(code: string | null): void;
  onKeep(): void;
  onClose(): void;
}

/** The card: what was found, the note as it will be saved, and the codes to choose from. */
export function CodePrompt(props: Props): JSX.Element {
  const { story, words, language, focus } = props;
  const choices = choicesOf(story, language, words.leaveOut);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (focus) list.current?.focus({ preventScroll: true });
  }, [focus]);

  const onKeyDown = (event: KeyboardEvent) => {
    const keys = choices.map((choice) => choice.key);
    const inList = event.target === list.current;
    const action = cardAction(event, keys, active, inList);
    if (!action) return;
    event.preventDefault();
    if (action.do === 'close') props.onClose();
    else if (action.do === 'move') setActive(action.to);
    else props.onChoose(choices[action.index]?.code ?? null);
  };

  return (
    <div
      className="card"
      role="dialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}advice ${id}preview`}
      ref={props.cardRef}
      onKeyDown={onKeyDown}
    >
      <header>
        <Mark kind={story.kind} />
        <h2 id={`${id}title`}>
          {titleOf(story, words)} <span>· {story.categories.join(', ')}</span>
        </h2>
        <button type="button" className="close" aria-label={words.close} onClick={props.onClose}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" fill="none" />
          </svg>
        </button>
      </header>
      <p className="advice" id={`${id}advice`}>
        {story.kind === 'context' ? words.adviceSituation : words.adviceDetail}
      </p>
      <Preview
        id={`${id}preview`}
        story={story}
        code={choices[active]?.code ?? null}
        words={words}
      />
      <CodeList
        choices={choices}
        active={active}
        label={words.codes}
        listRef={list}
        onActive={setActive}
        onChoose={(choice) => props.onChoose(choice.code)}
      />
      <footer>
        <button type="button" className="keep" onClick={props.onKeep}>
          {words.keep}
        </button>
        <span className="hint outside">
          <kbd className="cap">{props.shortcut}</kbd> {words.toCard}
        </span>
        <span className="hint inside">
          <kbd className="cap">Esc</kbd> {words.toNote}
        </span>
      </footer>
    </div>
  );
}
