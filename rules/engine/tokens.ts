// Words and numbers, with where they stand.
import { endsSentence } from './sentences.ts';

export interface Token {
  /** Lower case, no diacritics. */
  readonly word: string;
  /** Offsets in the plain text. */
  readonly start: number;
  readonly end: number;
  /** Does a sentence begin with it? */
  readonly first: boolean;
  /** The whole of which this is the first part: `ex-partner` → `expartner`, `i.v.m.` → `ivm`, `s t a l k t` → `stalkt`. */
  readonly whole?: { readonly word: string; readonly parts: number };
}

const wordOrNumber = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const digits = /^\d+$/;

export function plainWord(raw: string): string {
  const lower = raw.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7f) return lower.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return lower;
}

/** The words from the offset `from` on; with the first one a sentence begins. */
export function tokenise(text: string, from = 0): Token[] {
  const tokens: Array<Writable> = [];
  wordOrNumber.lastIndex = from;
  for (const match of text.matchAll(wordOrNumber)) {
    const start = match.index;
    const before = tokens.at(-1);
    const first = !before || endsSentence(text, before, start);
    tokens.push({ word: plainWord(match[0]), start, end: start + match[0].length, first });
  }
  for (let at = 0; at < tokens.length; ) at += joinFrom(text, tokens, at);
  return tokens;
}

type Writable = Token & { whole?: Token['whole'] };

/** Gives the word at `first` its whole, where it is the first part of one; returns how many words were looked at. */
function joinFrom(text: string, tokens: readonly Writable[], first: number): number {
  const glue = glueAfter(text, tokens, first);
  if (glue === '') return 1;
  let last = first + 1;
  while (glueAfter(text, tokens, last) === glue) last++;
  const parts = last - first + 1;
  const start = tokens[first];
  // "a b" is two words; four letters in a row are one word spelled out.
  if (start && (glue !== ' ' || parts >= 4)) {
    const word = tokens.slice(first, last + 1).map((token) => token.word);
    start.whole = { word: word.join(''), parts };
  }
  return parts;
}

/** What holds the words at `index` and after it together; empty where nothing does. */
function glueAfter(text: string, tokens: readonly Token[], index: number): string {
  const here = tokens[index];
  const next = tokens[index + 1];
  if (!here || !next || next.start !== here.end + 1 || next.first) return '';
  const glue = text.charAt(here.end);
  if (glue === ' ' || glue === '.') {
    const letters = here.word.length === 1 && next.word.length === 1;
    return letters && !(digits.test(here.word) && digits.test(next.word)) ? glue : '';
  }
  if (glue !== '-' && glue !== "'") return '';
  return digits.test(here.word) && digits.test(next.word) ? '' : '-';
}
