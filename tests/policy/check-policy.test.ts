// The builder and every mistake: each is named by its place, in plain words, in both languages.
import { describe, expect, it, test } from 'vitest';
import { checkPolicy, type Judge } from '../../entrypoints/builder/check-policy.ts';
import { sayRemark } from '../../entrypoints/builder/say-remark.ts';
import { catalogue, check, compile, contextCategories, withoutPolicy } from '../../rules/index.ts';
import { mistakes } from './mistakes.ts';

const compiled = compile(catalogue);
const inForce = withoutPolicy();
const situations: readonly string[] = contextCategories;
const found = (text: string) =>
  check(text, compiled, inForce).map(({ start, end, category }) => ({
    category,
    words: text.slice(start, end),
  }));
const judge: Judge = {
  flagged: (text) => found(text).map(({ words }) => words),
  told: (text) =>
    found(text)
      .filter(({ category }) => situations.includes(category))
      .map(({ words }) => words),
  today: '2026-11-26',
};
const said = (policy: unknown) => checkPolicy(policy, judge).map((one) => sayRemark(one, 'en'));

const both = (text: string) => ({ nl: text, en: text });
const leaveOut = {
  id: 'Z0',
  label: { nl: 'Niet vastleggen', en: 'Leave it out' },
  handling: { nl: 'Schrijf niets op.', en: 'Write nothing down.' },
  omit: true,
  owner: 'Privacy officer',
  reviewBy: '2027-06-30',
};
const sound = {
  id: 'V1',
  label: { nl: 'Bel terug op het bekende nummer', en: 'Call back on the known number' },
  handling: { nl: 'Bel terug.', en: 'Call back.' },
  owner: 'Privacy officer',
  reviewBy: '2027-06-30',
};
const codes = { stalking: ['V1'], threat: ['V1'], finance: ['V1'] };
const withCode = (change: object) => ({
  version: 1,
  codes,
  codeBook: [leaveOut, { ...sound, ...change }],
});

test.each(mistakes)('$problem at $path is an error with words of its own', (mistake) => {
  const errors = said(mistake.policy).filter(({ severity }) => severity === 'error');
  const here = errors.filter(({ path }) => path === mistake.path);
  expect(here).not.toEqual([]);
  for (const { says } of here) expect(says).toMatch(/\p{L}{2,} /u);
});

test('nothing speaks against an empty policy', () => {
  expect(said({ version: 1 })).toEqual([]);
});

test('nothing speaks against a code that is sound', () => {
  expect(said(withCode({}))).toEqual([]);
});

describe('a code is an error', () => {
  it('whose label tells a story', () => {
    const remarks = said(withCode({ label: both('Zijn ex wacht haar steeds op bij de deur') }));
    expect(remarks[0]).toMatchObject({ path: 'codeBook[1].label.nl', severity: 'error' });
  });

  it('whose label names a situation', () => {
    const remarks = said(withCode({ label: { ...sound.label, en: 'Beware of the stalker' } }));
    expect(remarks).toContainEqual({
      path: 'codeBook[1].label.en',
      severity: 'error',
      says: 'names a situation: write what a colleague must do, not why (“stalker”)',
    });
  });

  it('that stands for one situation only', () => {
    const policy = { ...withCode({}), codes: { stalking: ['V1'] } };
    expect(said(policy)).toMatchObject([{ path: 'codeBook[1]', severity: 'error' }]);
  });

  it('whose proposed text is underlined itself', () => {
    const policy = withCode({});
    const remarks = checkPolicy(policy, {
      ...judge,
      flagged: (text) => (text === '[V1]' ? ['V1'] : []),
    });
    expect(remarks).toMatchObject([
      { path: 'codeBook[1].id', severity: 'error', fault: 'is-flagged-itself' },
    ]);
  });

  it('of ours, once the rules that are left on make it stand for one', () => {
    const remarks = said({ version: 1, rules: ['-*', '+stalking'] });
    expect(remarks).toContainEqual(expect.objectContaining({ path: 'A2', severity: 'error' }));
  });
});

describe('somebody is warned', () => {
  it.each([
    ['no owner', { owner: undefined }, 'codeBook[1]'],
    ['no review day', { reviewBy: undefined }, 'codeBook[1]'],
    ['a review day that is past', { reviewBy: '2026-01-01' }, 'codeBook[1]'],
    ['no handling', { handling: undefined }, 'codeBook[1]'],
  ])('of a code with %s', (_, change, path) => {
    const policy = JSON.parse(JSON.stringify(withCode(change)));
    expect(said(policy)).toMatchObject([{ path, severity: 'warning' }]);
  });

  it('of a code that stands for two situations', () => {
    const policy = { ...withCode({}), codes: { stalking: ['V1'], threat: ['V1'] } };
    expect(said(policy)).toMatchObject([{ path: 'codeBook[1]', severity: 'warning' }]);
  });

  it('of a help line that was looked up more than 180 days ago, and not of one in time', () => {
    const line = {
      id: 'lijn',
      name: both('Lijn'),
      reach: '0800-1',
      about: both('gratis'),
      categories: ['threat'],
      source: 'https://example.org',
    };
    const lines = (...days: readonly string[]) => ({
      version: 1,
      helpLines: days.map((verifiedOn, i) => ({ ...line, id: `lijn-${i}`, verifiedOn })),
    });
    expect(said(lines('2026-11-01', '2026-05-01'))).toEqual([
      {
        path: 'helpLines[1].verifiedOn',
        severity: 'warning',
        says: 'was looked up on 2026-05-01, more than 180 days ago: look the number up again',
      },
    ]);
  });

  it('of ours when they are old, even where the policy has none of its own', () => {
    const late = checkPolicy({ version: 1 }, { ...judge, today: '2027-05-23' });
    expect(late.filter(({ of }) => of === 'help-line').map(({ path }) => path)).toContain(
      'slachtofferhulp',
    );
  });

  it('of a notice that is hard to read, or that tells why there is a code', () => {
    const notice = {
      leaked: {
        nl: 'Ten gevolge van een inbreuk op de beveiliging van persoonsgegevens bestaat de mogelijkheid dat derden kennis hebben genomen van uw contactgegevens en van overige gegevens.',
        en: 'Your address has leaked.',
      },
      means: { nl: 'Bel ons.', en: 'Your stalker may come to your door.' },
      first: both('Bel ons.'),
      steps: [],
    };
    const remarks = said(withCode({ notice }));
    expect(new Set(remarks.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(remarks.map(({ path }) => path)).toContain('codeBook[1].notice (nl)');
    expect(remarks.map(({ says }) => says)).toContain('“stalker” names a situation.');
  });
});

test('errors come before warnings', () => {
  const severities = said({ ...withCode({ owner: undefined }), organization: 'x' }).map(
    ({ severity }) => severity,
  );
  expect(severities).toEqual([...severities].sort());
  expect(severities).toContain('warning');
});
