import type { JSX, Ref } from 'react';
import { Mark } from './Mark.tsx';
import type { PromptWords } from './text/words.ts';

interface Props {
  readonly count: number;
  /** There may be more, where nobody has looked. */
  readonly orMore: boolean;
  /** How many stay as they are. */
  readonly kept: number;
  /** What the first one is. */
  readonly kind: 'context' | 'identifier';
  readonly expanded: boolean;
  readonly words: PromptWords;
  readonly chipRef: Ref<HTMLButtonElement>;
  onOpen(): void;
}

/** How many there are in the field; leads to all of them. */
export function Chip(props: Props): JSX.Element {
  const { count, orMore, kept, kind, expanded, words, chipRef, onOpen } = props;
  return (
    <button
      type="button"
      className={count > 0 ? 'chip' : 'chip at-rest'}
      ref={chipRef}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      onClick={onOpen}
    >
      {count > 0 && <Mark kind={kind} />}
      <span>{count > 0 ? words.chip(count, orMore) : words.chipKept(kept)}</span>
    </button>
  );
}
