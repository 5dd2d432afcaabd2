// Findings of identifier rules: place → shape → checksum → the words around it.
import type { CompiledIdentifier } from './compile.ts';
import type { Told } from './context.ts';
import { type Place, scan, wake } from './places.ts';
import type { Plain } from './plain.ts';
import { settle } from './settle.ts';
import type { IdentifierRule, Shape, Span } from './types.ts';

/** How far, in characters on the same line, the words that name an identifier may stand. */
const nearReach = 40;
const notAfterReach = 25;

/**
 * How far, in characters of the plain text, anything outside an identifier may decide whether it is one:
 * the name of a secret and what it stands in (`wake`), and the words before that name.
 */
export const identifierReach = 2 * wake;

interface Attempt {
  readonly rule: IdentifierRule;
  readonly shape: Shape;
}

/** Shapes by the place they may begin at. */
export type Attempts = ReadonlyMap<Place, readonly Attempt[]>;

export function attemptsOf(rules: Iterable<CompiledIdentifier>): Attempts {
  const attempts = new Map<Place, Attempt[]>();
  for (const { rule } of rules) {
    for (const shape of rule.shapes) {
      const there = attempts.get(shape.at);
      if (there) there.push({ rule, shape });
      else attempts.set(shape.at, [{ rule, shape }]);
    }
  }
  return attempts;
}

/** Findings of the rules that are `on`, none of which overlap. */
export function findIdentifiers(
  { text, from, to }: Plain,
  attempts: Attempts,
  on: { has(rule: string): boolean },
): Told[] {
  const found: Told[] = [];
  scan(text, (place, at, digits) => {
    for (const { rule, shape } of attempts.get(place) ?? []) {
      if (digits < (shape.digits ?? 0)) continue;
      const span = spanAt(text, at, shape);
      if (!span || !on.has(rule.id)) continue;
      const whole = { start: from(span.start), end: to(span.end) };
      found.push({ rule: rule.id, confidence: shape.confidence, ...whole, because: [whole] });
    }
  });
  return settle(found);
}

/** The identifier of this shape that begins at `at`, or that has its name there. */
export function spanAt(text: string, at: number, shape: Shape): Span | null {
  shape.shape.lastIndex = at;
  const match = shape.shape.exec(text);
  if (!match) return null;
  const groups = match.indices?.groups;
  const [idStart, end] = groups?.id ?? [at, at + match[0].length];
  const start = groups?.from?.[0] ?? idStart;
  if (shape.valid && !shape.valid(text.slice(start, end))) return null;
  if (shape.notAfter?.test(before(text, start, notAfterReach))) return null;
  if (shape.near && !isNear(text, start, end, shape.near)) return null;
  return start < end ? { start, end } : null;
}

function isNear(text: string, start: number, end: number, near: RegExp): boolean {
  const after = text.slice(end, end + nearReach).split('\n', 1)[0] ?? '';
  return near.test(before(text, start, nearReach)) || near.test(after);
}

function before(text: string, start: number, reach: number): string {
  const stretch = text.slice(Math.max(0, start - reach), start);
  return stretch.slice(stretch.lastIndexOf('\n') + 1);
}
