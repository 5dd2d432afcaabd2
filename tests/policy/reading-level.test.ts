// Can somebody who has just been frightened read it? Every breach notice, in both languages, against the floor.
import { describe, expect, it, test } from 'vitest';
import { defaultCodeBook, isEasy, noticeFloor, noticeLevel, noticeOf } from '../../rules/index.ts';
import { readingLevel, syllablesIn } from '../../rules/reading-level.ts';

const languages = ['nl', 'en'] as const;

describe.each(defaultCodeBook)('the notice of $id', (code) => {
  it.each(languages)('reads easily (%s)', (language) => {
    const notice = noticeOf(code);
    const level = notice && noticeLevel(notice, language);
    expect(level?.ease).toBeGreaterThanOrEqual(noticeFloor.ease);
    expect(level?.longest).toBeLessThanOrEqual(noticeFloor.longest);
  });
});

describe('the words of an office', () => {
  const office = {
    nl: 'Ten gevolge van een inbreuk op de beveiliging van persoonsgegevens bestaat de mogelijkheid dat derden kennis hebben genomen van uw contactgegevens.',
    en: 'As a consequence of an unauthorised intrusion into our infrastructure, third parties may have obtained access to your contact information.',
  };
  const plain = {
    nl: 'Uw adres is gelekt. Er kan iemand aan de deur komen. Bel ons vandaag.',
    en: 'Your address has leaked. Someone may come to your door. Call us today.',
  };

  it.each(languages)('are far below it, and plain ones are not (%s)', (language) => {
    expect(readingLevel([office[language]], language)?.ease).toBeLessThan(40);
    expect(readingLevel([plain[language]], language)?.ease).toBeGreaterThanOrEqual(90);
  });

  it('in one long sentence of short words are too much as well', () => {
    const long = `Bel ons ${'en bel dan ons weer op '.repeat(4)}.`;
    const level = readingLevel([long], 'nl');
    expect(level?.ease).toBeGreaterThan(80);
    expect(level && isEasy(level)).toBe(false);
  });

  it('that are not there have no level', () => {
    expect(readingLevel(['', ' – '], 'nl')).toBeNull();
  });
});

describe('syllables are counted as they are spoken', () => {
  test.each([
    ['gegevens', 3],
    ['telefoonnummer', 5],
    ['nieuw', 1],
    ['eerlijk', 2],
    ['leeuwen', 2],
    ['krijgt', 1],
    ['ideeën', 3],
    ['geïnd', 2],
    ['112', 1],
  ])('%s: %i', (word, count) => expect(syllablesIn(word, 'nl')).toBe(count));

  test.each([
    ['leaked', 1],
    ['wanted', 2],
    ['messages', 3],
    ['table', 2],
    ['change', 1],
    ['says', 1],
    ['municipality', 6],
    ['everyone', 3],
  ])('%s: %i', (word, count) => expect(syllablesIn(word, 'en')).toBe(count));
});
