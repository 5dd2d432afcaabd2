import { type JSX, type Ref, useEffect, useId, useRef } from 'react';
import type { AllView } from '../entrypoints/prompt/contract.ts';
import type { Language } from '../rules/engine/types.ts';
import { CardHeader } from './CardHeader.tsx';
import { onEscape } from './escape.ts';
import { focusInSight } from './focus-in-sight.ts';
import type { PromptWords } from './text/words.ts';
import { WholeNote } from './WholeNote.tsx';

interface Props {
  readonly all: AllView;
  /** How many stay underlined, since they may be harmless. */
  readonly unsure: number;
  readonly language: Language;
  readonly words: PromptWords;
  readonly shortcut: string | null;
  readonly focus: boolean;
  readonly cardRef: Ref<HTMLDivElement>;
  onReplace(): void;
  onBack(): void;
  onClose(): void;
}

/** The whole note as it will be saved with all stories answered, before that is done. */
export function ReplaceAll(props: Props): JSX.Element {
  const { all, words, language, unsure } = props;
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (props.focus) focusInSight(button.current);
  }, [props.focus]);
  return (
    <div
      className="card overview"
      role="dialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}codes`}
      ref={props.cardRef}
      onKeyDown={onEscape(props.onBack)}
    >
      <CardHeader
        id={`${id}title`}
        kind={null}
        title={words.allTitle}
        more={null}
        shortcut={props.shortcut}
        words={words}
        onClose={props.onClose}
      />
      <div className="body">
        <WholeNote all={all} id={`${id}codes`} language={language} words={words} />
        {unsure > 0 && <p className="soft">{words.unsureStay(unsure)}</p>}
        {all.undo > 1 && <p className="soft">{words.undoTimes(all.undo)}</p>}
      </div>
      <footer>
        <button type="button" className="main" ref={button} onClick={props.onReplace}>
          {words.doReplaceAll}
        </button>
        <button type="button" onClick={props.onBack}>
          {words.back}
        </button>
      </footer>
    </div>
  );
}
