import { describe, expect, test } from 'vitest';
import { en } from '../../components/text/en.ts';
import { nl } from '../../components/text/nl.ts';
import {
  builderIn,
  optionsIn,
  paperIn,
  practiceIn,
  welcomeIn,
} from '../../components/text/pages.ts';

/** Every word of a catalogue by its path; functions are called with made-up values. */
function wordsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const said: unknown = value(2, 'B', 'C');
    return wordsOf(said, `${path}()`);
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    wordsOf(inner, `${path}.${key}`),
  );
}

const paths = (words: unknown) => wordsOf(words).map(([path]) => path);

/** Every catalogue of words: what stands in pages and popup, and what has a page to itself. */
const inDutch = {
  ...nl,
  welcome: welcomeIn.nl,
  practice: practiceIn.nl,
  paper: paperIn.nl,
  builder: builderIn.nl,
  options: optionsIn.nl,
};
const inEnglish = {
  ...en,
  welcome: welcomeIn.en,
  practice: practiceIn.en,
  paper: paperIn.en,
  builder: builderIn.en,
  options: optionsIn.en,
};

describe('the words', () => {
  test('say the same things in both languages', () => {
    expect(paths(inDutch)).toEqual(paths(inEnglish));
    expect(paths(inDutch).length).toBeGreaterThan(120);
  });

  test.each([
    ['nl', inDutch],
    ['en', inEnglish],
  ])('are all there in %s', (_, words) => {
    const missing = wordsOf(words).filter(
      ([path, text]) => text.trim() === '' && !/\.(before|strong|after)$/u.test(path),
    );
    expect(missing).toEqual([]);
  });

  test('are translated, not left in the other language', () => {
    const english = new Map(wordsOf(inEnglish));
    const same = wordsOf(inDutch).filter(([path, text]) => english.get(path) === text);
    expect(same.map(([, text]) => text).filter((text) => !/^(Discreet|.|2|)$/u.test(text))).toEqual(
      [],
    );
  });

  test('count one and many', () => {
    expect(nl.popup.open(1)).toBe('1 stukje te vervangen');
    expect(nl.popup.open(2)).toBe('2 stukjes te vervangen');
    expect(en.popup.open(1)).toBe('1 passage to replace');
    expect(en.popup.open(0)).toBe('0 passages to replace');
    expect(nl.popup.problems(1)).toContain('1 punt in');
    expect(en.popup.problems(3)).toContain('3 points in');
    expect(nl.prompt.announceStories(1, 'Alt+R')).toContain('1 stukje in deze notitie is');
    expect(nl.prompt.announceStories(4, 'Alt+R')).toContain('4 stukjes in deze notitie zijn');
  });

  test('tell the agent which code to type where replacing failed', () => {
    expect(nl.prompt.byHand('[A2]')).toContain('[A2]');
    expect(nl.prompt.byHand(null)).toContain('haal');
    expect(en.prompt.byHand(undefined)).not.toContain('undefined');
  });
});
