// Which stretch of the new text is the one that was there before? An edit changes one stretch of a text.
import type { Span } from '../../rules/engine/types.ts';

/** Where a span of `before` stands in `after`; what was changed inside grows or shrinks with it. */
export function carry(before: string, after: string): (span: Span) => Span {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const changedTo = before.length - tail;
  const shift = after.length - before.length;
  return ({ start, end }) => {
    const from = start <= head ? start : Math.max(head, start + shift);
    const to = end < head ? end : end >= changedTo ? end + shift : changedTo + shift;
    return { start: from, end: Math.max(from, to) };
  };
}

export const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
