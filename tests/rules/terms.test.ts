// An organisation's own terms: sound ones find what they say, the others are refused by reason and place.
import { describe, expect, test } from 'vitest';
import type { Policy, Term } from '../../rules/engine/policy.ts';
import { limits } from '../../rules/engine/terms.ts';
import { applyPolicy, catalogue, check, compile, withoutPolicy } from '../../rules/index.ts';

const term = (change: Partial<Term> = {}): Term => ({
  id: 'team-noord',
  name: 'Team Noord',
  category: 'shielded-address',
  patterns: { both: ['team noord'] },
  ...change,
});
const apply = (...terms: (Term | null)[]) => applyPolicy({ terms });
const problemsOf = (...terms: (Term | null)[]) => apply(...terms).problems;

/** A sentence with brackets around the words that own terms found in it. */
function found(text: string, policy: Policy): string {
  const { inForce } = applyPolicy(policy);
  const compiled = compile([...catalogue, ...inForce.terms]);
  let shown = text;
  const own = check(text, compiled, inForce).filter(({ rule }) => rule.startsWith('term-'));
  for (const { start, end } of own.flatMap(({ because }) => because).reverse()) {
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  }
  return shown;
}

describe('a term', () => {
  test('is a rule that is on, with a name and codes of its own', () => {
    const { inForce, problems } = apply(term({ codes: ['A3', 'A1'], confidence: 'likely' }));
    expect(problems).toEqual([]);
    expect(inForce.rules.at(-1)).toMatchObject({ id: 'term-team-noord', codes: ['A3', 'A1'] });
    expect(inForce.terms[0]?.name).toEqual({ nl: 'Team Noord', en: 'Team Noord' });
    const text = 'Dossier ligt bij Team Noord, niet bellen.';
    const findings = check(text, compile([...catalogue, ...inForce.terms]), inForce);
    expect(findings).toEqual([
      {
        rule: 'term-team-noord',
        category: 'shielded-address',
        confidence: 'likely',
        codes: ['A3', 'A1'],
        start: 0,
        end: 27,
        because: [{ start: 17, end: 27 }],
      },
    ]);
  });

  test('without a name is called by its id; without codes it proposes what its category proposes', () => {
    const { inForce } = apply({
      id: 'x1',
      category: 'shielded-address',
      patterns: { nl: ['project egel'] },
    });
    expect(inForce.terms[0]?.name.nl).toBe('x1');
    expect(inForce.rules.at(-1)).toMatchObject({ id: 'term-x1', codes: ['A2', 'A1', 'A3'] });
    const set = applyPolicy({ terms: [term()], codes: { 'shielded-address': ['B2'] } });
    expect(set.inForce.rules.at(-1)?.codes).toEqual(['B2']);
  });

  test('stays on when built-in rules are turned off', () => {
    const { inForce } = applyPolicy({ rules: ['-*'], terms: [term()] });
    expect(inForce.rules.map(({ id }) => id)).toEqual(['term-team-noord']);
  });

  test.each([
    ['Gaat naar [team noord] in mei', { both: ['team noord'] }, undefined],
    ['[Teamnoord] in mei', { both: ['team-noord'] }, undefined],
    ['her [ex met] ons project egel', { en: ['EX met'] }, undefined],
    ['haar ex met ons [project egel]', { nl: ['project egel'] }, undefined],
    ['team noord voetbal', { both: ['team noord'] }, { both: ['team noord voetbal'] }],
    ['team noord wint de beker', { both: ['team noord'] }, { nl: ['noord ... beker'] }],
  ] satisfies [string, Term['patterns'], Term['patterns'] | undefined][])(
    'finds %s',
    (shown, patterns, exceptions) => {
      const own = term(exceptions ? { patterns, exceptions } : { patterns });
      expect(found(shown.replaceAll(/[[\]]/g, ''), { terms: [own] })).toBe(shown);
    },
  );

  test('written for both languages says once why it found something', () => {
    const { inForce } = apply(term({ patterns: { both: ['team noord'] } }));
    const [finding] = check('van team noord', compile(inForce.terms), inForce);
    expect(finding?.because).toHaveLength(1);
  });
});

describe('a term that is not sound is refused, the others hold', () => {
  const long = `${'woord '.repeat(40)}woord`;
  const wordy = Array.from({ length: limits.patternWords + 1 }, () => 'abc').join(' ');
  test.each([
    ['(team noord', 12, 'expected-a-closing-bracket'],
    ['team | noord', 6, 'unexpected'],
    ['.. noord', 1, 'a-gap-needs-something-before-it'],
    ['team ..', 8, 'a-gap-needs-something-after-it'],
    ['team? noord?', 13, 'nothing-that-must-be-there'],
    ['', 1, 'nothing-that-must-be-there'],
    ['team (|noord)', 7, 'nothing-that-must-be-there'],
    ['team|? noord', 6, 'expected-a-word'],
    ['team - noord', 6, 'not-a-word'],
    ['team Noord', 6, 'words-are-written-in-lower-case'],
    ['team =noord*', 6, 'a-word-is-either-exact-or-open'],
    ['team noo*', 6, 'fewer-than-4-fixed-letters'],
    ['team NOORD', 6, 'no-such-concept'],
    ['team CONSTRUCTOR', 6, 'no-such-concept'],
    [long, limits.patternLength + 1, 'pattern-too-long'],
    [wordy, limits.patternWords * 4 + 1, 'pattern-too-long'],
    ['a-b-c-d-e-f-g-h-i-j-k-l-m', 25, 'pattern-too-long'],
  ])('%j: character %d, %s', (pattern, at, problem) => {
    const bad = term({ id: 'bad', patterns: { nl: ['goed', pattern] } });
    const { inForce, problems } = apply(bad, term());
    expect(problems).toEqual([{ path: 'terms[0].patterns.nl[1]', problem, at }]);
    expect(inForce.terms.map(({ id }) => id)).toEqual(['term-team-noord']);
    expect(inForce.rules).toHaveLength(catalogue.length + 1);
  });

  test('also for an exception, an empty list and an id that is taken', () => {
    expect(
      problemsOf(
        null,
        term({ exceptions: { both: ['team NOORD'] } }),
        term({ id: 'b', patterns: { nl: [] } }),
        term({ id: 'c' }),
        term({ id: 'c' }),
      ),
    ).toEqual([
      { path: 'terms[1].exceptions.both[0]', problem: 'no-such-concept', at: 6 },
      { path: 'terms[2].patterns', problem: 'no-pattern' },
      { path: 'terms[4].id', problem: 'duplicate-term' },
    ]);
  });

  test('its codes alone are dropped where the book does not know them', () => {
    const { inForce, problems } = apply(
      term({ codes: ['X9', 'A1'] }),
      term({ id: 'b', codes: ['X'] }),
    );
    expect(problems).toEqual([
      { path: 'terms[0].codes[0]', problem: 'unknown-code' },
      { path: 'terms[1].codes[0]', problem: 'unknown-code' },
    ]);
    expect(inForce.rules.slice(-2).map(({ codes }) => codes)).toEqual([['A1'], ['Z0']]);
  });

  test('what is over the limits is refused, what was before it holds', () => {
    const terms = Array.from({ length: limits.terms + 2 }, (_, i) => term({ id: `t${i}` }));
    const { inForce, problems } = apply(...terms);
    expect(inForce.phrases[0]?.lines.split('\n')).toHaveLength(limits.terms);
    expect(problems).toEqual([{ path: `terms[${limits.terms}]`, problem: 'too-many-terms' }]);

    const patterned = Array.from({ length: limits.patterned + 2 }, (_, i) =>
      term({ id: `p${i}`, patterns: { both: ['team .. noord'] } }),
    );
    const many = apply(term(), ...patterned);
    expect(many.inForce.terms).toHaveLength(limits.patterned);
    expect(many.inForce.phrases).toHaveLength(1);
    expect(many.problems).toEqual([
      { path: `terms[${limits.patterned + 1}]`, problem: 'too-many-patterns' },
    ]);

    const both = Array.from({ length: limits.words / 2 }, () => 'team noord');
    const large = term({ id: 'large', patterns: { both }, exceptions: {} });
    expect(problemsOf(large, term())).toEqual([{ path: 'terms[1]', problem: 'too-many-words' }]);
  });
});

test('no rule of the catalogue can be mistaken for a term, and without a policy there is none', () => {
  expect(catalogue.filter(({ id }) => id.startsWith('term-'))).toEqual([]);
  expect(withoutPolicy()).toEqual(applyPolicy({}).inForce);
});
