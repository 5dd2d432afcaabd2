// Many own terms: found by another machine, which finds the same as the one for few.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PhraseGroup, Term } from '../../rules/engine/policy.ts';
import { limits } from '../../rules/engine/terms.ts';
import { applyPolicy, check, compile } from '../../rules/index.ts';
import { growth, linear } from './steps.ts';

const term = (id: string, ...both: string[]): Term => ({
  id,
  category: 'shielded-address',
  patterns: { both },
});
/** So many others that a list counts as long. */
const crowd = Array.from({ length: limits.patterned }, (_, i) => term(`crowd-${i}`, `zzqq${i}x`));

function foundBy(terms: readonly Term[], text: string) {
  const { inForce } = applyPolicy({ rules: ['-*'], terms });
  const compiled = compile(inForce.terms, inForce.phrases);
  return check(text, compiled, inForce);
}

/** Where several phrases of a term stand on the same words, how often that is told is no matter. */
function once(findings: ReturnType<typeof foundBy>) {
  return findings.map(({ because, ...finding }) => ({
    ...finding,
    because: [...new Set(because.map(({ start, end }) => `${start}-${end}`))].sort(),
  }));
}

const part = fc.constantFrom(
  'team',
  'noord',
  'gestalked',
  'gestalkt',
  'ex',
  'blijfhuis',
  'egel',
  'é',
);
const word = fc.oneof(
  part,
  fc.tuple(part, part).map((two) => two.join('-')),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const note = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '. ', ', ', '-')), { maxLength: 14 })
  .map((words) => words.flat().join(''));

test('few terms and many find the same in any note', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 4 }), note, (phrases, text) => {
      const terms = [term('own', ...phrases)];
      expect(once(foundBy([...terms, ...crowd], text))).toEqual(once(foundBy(terms, text)));
    }),
    { numRuns: 200 },
  );
});

describe('a term among many', () => {
  it('carries its own id, codes and confidence', () => {
    const own: Term = { ...term('egel', 'project egel'), codes: ['A3'], confidence: 'likely' };
    const [finding, ...more] = foundBy([...crowd, own], 'Dit is Project Egel, niet bellen.');
    expect(finding).toMatchObject({ rule: 'term-egel', codes: ['A3'], confidence: 'likely' });
    expect(more).toEqual([]);
  });

  it('is matched as a pattern where it is one', () => {
    const { inForce, problems } = applyPolicy({ terms: [...crowd, term('p', 'team .. noord')] });
    expect(problems).toEqual([]);
    expect(inForce.terms.map(({ id }) => id)).toEqual(['term-p']);
  });
});

test('a note takes linear time, however many terms there are', () => {
  const words = Array.from({ length: 3000 }, (_, i) => `noord${i} dal${i % 90}`);
  const { inForce } = applyPolicy({
    terms: words.map((one, i) => term(`t${i}`, one, 'noord dal')),
  });
  const compiled = compile([], inForce.phrases satisfies readonly PhraseGroup[]);
  const grown = growth((text) => check(text, compiled, inForce), 'noord1 dal1 noord dal noord2 ');
  expect(grown).toBeLessThan(linear);
});
