// The policy doctor names the place of every mistake, and one mistake takes nothing else with it.
import { describe, expect, it, test } from 'vitest';
import { problemsIn } from '../../components/text/problems.ts';
import { readPolicy } from '../../entrypoints/policy/read-policy.ts';
import { applyPolicy } from '../../rules/index.ts';
import { mistakes } from './mistakes.ts';

/** What is wrong with a policy as it arrives, from its shape to what its ids name. */
function diagnosed(arrived: unknown) {
  const { policy, problems } = readPolicy(JSON.parse(JSON.stringify(arrived)));
  const applied = applyPolicy(policy);
  return { inForce: applied.inForce, problems: [...problems, ...applied.problems] };
}

test('there are more than thirty mistakes to be found', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(30);
});

describe.each(mistakes)('$path: $problem', ({ policy, path, problem }) => {
  it('is named by its place, and by nothing else', () => {
    const named = diagnosed(policy).problems.map((one) => [one.path, one.problem]);
    expect(named).toEqual([[path, problem]]);
  });

  it('is told in words of both languages', () => {
    expect(problemsIn.nl[problem]).toMatch(/\S{2}/);
    expect(problemsIn.en[problem]).toMatch(/\S{2}/);
    expect(problemsIn.nl[problem]).not.toBe(problemsIn.en[problem]);
  });

  it('takes no other key with it, whether written beside it or as one text', () => {
    const beside = { snooze: false, siteSwitch: true, contact: '1234' };
    const keys = Object.keys(policy);
    const rest = Object.fromEntries(Object.entries(beside).filter(([key]) => !keys.includes(key)));
    expect(diagnosed({ ...policy, ...rest }).inForce).toMatchObject(rest);
  });
});

test('all mistakes at once are all named', () => {
  const inOneText = mistakes.filter(({ path }) => path !== 'json');
  for (const { policy, path } of inOneText) {
    const { problems } = diagnosed({ json: JSON.stringify(policy), colour: 'red' });
    expect(problems.map((one) => one.path)).toEqual(expect.arrayContaining([path, 'colour']));
  }
});

describe('a broken part', () => {
  it('of a list is left out, and the others hold at their places', () => {
    const { inForce, problems } = diagnosed({
      sites: [{ match: 'https://a' }, { match: 'crm.example', noteFields: ['p'] }],
      codeBook: [{ id: 7 }, { id: 'Z0', label: { nl: 'Niet', en: 'Not' }, omit: true }],
      helpLines: [null],
      rules: [7, '-politics', '-nope'],
    });
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['sites[0].match', 'codeBook[0].id', 'helpLines[0]', 'rules[2]']),
    );
    expect(inForce.codeBook.map(({ id }) => id)).toEqual(['Z0']);
    expect(inForce.rules.some(({ id }) => id.startsWith('politics'))).toBe(false);
  });

  it('that may be absent is left out of its code or site, which holds', () => {
    const { policy } = readPolicy({
      sites: [{ match: 'crm.example', noteFields: ['p', '..'], off: 1 }],
      codeBook: [{ id: 'Z0', label: { nl: 'Niet', en: 'Not' }, omit: true, owner: 5 }],
    });
    expect(policy).toEqual({
      sites: [{ match: 'crm.example', noteFields: ['p'] }],
      codeBook: [{ id: 'Z0', label: { nl: 'Niet', en: 'Not' }, omit: true }],
    });
  });
});
