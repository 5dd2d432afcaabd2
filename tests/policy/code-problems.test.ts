// A code says what to do, never why: what speaks against one is said before it reaches a note.
import { describe, expect, it, test } from 'vitest';
import { codeProblemsIn } from '../../components/text/code-problems.ts';
import type { Code } from '../../rules/engine/types.ts';
import {
  applyPolicy,
  type CodeSetting,
  catalogue,
  check,
  codeProblems,
  compile,
  defaultCodeBook,
} from '../../rules/index.ts';

const compiled = compile(catalogue);
const { inForce } = applyPolicy({});
const setting: CodeSetting = {
  flagged: (text) => check(text, compiled, inForce).map(({ start, end }) => text.slice(start, end)),
  rules: catalogue,
  today: '2026-11-25',
};

const sound: Code = {
  id: 'A2',
  label: { nl: 'Noem nooit een plaats', en: 'Never name a place' },
  handling: { nl: 'Lees niets voor.', en: 'Read nothing out.' },
  owner: 'Privacy officer',
  reviewBy: '2027-06-30',
};
const faultsOf = (change: Partial<Code>, rules = setting.rules) =>
  codeProblems({ ...sound, ...change }, { ...setting, rules }).map(({ fault, severity, where }) =>
    `${severity} ${fault} ${where ?? ''}`.trim(),
  );
const both = (nl: string, en = 'Call back') => ({ nl, en });

test('nothing speaks against the default code book', () => {
  expect(defaultCodeBook.flatMap((code) => codeProblems(code, setting))).toEqual([]);
});

describe('a code is refused', () => {
  it.each([
    ['Wordt bedreigd door haar ex', 'label.nl'],
    ['Zijn ex wacht haar steeds op bij de deur', 'label.nl'],
  ])('whose label tells a story: %s', (label, where) => {
    expect(faultsOf({ label: both(label) })).toContain(`refuse triggers-a-rule ${where}`);
  });

  it.each([
    ['STALKING', 'id'],
    ['HG', 'id'],
    ['psych-1', 'id'],
    ['DV', 'id'],
  ])('whose id names a situation: %s', (id, where) => {
    expect(faultsOf({ id })).toContain(`refuse names-a-category ${where}`);
  });

  it.each([
    ['Let op: stalker', 'Call back', 'label.nl'],
    ['Bel terug', 'Domestic abuse protocol', 'label.en'],
    ['Schuldhulp actief', 'Call back', 'label.nl'],
    ['Verslaafd, dus kort houden', 'Call back', 'label.nl'],
  ])('whose label names a situation: %s / %s', (nl, en, where) => {
    expect(faultsOf({ label: both(nl, en) })).toContain(`refuse names-a-category ${where}`);
  });

  it('whose handling names one, with the word that tells', () => {
    const handling = both('Vraag of de stalker er nog is.');
    expect(codeProblems({ ...sound, handling }, setting)).toContainEqual({
      code: 'A2',
      fault: 'names-a-category',
      severity: 'refuse',
      where: 'handling.nl',
      words: 'stalker',
    });
  });

  it('that is underlined itself', () => {
    const flagged = (text: string) => (text === '[111222333]' ? ['111222333'] : []);
    expect(codeProblems({ ...sound, id: '111222333' }, { ...setting, flagged })).toContainEqual({
      code: '111222333',
      fault: 'is-flagged-itself',
      severity: 'refuse',
      where: 'id',
      words: '111222333',
    });
  });

  it('that stands for one situation only', () => {
    const rules = [
      { category: 'stalking', codes: ['A2'] },
      { category: 'stalking', codes: ['A2', 'A1'] },
      { category: 'address', codes: ['A2'] },
    ] as const;
    expect(faultsOf({}, rules)).toEqual(['refuse stands-for-one']);
  });
});

describe('somebody is warned of a code', () => {
  const two = [
    { category: 'stalking', codes: ['A2'] },
    { category: 'health', codes: ['A2'] },
  ] as const;

  it('that stands for two situations, or for none', () => {
    expect(faultsOf({}, two)).toEqual(['warn stands-for-two']);
    expect(faultsOf({}, [])).toEqual(['warn stands-for-none']);
    expect(faultsOf({}, [...two, { category: 'crime', codes: ['A2'] }])).toEqual([]);
    expect(faultsOf({ omit: true }, [])).toEqual([]);
  });

  it.each([
    ['warn no-owner', { owner: '' }],
    ['warn owner-is-a-person', { owner: 'mevr. De Vries' }],
    ['warn owner-is-a-person', { owner: 'a.devries@voorbeeld.example' }],
    ['warn no-review-day', { reviewBy: '' }],
    ['warn review-day-is-past', { reviewBy: '2026-11-24' }],
    ['warn handling-is-long handling.nl', { handling: both('Een.\nTwee.\nDrie.') }],
  ])('%s', (fault, change) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  it('on the day itself it is not too late yet', () => {
    expect(faultsOf({ reviewBy: setting.today })).toEqual([]);
  });
});

test('each fault has words of its own in both languages', () => {
  for (const words of Object.values(codeProblemsIn)) {
    const all = Object.values(words);
    expect(new Set(all).size).toBe(all.length);
  }
  expect(Object.keys(codeProblemsIn.nl)).toEqual(Object.keys(codeProblemsIn.en));
});
