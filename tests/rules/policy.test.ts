import { describe, expect, test } from 'vitest';
import { applyPolicyTo } from '../../rules/engine/apply-policy.ts';
import type { Policy } from '../../rules/engine/policy.ts';
import type { Category, Code, Rule } from '../../rules/engine/types.ts';

const label = { nl: 'n', en: 'n' };
const codes: Code[] = [
  { id: 'A1', label },
  { id: 'A2', label },
  { id: 'Z0', label, omit: true },
];

function rule(id: string, category: Category): Rule {
  const ground = { name: label, source: 'https://example.org' };
  const told = { id, name: label, looksFor: label, codes: ['A1', 'Z0'] as [string, string] };
  if (category === 'bsn') return { ...told, category, ground, shapes: [], flags: [], allows: [] };
  return { ...told, category: 'health', ground, sure: {}, flags: [], allows: [] };
}

const rules = [rule('illness', 'health'), rule('care', 'health'), rule('dutch-bsn', 'bsn')];
const apply = (policy: Policy) =>
  applyPolicyTo(rules, { codeBook: codes, helpLines: [] }, (name) => name === 'PET', policy, null);
const on = (policy: Policy): string[] => apply(policy).inForce.rules.map(({ id }) => id);

describe('a policy', () => {
  test('that is empty leaves everything on, with the built-in codes', () => {
    expect(apply({})).toEqual({
      inForce: {
        organisation: null,
        contact: null,
        language: null,
        rules: rules.map(({ id }) => ({ id, codes: ['A1', 'Z0'], mode: 'advise' })),
        terms: [],
        phrases: [],
        codeBook: codes,
        helpLines: [],
        site: {
          noteFields: [],
          ignoredFields: [],
          ignoredKinds: [],
          saveButtons: [],
          codeField: null,
        },
        siteSwitch: true,
        snooze: true,
      },
      problems: [],
    });
  });

  test('says who set it, and takes the site switch away unless it grants it', () => {
    const { inForce } = apply({ organisation: 'Acme', contact: '1234', language: 'nl' });
    expect(inForce).toMatchObject({
      organisation: 'Acme',
      contact: '1234',
      language: 'nl',
      siteSwitch: false,
    });
    expect(apply({ siteSwitch: true }).inForce.siteSwitch).toBe(true);
  });

  test.each<[string[], string[]]>([
    [['-care'], ['illness', 'dutch-bsn']],
    [['-health'], ['dutch-bsn']],
    [['-*', '+care'], ['care']],
    [['-*', '+health', '-care'], ['illness']],
    [['-*'], []],
    [
      ['-*', '+*'],
      ['illness', 'care', 'dutch-bsn'],
    ],
  ])('switches rules and categories in order: %j', (changes, expected) => {
    expect(on({ rules: changes })).toEqual(expected);
  });

  test('reports rules that do not exist by their path, and follows the rest', () => {
    const { inForce, problems } = apply({ rules: ['-ilness', '-care', 'care'] });
    expect(inForce.rules.map(({ id }) => id)).toEqual(['illness', 'dutch-bsn']);
    expect(problems).toEqual([
      { path: 'rules[0]', problem: 'unknown-rule' },
      { path: 'rules[2]', problem: 'unknown-rule' },
    ]);
  });

  test('proposes codes per rule before codes per category', () => {
    const { inForce } = apply({ codes: { health: ['A2'], care: ['Z0', 'A1'] } });
    expect(inForce.rules).toMatchObject([
      { id: 'illness', codes: ['A2'] },
      { id: 'care', codes: ['Z0', 'A1'] },
      { id: 'dutch-bsn', codes: ['A1', 'Z0'] },
    ]);
  });

  test('reports unknown rules, codes and doubles among its codes', () => {
    const { inForce, problems } = apply({
      codes: { care: ['X9', 'A1'], nothing: ['A1'], illness: ['X9'], crime: ['A1'] },
      codeBook: [...codes, { id: 'A1', label }],
    });
    expect(problems).toEqual([
      { path: 'codeBook[3]', problem: 'duplicate-code' },
      { path: 'codes.care[0]', problem: 'unknown-code' },
      { path: 'codes.nothing', problem: 'unknown-rule' },
      { path: 'codes.illness[0]', problem: 'unknown-code' },
    ]);
    expect(inForce.codeBook).toEqual(codes);
    expect(inForce.rules.slice(0, 2)).toMatchObject([
      { id: 'illness', codes: ['Z0'] },
      { id: 'care', codes: ['A1'] },
    ]);
  });

  test('with a code book of its own drops the codes that it does not know', () => {
    const own: Code[] = [
      { id: 'A1', label },
      { id: 'NO', label, omit: true },
    ];
    const { inForce, problems } = apply({ codeBook: own });
    expect(inForce.rules[0]?.codes).toEqual(['A1']);
    expect(problems).toEqual([]);
    const { inForce: other } = apply({ codeBook: [{ id: 'NO', label, omit: true }] });
    expect(other.rules[0]?.codes).toEqual(['NO']);
  });

  test('without a code that leaves out gets the built-in one', () => {
    const { inForce, problems } = apply({ codeBook: [{ id: 'B7', label }] });
    expect(inForce.codeBook.map(({ id }) => id)).toEqual(['B7', 'Z0']);
    expect(inForce.rules[0]?.codes).toEqual(['Z0']);
    expect(problems).toEqual([{ path: 'codeBook', problem: 'no-omit-code' }]);
  });
});
