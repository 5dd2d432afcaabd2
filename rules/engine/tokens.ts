// Words and numbers, with where they stand.
import { endsSentence } from './sentences.ts';

export interface Token {
  /** Lower case, no diacritics. */
  readonly word: string;
  /** Offsets in the plain text. */
  readonly start: number;
  readonly end: number;
  /** Place in the row of words; between two sentences the row jumps by more than any pattern can bridge. */
  readonly place: number;
  /** The whole of which this is the first part: `ex-partner` → `expartner`, `i.v.m.` → `ivm`, `s t a l k t` → `stalkt`. */
  readonly whole?: { readonly word: string; readonly parts: number };
}

/** More than the widest frame or gap of the pattern language. */
const sentenceJump = 64;

const wordOrNumber = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const digits = /^\d+$/;

export function plainWord(raw: string): string {
  const lower = raw.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7f) return lower.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return lower;
}

export function tokenise(text: string): Token[] {
  const tokens: Array<Token & { place: number; whole?: Token['whole'] }> = [];
  let place = 0;
  for (const match of text.matchAll(wordOrNumber)) {
    const start = match.index;
    const before = tokens.at(-1);
    if (before) place += endsSentence(text, before, start) ? sentenceJump : 1;
    tokens.push({ word: plainWord(match[0]), start, end: start + match[0].length, place });
  }
  for (let first = 0; first < tokens.length; ) first += joinFrom(text, tokens, first);
  return tokens;
}

/** Gives the word at `first` its whole, where it is the first part of one; returns how many words were looked at. */
function joinFrom(
  text: string,
  tokens: Array<Token & { whole?: Token['whole'] }>,
  first: number,
): number {
  const glueAfter = (index: number): string => {
    const here = tokens[index];
    const next = tokens[index + 1];
    if (!here || !next || next.start !== here.end + 1 || next.place !== here.place + 1) return '';
    if (digits.test(here.word) && digits.test(next.word)) return '';
    const glue = text.charAt(here.end);
    const letters = here.word.length === 1 && next.word.length === 1;
    if (glue === '-' || glue === "'") return 'hyphen';
    return letters && (glue === '.' || glue === ' ') ? glue : '';
  };
  const glue = glueAfter(first);
  if (glue === '') return 1;
  let last = first + 1;
  while (glueAfter(last) === glue) last++;
  const parts = last - first + 1;
  const start = tokens[first];
  // "a b" is two words; four letters in a row are one word spelled out.
  if (start && (glue !== ' ' || parts >= 4)) {
    const word = tokens.slice(first, last + 1).map((token) => token.word);
    start.whole = { word: word.join(''), parts };
  }
  return glue === ' ' || glue === '.' ? parts : parts;
}
