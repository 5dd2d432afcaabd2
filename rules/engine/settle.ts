// Of identifiers that overlap, which one stays?
import type { Told } from './context.ts';
import type { Span } from './types.ts';

/** Of overlapping identifiers the surer one stays, of equally sure ones the longer; all rules together. */
export function settle<One extends Told & { readonly length: number }>(
  found: readonly One[],
): One[] {
  const ranked = [...found].sort(
    (a, b) =>
      Number(b.confidence === 'sure') - Number(a.confidence === 'sure') ||
      b.length - a.length ||
      a.start - b.start ||
      (a.rule < b.rule ? -1 : 1),
  );
  const taken: One[] = [];
  const byStart = new SpanSet();
  for (const one of ranked) {
    if (byStart.overlaps(one)) continue;
    byStart.add(one);
    taken.push(one);
  }
  return taken;
}

/** Spans that do not overlap, asked quickly whether another one would. */
class SpanSet {
  private readonly cells = new Map<number, Span[]>();

  overlaps(span: Span): boolean {
    for (const cell of cellsOf(span)) {
      for (const one of this.cells.get(cell) ?? []) {
        if (one.start < span.end && span.start < one.end) return true;
      }
    }
    return false;
  }

  add(span: Span): void {
    for (const cell of cellsOf(span)) {
      const there = this.cells.get(cell);
      if (there) there.push(span);
      else this.cells.set(cell, [span]);
    }
  }
}

const cellSize = 64;

function* cellsOf(span: Span): Generator<number> {
  for (let cell = Math.floor(span.start / cellSize); cell * cellSize < span.end; cell++) yield cell;
}
