// What people are told if the data leaks: plain, specific, and no word of why there was a code.
import { describe, expect, it } from 'vitest';
import { tellingWordIn } from '../../rules/code-problems.ts';
import {
  catalogue,
  check,
  compile,
  contextCategories,
  defaultCodeBook,
  defaultHelpLines,
  noticeOf,
  withoutPolicy,
} from '../../rules/index.ts';

const compiled = compile(catalogue);
const inForce = withoutPolicy();
const situations: readonly string[] = contextCategories;

/** Situations that a text tells of. */
function toldIn(text: string): string[] {
  return check(text, compiled, inForce)
    .filter(({ category }) => situations.includes(category))
    .map(({ start, end, rule }) => `${rule}: ${text.slice(start, end)}`);
}

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/);
const wordsOf = (sentence: string) => sentence.split(/\s+/).length;

describe.each(defaultCodeBook)('whoever $id stands for', (code) => {
  const notice = noticeOf(code);
  const texts = notice ? [notice.leaked, notice.means, notice.first, ...notice.steps] : [];

  it('is told what leaked, what it can mean, what to do first, and the steps after it', () => {
    expect(notice?.steps.length).toBeGreaterThanOrEqual(2);
    expect(texts.filter(({ nl, en }) => nl === '' || en === '')).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('can read it easily (%s)', (language) => {
    const sentences = texts.flatMap((text) => sentencesOf(text[language]));
    const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence), 0);
    expect(words / sentences.length).toBeLessThanOrEqual(15);
    expect(sentences.filter((sentence) => wordsOf(sentence) > 20)).toEqual([]);
    const long = sentences.flatMap((sentence) => sentence.match(/\p{L}{15,}/gu) ?? []);
    expect(long).toEqual([]);
  });

  it.each(['nl', 'en'] as const)(
    'is told no reason that the code must not tell (%s)',
    (language) => {
      const all = texts.map((text) => text[language]);
      expect(all.flatMap(toldIn)).toEqual([]);
      expect(all.flatMap((text) => tellingWordIn(text) ?? [])).toEqual([]);
    },
  );

  it('finds help that says nothing about them, and that is in the list', () => {
    const ids = defaultHelpLines.map(({ id }) => id);
    expect(notice?.helpLines?.filter((id) => !ids.includes(id))).toEqual([]);
    for (const id of notice?.helpLines ?? [])
      expect(defaultHelpLines.find((line) => line.id === id)?.categories.length).toBeGreaterThan(2);
  });
});

describe('an organisation', () => {
  const [ours] = defaultCodeBook;
  if (!ours) throw new Error('no code');
  const text = { nl: 'Eigen woorden.', en: 'Own words.' };
  const own = { leaked: text, means: text, first: text, steps: [] };

  it('writes its own words', () => {
    expect(noticeOf({ ...ours, notice: own })).toBe(own);
  });

  it('does not get ours for a code of its own that happens to have the id of one of ours', () => {
    expect(noticeOf({ ...ours, label: text })).toBeUndefined();
    expect(noticeOf({ id: 'V9', label: ours.label })).toBeUndefined();
    expect(noticeOf({ id: ours.id, label: ours.label })).toBeDefined();
  });
});
