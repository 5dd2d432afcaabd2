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

const digits = /^\d+$/;
const mark = /\p{M}/gu;
/** A word from where it begins, and what a word may go on with; only asked where a letter is none of `plainUnits`. */
const wordHere = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy;
const restHere = /[\p{L}\p{M}\p{N}]*/uy;
/** Letters and numbers among the first units, which have no marks among them; 2: one that is not a small letter or digit. */
const plainUnits = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (!/[\p{L}\p{N}]/u.test(char)) return 0;
  return /[a-z0-9]/.test(char) ? 1 : 2;
});

export function plainWord(raw: string): string {
  const lower = raw.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7f) return lower.normalize('NFD').replace(mark, '');
  }
  return lower;
}

/** The words from the offset `from` on; with the first one a sentence begins. */
export function tokenise(text: string, from = 0): Token[] {
  const tokens: Array<Writable> = [];
  let before: Writable | undefined;
  for (let at = from; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const start = at;
    let isPlain = true;
    if (unit < 0x250) {
      for (let kind = kindAt(text, at); kind > 0; kind = kindAt(text, ++at)) {
        if (kind > 1) isPlain = false;
      }
      if (at === start) {
        at++;
        continue;
      }
      if (text.charCodeAt(at) >= 0x250) {
        at = endOf(restHere, text, at);
        isPlain = false;
      }
    } else {
      at = endOf(wordHere, text, start);
      if (at === start) {
        at += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
      isPlain = false;
    }
    const raw = text.slice(start, at);
    const first = before === undefined || endsSentence(text, before, start);
    before = { word: isPlain ? raw : plainWord(raw), start, end: at, first };
    tokens.push(before);
  }
  for (let at = 0; at < tokens.length; ) at += joinFrom(text, tokens, at);
  return tokens;
}

function kindAt(text: string, at: number): number {
  return plainUnits[text.charCodeAt(at)] ?? 0;
}

function endOf(words: RegExp, text: string, at: number): number {
  words.lastIndex = at;
  return words.test(text) ? words.lastIndex : at;
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
    if (here.word.length > 1) return '';
    const letters = here.word.length === 1 && next.word.length === 1;
    return letters && !(digits.test(here.word) && digits.test(next.word)) ? glue : '';
  }
  if (glue !== '-' && glue !== "'") return '';
  return digits.test(here.word) && digits.test(next.word) ? '' : '-';
}
