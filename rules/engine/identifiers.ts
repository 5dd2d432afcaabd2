// Findings of identifier rules: shape → checksum → the words around it.
import type { CompiledIdentifier } from './compile.ts';
import type { Told } from './context.ts';
import type { Plain } from './plain.ts';
import type { Shape, Span } from './types.ts';

/** How far, in characters on the same line, the words that name an identifier may stand. */
const nearReach = 40;
const notAfterReach = 25;

export function findIdentifiers(plain: Plain, owner: CompiledIdentifier): Told[] {
  const found: Told[] = [];
  for (const shape of owner.rule.shapes) {
    for (const span of shaped(plain.text, shape)) {
      found.push({
        rule: owner.rule.id,
        confidence: shape.confidence,
        start: plain.from(span.start),
        end: plain.to(span.end),
        because: [{ start: plain.from(span.start), end: plain.to(span.end) }],
      });
    }
  }
  return found;
}

function* shaped(text: string, shape: Shape): Generator<Span> {
  if (shape.near && !says(shape.near, text)) return;
  shape.shape.lastIndex = 0;
  for (let match = shape.shape.exec(text); match; match = shape.shape.exec(text)) {
    const [start, end] = match.indices?.groups?.id ?? match.indices?.[0] ?? [0, 0];
    if (match[0] === '') shape.shape.lastIndex++;
    if (start === end) continue;
    if (shape.valid && !shape.valid(text.slice(start, end))) continue;
    if (shape.notAfter && says(shape.notAfter, before(text, start, notAfterReach))) continue;
    if (shape.near && !isNear(text, start, end, shape.near)) continue;
    yield { start, end };
  }
}

function isNear(text: string, start: number, end: number, near: RegExp): boolean {
  const after = text.slice(end, end + nearReach).split('\n', 1)[0] ?? '';
  return says(near, before(text, start, nearReach)) || says(near, after);
}

function before(text: string, start: number, reach: number): string {
  const stretch = text.slice(Math.max(0, start - reach), start);
  return stretch.slice(stretch.lastIndexOf('\n') + 1);
}

/** A rule may have written its expression with the flag `g`, which would remember where it stopped. */
function says(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}

/** Of overlapping identifiers the surer one stays, of equally sure ones the longer; all rules together. */
export function settle(found: readonly Told[]): Told[] {
  const ranked = [...found].sort(
    (a, b) =>
      Number(b.confidence === 'sure') - Number(a.confidence === 'sure') ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const taken: Told[] = [];
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
