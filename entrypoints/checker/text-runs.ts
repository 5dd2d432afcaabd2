import type { Span } from '../../rules/engine/types.ts';

/** Letters that stand one after another both in the text and in one text node. */
export interface Run {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Where the run begins in the node's data. */
  readonly offset: number;
}

export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Index of the first run that ends behind `offset`. */
function indexBehind(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of the tree that shows a span; an empty span gives the place of a caret. Null: no letter is near. */
export function rangeIn(runs: readonly Run[], span: Span): Range | null {
  const bounds = boundsIn(runs, span);
  const range = bounds?.startContainer.ownerDocument?.createRange();
  if (!bounds || !range) return null;
  range.setStart(bounds.startContainer, bounds.startOffset);
  range.setEnd(bounds.endContainer, bounds.endOffset);
  return range;
}

export function boundsIn(runs: readonly Run[], { start, end }: Span): StaticRangeInit | null {
  const behind = indexBehind(runs, end > start ? start : Math.max(0, start - 1));
  const first = runs[behind] ?? runs.at(-1);
  if (!first) return null;
  const before = indexBehind(runs, end - 1);
  const closest = runs[before];
  const last = end > start ? (closest && closest.start < end ? closest : runs[before - 1]) : first;
  if (!last || last.start + last.length < first.start) return null;
  return {
    startContainer: first.node,
    startOffset: placeIn(first, start),
    endContainer: last.node,
    endOffset: placeIn(last, end),
  };
}

/** Where a caret stands: behind the letter before it, or before the first one of a line. */
export function placeInRuns(runs: readonly Run[], offset: number): Place | null {
  const before = runs[indexBehind(runs, offset - 1)];
  const at = before && before.start < offset ? before : runs[indexBehind(runs, offset)];
  if (!at || at.start > offset) return null;
  return { node: at.node, offset: placeIn(at, offset) };
}

/** Boxes of the letters of a span; a range over whole paragraphs would give the boxes of the paragraphs. */
export function boxesIn(runs: readonly Run[], span: Span): DOMRect[] {
  return runs
    .slice(indexBehind(runs, span.start))
    .filter(({ start }) => start < span.end)
    .flatMap((run) => {
      const range = run.node.ownerDocument.createRange();
      range.setStart(run.node, placeIn(run, span.start));
      range.setEnd(run.node, placeIn(run, span.end));
      return [...range.getClientRects()];
    });
}

const placeIn = (run: Run, offset: number) =>
  run.offset + Math.max(0, Math.min(offset - run.start, run.length));

/** The offset in the text of a place in one text node; null where the node shows nothing before it. */
export function offsetIn(runs: readonly Run[], node: Text, place: number): number | null {
  let offset: number | null = null;
  for (const run of runs) {
    if (run.node !== node) continue;
    if (place < run.offset) return offset ?? run.start;
    offset = run.start + Math.min(place - run.offset, run.length);
    if (place <= run.offset + run.length) return offset;
  }
  return offset;
}
