// How easily a text reads: short sentences and short words. Flesch for English, Flesch-Douma for Dutch, on one scale of 0 to 100.
import type { Language, Notice } from './engine/types.ts';

export interface ReadingLevel {
  /** 60–70 reads like a newspaper, 80–90 easily; short sentences of short words come to more than 100. */
  readonly ease: number;
  /** Words of the longest sentence. */
  readonly longest: number;
}

/**
 * What a breach notice must reach. 80 is what eleven-year-olds read, and so does somebody who has just been frightened,
 * or for whom the language is a second one. A sentence of more than 20 words is read twice. Syllables are counted by the
 * letters, which is off by one word in twenty: no score is exact to more than two or three points.
 */
export const noticeFloor = { ease: 80, longest: 20 } as const;

interface Formula {
  readonly base: number;
  /** For each word in a sentence. */
  readonly words: number;
  /** For each syllable in a word. */
  readonly syllables: number;
}

const formulas: Readonly<Record<Language, Formula>> = {
  // W. H. Douma, De leesbaarheid van landbouwbladen (1960).
  nl: { base: 206.835, words: 0.93, syllables: 77 },
  // R. Flesch, A new readability yardstick (1948).
  en: { base: 206.835, words: 1.015, syllables: 84.6 },
};

/** Vowels that are spoken as one, the longest first; a y is one where it is no consonant. */
const nuclei: Readonly<Record<Language, RegExp>> = {
  nl: /aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|[aeiouy]/g,
  en: /eau|[aeiou]{1,2}y?|y(?![aeiou])/g,
};

/** An e that is written at the end of an English word and not spoken; “-le” after a consonant is. */
const silent = /(?:[^aeioul]|[aeiou]l|ll)e$|(?<![td])ed$|(?:[^aeiousxzcgh])es$/;

export function syllablesIn(word: string, language: Language): number {
  const bare = word
    .toLowerCase()
    .replace(/ë|ï|ö|ü/g, (letter) => `'${letter.normalize('NFD').charAt(0)}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const spoken = bare.match(nuclei[language])?.length ?? 0;
  const unspoken = language === 'en' && spoken > 1 && silent.test(bare) ? 1 : 0;
  return Math.max(1, spoken - unspoken);
}

const sentencesIn = (text: string) =>
  text.split(/(?<=[.?!:])\s+|\n+/).filter((one) => /\p{L}/u.test(one));
const wordsIn = (text: string) =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu) ?? [];

/** Of texts that are read one after the other. Null where there is no word in them. */
export function readingLevel(texts: readonly string[], language: Language): ReadingLevel | null {
  const sentences = texts.flatMap(sentencesIn).map(wordsIn);
  const words = sentences.flat();
  if (words.length === 0) return null;
  const { base, ...per } = formulas[language];
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0);
  const ease =
    base -
    per.words * (words.length / sentences.length) -
    per.syllables * (syllables / words.length);
  return {
    ease: Math.round(ease),
    longest: Math.max(...sentences.map((sentence) => sentence.length)),
  };
}

/** Every sentence of a notice, in the order in which it is read. */
export function textsOfNotice(
  { leaked, means, first, steps }: Notice,
  language: Language,
): readonly string[] {
  return [leaked, means, first, ...steps].map((text) => text[language]);
}

/** Null where it is empty. */
export function noticeLevel(notice: Notice, language: Language): ReadingLevel | null {
  return readingLevel(textsOfNotice(notice, language), language);
}

export function isEasy({ ease, longest }: ReadingLevel): boolean {
  return ease >= noticeFloor.ease && longest <= noticeFloor.longest;
}
