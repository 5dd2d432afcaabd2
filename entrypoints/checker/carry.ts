// Which stretch of the new text is the one that was there before? An edit changes one stretch of a text.
import { changeBetween } from '../../rules/engine/change.ts';
import type { Span } from '../../rules/engine/types.ts';

/** Where a span of `before` stands in `after`; what was changed inside grows or shrinks with it. */
export function carry(before: string, after: string): (span: Span) => Span {
  const { start: head, endBefore: changedTo } = changeBetween(before, after);
  const shift = after.length - before.length;
  return ({ start, end }) => {
    const from = start <= head ? start : Math.max(head, start + shift);
    const to = end < head ? end : end >= changedTo ? end + shift : changedTo + shift;
    return { start: from, end: Math.max(from, to) };
  };
}

export const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
