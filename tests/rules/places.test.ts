// Identifiers are looked for only where one may begin. Nothing is lost by that, and a slice of a text is enough.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesIn, identifierReach, spanAt } from '../../rules/engine/identifiers.ts';
import { plain } from '../../rules/engine/plain.ts';
import { settle } from '../../rules/engine/settle.ts';
import type { IdentifierRule, Span } from '../../rules/engine/types.ts';
import { catalogue, compile } from '../../rules/index.ts';
import { readCorpus, trainingFiles } from '../tasks/corpus.ts';
import { readExample } from './examples.ts';

const rules = catalogue.filter((rule): rule is IdentifierRule => 'shapes' in rule);
const { attempts } = compile(rules);
const on = new Set(rules.map((rule) => rule.id));
const notes = trainingFiles()
  .flatMap((file) => readCorpus(file).notes)
  .filter((note) => /\d|@|woord|word/.test(note.text))
  .map((note) => plain(note.text).text);
const examples = rules.flatMap((rule) =>
  rule.flags.map((flag) => plain(readExample(flag).text).text),
);

type Found = Span & { readonly rule: string };
const told = (text: string, found: readonly Found[]): string[] =>
  found.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`).sort();

/** Every shape at every offset. */
const everywhere = (text: string) =>
  rules.flatMap((rule) =>
    rule.shapes.flatMap((shape) =>
      Array.from({ length: text.length }, (_, at) => spanAt(text, at, shape)).flatMap((span) => {
        if (!span) return [];
        const { confidence } = shape;
        const length = span.end - span.start;
        return [{ rule: rule.id, confidence, ...span, length, because: [span] }];
      }),
    ),
  );

test('what is found from the places is what is found when every shape is tried everywhere', () => {
  for (const text of [...examples, ...notes.filter((_, i) => i % 4 === 0)]) {
    expect(told(text, settle(candidatesIn(text, attempts, on)))).toEqual(
      told(text, settle(everywhere(text))),
    );
  }
}, 60_000);

test('shapes have a place to start from, and no part without an end', () => {
  for (const { id, shapes } of rules) {
    for (const { shape } of shapes) {
      const bare = shape.source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');
      expect(`${id}: ${/.{0,9}(?:[*+]|\{\d+,\})/.exec(bare)?.[0] ?? ''}`).toBe(`${id}: `);
      expect(shape.flags).toMatch(/^di?uy$/);
    }
  }
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...notes),
      fc.constantFrom(...examples),
      fc.constantFrom('06 ', '1-', 'wachtwoord is ', 'code ', '@', 'a', 'geb ', '\n', ' ', 'Aa '),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('1', 'a', '06 ', 'ww ').map((part) => part.repeat(300)),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => plain(parts.join(' ')).text);

test('a slice gives the candidates that a whole text has their place in', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const whole = candidatesIn(text, attempts, on);
      expect(candidatesIn(text, attempts, on, { start, end })).toEqual(
        whole.filter(({ at }) => at >= start && at < end),
      );
    }),
  );
}, 60_000);

test('a change matters to no place that is further away than the reach', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.nat(), fc.nat(), (text, insert, a, b) => {
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const changed = text.slice(0, start) + insert + text.slice(end);
      const moved = insert.length - (end - start);
      const before = candidatesIn(text, attempts, on);
      const after = candidatesIn(changed, attempts, on);
      expect(after.filter(({ at }) => at < start - identifierReach)).toEqual(
        before.filter(({ at }) => at < start - identifierReach),
      );
      const end2 = end + moved;
      expect(
        after
          .filter(({ at }) => at >= end2 + identifierReach)
          .map(({ at, rule }) => [at - moved, rule]),
      ).toEqual(
        before.filter(({ at }) => at >= end + identifierReach).map(({ at, rule }) => [at, rule]),
      );
    }),
  );
}, 60_000);

test('an identifier lies within the reach of its place', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { at, start, end } of candidatesIn(text, attempts, on)) {
        expect(start).toBeGreaterThanOrEqual(Math.max(0, at - identifierReach));
        expect(end).toBeLessThanOrEqual(Math.min(text.length, at + identifierReach));
      }
    }),
  );
}, 60_000);

// Twice the text may not cost much more than twice the time; a quadratic shape would not come back at all.
test.each([
  '1',
  'a',
  '@',
  '06 ',
  'NL91 ',
  'wachtwoord ',
  'ww: a1 ',
  'nr 1234567 ',
  'een ',
  '1/1/',
  'Aa 1 ',
])(
  'a million characters of %j come back',
  (part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    expect(candidatesIn(text, attempts, on).every(({ end }) => end <= text.length)).toBe(true);
  },
  60_000,
);
