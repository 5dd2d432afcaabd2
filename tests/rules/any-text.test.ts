// Whatever stands in a note: a check does not fail, and its spans are stretches of the note that can be cut out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPolicy, catalogue, check, compile, stories } from '../../rules/index.ts';
import { readExample } from './examples.ts';

const runs = Number(process.env.RUNS ?? 400);
const compiled = compile(catalogue);
const { inForce } = applyPolicy({});
const examples = catalogue.flatMap(({ flags }) => flags.map((flag) => readExample(flag).text));

const example = fc.constantFrom(...examples);
const odd = fc.constantFrom(
  ...[
    '\ud83d',
    '\ude00',
    '😀',
    '𝐀',
    '\u200b',
    '\u00a0',
    '\u0301',
    '\ufeff',
    '\u2028',
    '\0',
    '“',
    '€',
    '(',
    "'",
    '\n',
  ],
);
/** Examples with something odd between their characters. */
const torn = fc
  .tuple(example, fc.array(fc.tuple(fc.nat(), odd), { maxLength: 8 }))
  .map(([text, signs]) =>
    signs.reduce((all, [place, sign]) => {
      const at = place % (all.length + 1);
      return all.slice(0, at) + sign + all.slice(at);
    }, text),
  );
const any = fc
  .array(fc.oneof(example, torn, odd, fc.string({ unit: 'binary' })), { maxLength: 8 })
  .map((parts) => parts.join(''));

const splits = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

test('no check fails, and no span lies outside the text, is empty or cuts a character in two', () => {
  fc.assert(
    fc.property(any, (text) => {
      const findings = check(text, compiled, inForce);
      const told = stories(text, findings, inForce.codeBook);
      const spans = [...findings, ...told, ...findings.flatMap(({ because }) => because)];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect([splits(text, start), splits(text, end)]).toEqual([false, false]);
      }
      expect(told.flatMap((story) => story.findings)).toHaveLength(findings.length);
    }),
    { numRuns: runs },
  );
}, 300_000);
