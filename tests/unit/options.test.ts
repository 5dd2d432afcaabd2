// The options page: what a file would change, what is typed in a form, and the rules as it lists them.
import { describe, expect, it } from 'vitest';
import { arrive } from '../../entrypoints/options/arrive.ts';
import { ownShapes } from '../../entrypoints/options/own-shapes.ts';
import { hostsOf } from '../../entrypoints/options/permissions.ts';
import { ruleShelves } from '../../entrypoints/options/shelves.ts';
import { tidy } from '../../entrypoints/options/tidy.ts';
import { changeOwn, written } from '../../entrypoints/policy/own-change.ts';
import type { Policy } from '../../rules/engine/policy.ts';
import { catalogue } from '../../rules/index.ts';

const own: Policy = {
  mode: 'confirm',
  rules: ['-politics'],
  codes: { stalking: ['A1'] },
  terms: [{ id: 'team-noord', category: 'threat', patterns: { both: ['team noord'] } }],
  sites: [{ match: '*.crm.example', noteFields: ['#remark'] }],
};
const text = (policy: object) => JSON.stringify(policy);

describe('a file', () => {
  it('that was exported here changes nothing here', () => {
    expect(arrive(text(written(own)), null, own)).toMatchObject({ is: 'sound', differences: [] });
  });

  it('makes of an empty Discreet what it was exported from', () => {
    const arrived = arrive(text(written(own)), null, {});
    if (arrived.is !== 'sound') throw new Error(arrived.is);
    expect(changeOwn(null, {}, arrived.change)).toEqual({ own, problems: [] });
  });

  it('says what it adds, changes and takes away', () => {
    const { mode: _, ...others } = own;
    const file = { ...others, sites: [{ match: '*.crm.example', off: true }], language: 'nl' };
    expect(arrive(text({ version: 1, ...file }), null, own)).toMatchObject({
      differences: [
        { key: 'language', how: 'added', what: 'nl' },
        { key: 'mode', how: 'removed', what: '' },
        { key: 'sites', how: 'changed', what: '*.crm.example' },
      ],
    });
  });

  it('with mistakes says each place, and offers nothing', () => {
    const file = { version: 1, rules: ['politics'], terms: [{ id: 'x' }], colour: 'red' };
    const arrived = arrive(text(file), null, own);
    if (arrived.is !== 'wrong') throw new Error(arrived.is);
    const paths = arrived.problems.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['rules[0]', 'terms[0].category', 'terms[0].patterns', 'colour']),
    );
  });

  it('that is no JSON says where it stops being that', () => {
    expect(arrive('{ "mode": }', null, own)).toMatchObject({ is: 'not-json', line: 1 });
  });

  it('that is too big is not even read', () => {
    expect(arrive(`"${'x'.repeat(1_000_000)}"`, null, own)).toEqual({ is: 'too-big' });
  });

  it('cannot change what the organisation has locked, and says so', () => {
    const managed: Policy = { organisation: 'Voorbeeld Telecom', defaults: ['mode'] };
    const file = { version: 1, mode: 'observe', rules: ['-*'], organisation: 'x' };
    expect(arrive(text(file), managed, {})).toMatchObject({
      is: 'sound',
      change: { mode: 'observe' },
      leftOut: ['rules', 'organisation'],
    });
  });
});

describe('what is typed', () => {
  it('is kept without empty lines and empty lists', () => {
    const site = { match: ' crm.example ', noteFields: ['', ' #a ', ''], saveButtons: [''] };
    expect(tidy('sites', [site])).toEqual([{ match: 'crm.example', noteFields: ['#a'] }]);
  });

  it('as own words gets an id of its own', () => {
    const words = (both: string) => ({ category: 'threat', patterns: { both: [both] } });
    const ids = tidy('terms', [
      { ...words('x'), id: 'project-egel' },
      words('Project Egel'),
      words('Café “Noord”'),
      words('…'),
    ]).map((term) => (term as { id: string }).id);
    expect(ids).toEqual(['project-egel', 'project-egel-2', 'cafe-noord', 'term-4']);
  });

  it('asks the browser for no site that is off', () => {
    expect(hostsOf([{ match: 'a.example' }, { match: 'b.example', off: true }])).toEqual([
      'a.example',
    ]);
  });
});

describe('the rules', () => {
  const rulesOf = (policy: Policy) => ruleShelves(policy, 'nl').flatMap(({ rules }) => rules);

  it('are all listed, each once, on or off, with their codes', () => {
    const rules = rulesOf({ rules: ['-politics'], codes: { 'politics-union': ['A3'] } });
    expect(rules.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    expect(rules.find(({ id }) => id === 'politics-union')).toMatchObject({
      on: false,
      codes: ['A3'],
      hasOwnCodes: true,
    });
    expect(rules.filter(({ on }) => !on).every(({ id }) => /politics/.test(id))).toBe(true);
  });

  it('tell their own mode from that of the rest', () => {
    const policy: Policy = { mode: 'confirm', modes: { 'politics-union': 'observe' } };
    const union = rulesOf(policy).find(({ id }) => id === 'politics-union');
    expect(union).toMatchObject({ ownMode: 'observe', mode: 'confirm' });
  });
});

it('own words are counted as a situation by its name, in both languages', () => {
  for (const [language, name] of [
    ['nl', 'huiselijk geweld'],
    ['en', 'domestic violence'],
  ] as const) {
    const { terms } = ownShapes(language);
    const parts = terms.is === 'list' && terms.of.is === 'group' ? new Map(terms.of.parts) : null;
    expect(parts?.get('category')).toMatchObject({ names: { 'domestic-violence': name } });
  }
});
