// What holds for whatever an administrator writes as terms: nothing throws, nothing is lost, nothing is slow.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../rules/engine/policy.ts';
import { limits } from '../../rules/engine/terms.ts';
import { applyPolicy, catalogue, check, compile, contextCategories } from '../../rules/index.ts';
import { growth, linear } from './steps.ts';

const term = (id: string, patterns: Term['patterns']): Term => ({
  id,
  category: 'shielded-address',
  patterns,
});

const word = fc.stringMatching(/^[a-z]{4,9}$/);
const wild = fc
  .array(
    fc.oneof(
      fc.constantFrom('(', ')', '|', '&', '?', '*', '=', '..', '...', ' ', '-', "'", '.'),
      fc.constantFrom('EX', 'NUMBER', 'NOPE', 'het', 'Ex', 'noord*', '=noord', '*geweld*', '😱'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const anyTerm: fc.Arbitrary<Term> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,3}$/),
  category: fc.constantFrom(...contextCategories),
  patterns: fc.record(
    {
      both: fc.array(fc.oneof(wild, word), { maxLength: 3 }),
      nl: fc.array(wild, { maxLength: 2 }),
      en: fc.array(word, { maxLength: 2 }),
    },
    { requiredKeys: [] },
  ),
  exceptions: fc.record({ both: fc.array(wild, { maxLength: 2 }) }),
});

describe('for any terms', () => {
  test('each is compiled or reported at its own place, and nothing throws', () => {
    const placeOf = /^terms\[(\d+)\]\.(patterns|exceptions)\.(both|nl|en)\[(\d+)\]$/;
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 6 }), fc.array(wild), (terms, words) => {
        const { inForce, problems } = applyPolicy({ terms });
        const ids = terms.map(({ id }) => id);
        terms.forEach(({ id }, i) => {
          const refused = problems.some(({ path }) => path.startsWith(`terms[${i}]`));
          if (ids.indexOf(id) !== i) expect(refused).toBe(true);
          else expect(inForce.terms.some((one) => one.id === `term-${id}`)).toBe(!refused);
        });
        for (const { path, at } of problems) {
          if (at === undefined) continue;
          const [, i, part, language, k] = placeOf.exec(path) ?? [];
          const patterns = terms[Number(i)]?.[part as 'patterns']?.[language as 'nl'] ?? [];
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual((patterns[Number(k)] ?? '').length + 1);
        }
        check(words.join(' '), compile(inForce.terms), inForce);
      }),
      { numRuns: 300 },
    );
  });

  test('a row of words is found in any text that holds it', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), word, word, (row, a, b) => {
        const policy = { terms: [term('row', { both: [row.join(' ')] })] };
        const { inForce, problems } = applyPolicy(policy);
        expect(problems).toEqual([]);
        const text = `${a} ${row.join(' ')} ${b}`;
        const findings = check(text, compile(inForce.terms), inForce);
        expect(findings.map(({ rule }) => rule)).toContain('term-row');
      }),
    );
  });
});

describe('however large terms and notes are, a check takes linear time', () => {
  const common = 'de het een en van ik te dat die in is niet'.split(' ');
  const absent = common.slice(1).map((one) => `${one}?`);
  const all = common.slice(0, limits.patternWords);
  test.each<[string, string]>([
    ['long gaps', all.join(' ... ')],
    ['words that may be absent', ['de', ...absent].join(' ... ')],
    ['the same word again', `de ... ${all.map(() => 'de?').join(' ... ')}`.slice(0, -8)],
    ['any order', all.join(' & ')],
    ['choices', all.join('|')],
    ['open words', '*stalker* ... *noord*|*team*'],
    ['concepts', 'EX ... CUSTOMER|HE|HOUSEHOLD ... AGAIN|NIGHT'],
  ])('%s', (_, pattern) => {
    const terms = Array.from({ length: 8 }, (_, i) => ({
      ...term(`t${i}`, { both: [pattern] }),
      exceptions: { both: ['team ... noord'] },
    }));
    const { inForce, problems } = applyPolicy({ terms });
    expect(problems).toEqual([]);
    const compiled = compile([...catalogue, ...inForce.terms]);
    for (const part of [`${common.join(' ')} `, 'de ', 'de ex klant stalkernoord steeds team ']) {
      const grown = growth((text) => check(text, compiled, inForce), part);
      expect(grown, part).toBeLessThan(linear);
    }
  });
});
