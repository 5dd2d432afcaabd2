import { expect, test } from 'vitest';
import { ruleGroups } from '../../entrypoints/popup/rule-groups.ts';
import { categories } from '../../rules/categories.ts';
import type { Category } from '../../rules/engine/types.ts';
import { applyPolicy, catalogue as builtIn } from '../../rules/index.ts';

const rule = (id: string, category: Category) => ({
  id,
  category,
  name: { nl: `${id} nl`, en: `${id} en` },
  looksFor: { nl: 'zoekt', en: 'seeks' },
});

const catalogue = [
  rule('iban', 'bank-account'),
  rule('waiting', 'stalking'),
  rule('illness', 'health'),
  rule('calling', 'stalking'),
];
const codeBook = [
  { id: 'X1', label: { nl: 'Bel terug', en: 'Call back' } },
  { id: 'X0', label: { nl: 'Niets', en: 'Nothing' }, omit: true },
];
const on = (...ids: string[]) => ({
  codeBook,
  rules: ids.map((id) => ({ id, codes: ['X1', 'X0'], mode: 'advise' as const })),
});

test('rules stand under their category, in the order of the categories', () => {
  const groups = ruleGroups(catalogue, categories, on('illness', 'calling', 'waiting'), 'nl');
  expect(groups[0]?.categories.map(({ name }) => name)).toEqual(['Stalking', 'Gezondheid']);
  expect(groups[0]?.categories[0]?.rules.map(({ id }) => id)).toEqual(['waiting', 'calling']);
});

test('what the policy turned off is counted and named, not listed', () => {
  const [situations, details] = ruleGroups(catalogue, categories, on('waiting'), 'en');
  expect(situations).toMatchObject({ on: 1, off: ['illness en', 'calling en'] });
  expect(details).toMatchObject({ on: 0, off: ['iban en'], categories: [] });
});

test('an organisation’s own term stands among the rules of its category, by its name', () => {
  const { inForce } = applyPolicy({
    terms: [{ id: 'egel', name: 'Project Egel', category: 'stalking', patterns: { nl: ['egel'] } }],
  });
  const [situations] = ruleGroups([...builtIn, ...inForce.terms], categories, inForce, 'en');
  const stalking = situations?.categories.find(({ id }) => id === 'stalking');
  expect(stalking?.rules.at(-1)).toMatchObject({
    id: 'term-egel',
    name: 'Project Egel',
    looksFor: 'the organisation’s own term',
    codes: [{ id: 'A2' }, { id: 'A1' }, { id: 'A4' }],
  });
});

test('a code is told with what it says; the one that leaves out as such', () => {
  const groups = ruleGroups(catalogue, categories, on('iban'), 'nl');
  expect(groups[1]?.categories[0]?.rules[0]?.codes).toEqual([
    { id: 'X1', label: 'Bel terug' },
    null,
  ]);
});
