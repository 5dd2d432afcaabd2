import { expect, test } from 'vitest';
import { numberWord, saidDigits } from '../../rules/engine/said-numbers.ts';

test.each([
  ['nul zes twaalf vierendertig zesenvijftig achtenzeventig', 10],
  ['oh seven seven double oh nine one three four four oh', 11],
  ['vier, nul, twee', 3],
  ['double oh seven', 3],
  ['', 0],
])('%j has %i digits', (said, count) => {
  expect(saidDigits(said)).toBe(count);
});

test.each(['veertien', 'zesenvijftig', 'één', 'fifteen', 'ninety'])('%s is a number', (word) => {
  expect(word).toMatch(new RegExp(`^${numberWord}$`, 'iu'));
});

test.each(['week', 'plein', 'only', 'party'])('%s is none', (word) => {
  expect(word).not.toMatch(new RegExp(`^${numberWord}$`, 'iu'));
});
