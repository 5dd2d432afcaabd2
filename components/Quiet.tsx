import type { JSX } from 'react';
import type { Language } from '../rules/engine/types.ts';
import type { PromptWords } from './text/words.ts';

interface Props {
  /** When the quiet ends; null: it is not quiet now. */
  readonly until: Date | null;
  readonly language: Language;
  readonly words: Pick<PromptWords, 'snooze' | 'quietUntil' | 'endQuiet'>;
  onSnooze(on: boolean): void;
}

/** Asks for ten minutes without cards, says until when, and ends it. */
export function Quiet({ until, language, words, onSnooze }: Props): JSX.Element {
  const time = until?.toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return (
    <span className="quiet-state">
      {time !== undefined && <span role="status">{words.quietUntil(time)}</span>}
      <button type="button" className="plain" onClick={() => onSnooze(until === null)}>
        {until === null ? words.snooze : words.endQuiet}
      </button>
    </span>
  );
}
