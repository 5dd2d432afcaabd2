// Findings of identifier rules: place → shape → checksum → the words around it.
import type { CompiledIdentifier } from './compile.ts';
import type { Told } from './context.ts';
import { type Place, placeReach, scan } from './places.ts';
import type { Plain } from './plain.ts';
import { settle } from './settle.ts';
import type { IdentifierRule, Shape, Span } from './types.ts';

/** How far, in characters on the same line, the words that name an identifier may stand. */
const nearReach = 40;
const notAfterReach = 25;

/**
 * How far from a candidate's place, in characters, anything may decide whether there is a candidate, and how far its
 * ends may lie from there. After a change only the places within this distance of it have to be tried again, if every
 * candidate is kept and they are settled anew.
 */
export const identifierReach = placeReach + 400;

/** An identifier before it is settled with what overlaps it; its offsets are those of the plain text. */
export interface Candidate extends Told {
  /** The place that it was found from. */
  readonly at: number;
  /** How many characters a reader sees. */
  readonly length: number;
}

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

/** Findings of the rules that are `on`, none of which overlap; their offsets are those of the note. */
export function findIdentifiers(note: Plain, attempts: Attempts, on: RuleIds): Told[] {
  return settle(candidatesIn(note.text, attempts, on)).map(({ rule, confidence, start, end }) => {
    const span = { start: note.from(start), end: note.to(end) };
    return { rule, confidence, ...span, because: [span] };
  });
}

interface RuleIds {
  has(id: string): boolean;
}

/** Whatever may be an identifier and has its place `within`, else anywhere in the text. */
export function candidatesIn(
  text: string,
  attempts: Attempts,
  on: RuleIds,
  within?: Span,
): Candidate[] {
  const found: Candidate[] = [];
  scan(
    text,
    (place, at, digits) => {
      for (const { rule, shape } of attempts.get(place) ?? []) {
        if (digits < (shape.digits ?? 0)) continue;
        const span = spanAt(text, at, shape);
        if (!span || !on.has(rule.id)) continue;
        const length = span.end - span.start;
        const { confidence } = shape;
        found.push({ rule: rule.id, confidence, ...span, at, length, because: [span] });
      }
    },
    within,
  );
  return found;
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
