import type { Span } from '../../rules/engine/types.ts';

const distance = (caret: number, { start, end }: Span) => Math.max(0, start - caret, caret - end);

/** The neighbours of the caret, at most so many, in their order. `of` is sorted and tells where each stands. */
export function nearestTo<T>(
  caret: number,
  all: readonly T[],
  of: (one: T) => Span,
  most: number,
): readonly T[] {
  if (all.length <= most) return all;
  const behind = all.findIndex((one) => of(one).start >= caret);
  let from = behind < 0 ? all.length : behind;
  let to = from;
  const far = (one: T | undefined) => (one ? distance(caret, of(one)) : Infinity);
  while (to - from < most) {
    if (far(all[from - 1]) <= far(all[to])) from--;
    else to++;
  }
  return all.slice(from, to);
}
