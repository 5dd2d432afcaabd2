import type { JSX, Ref } from 'react';
import { Mark } from './Mark.tsx';
import type { PromptWords } from './text/words.ts';

interface Props {
  readonly count: number;
  /** There may be more, where nobody has looked. */
  readonly orMore: boolean;
  /** What the first one is. */
  readonly kind: 'context' | 'identifier';
  readonly expanded: boolean;
  readonly words: PromptWords;
  readonly chipRef: Ref<HTMLButtonElement>;
  onOpen(): void;
}

/** How many there are in the field; opens the first. */
export function Chip({
  count,
  orMore,
  kind,
  expanded,
  words,
  chipRef,
  onOpen,
}: Props): JSX.Element {
  return (
    <button
      type="button"
      className="chip"
      ref={chipRef}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      onClick={onOpen}
    >
      <Mark kind={kind} />
      <span>
        {words.chip(count, orMore)}
        <span className="unseen">, {words.chipOpens}</span>
      </span>
    </button>
  );
}
