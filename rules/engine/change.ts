// Which stretch of a text is another than before? An edit changes one stretch.

/** `before.slice(start, endBefore)` gave way to `after.slice(start, endAfter)`; all else is as it was. */
export interface Change {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = longest(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from),
  );
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}

/** Up to where all is alike, at most `limit`. Whole slices are compared, for that is far faster than letter by letter. */
function longest(limit: number, isAlike: (from: number, to: number) => boolean): number {
  let alike = 0;
  for (let step = limit; step > 0; ) {
    const to = Math.min(limit, alike + step);
    if (to > alike && isAlike(alike, to)) alike = to;
    if (alike === limit) break;
    step = step === 1 ? 0 : (step + 1) >> 1;
  }
  return alike;
}
