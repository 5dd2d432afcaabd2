// The pattern language: one string, matched inside one sentence.
//
//   word           that word; from six letters on also its misspellings (fold.ts)    =word   exactly that word
//   word* *word *word*   starts with, ends with, contains; the fixed part has at least four letters
//   a|b|c          one of these words or concepts      (one two|three)   one of these phrases
//   CONCEPT        a word or phrase of the lexicon     NUMBER   a word of digits
//   x?             may be absent
//   ..  ...        a gap of at most 3, at most 8 words; without it two elements are adjacent
//   A & B          in any order, at most 14 words apart
import { PatternError, type PatternFault } from './pattern-error.ts';

export type Pattern =
  | { readonly kind: 'word'; readonly word: string; readonly where: Where }
  | { readonly kind: 'concept'; readonly name: string }
  | { readonly kind: 'any'; readonly of: readonly Pattern[] }
  | { readonly kind: 'row'; readonly steps: readonly Step[] }
  | { readonly kind: 'near'; readonly parts: readonly Pattern[] };

/** What of a word is fixed. */
export type Where = 'whole' | 'exact' | 'start' | 'end' | 'inside';

export interface Step {
  readonly of: Pattern;
  /** At most this many words before it. */
  readonly gap: number;
  readonly optional: boolean;
}

const shortGap = 3;
const longGap = 8;
const fixedLetters = 4;
const lexeme = /\s*(\.{2,3}(?![.\w])|[()|&?]|[^\s()|&?]+)/gu;
const conceptName = /^[A-Z][A-Z0-9-]+$/;
const wordPart = /[\p{L}\p{N}]+/gu;

interface Lexeme {
  readonly text: string;
  readonly at: number;
  /** Does it follow the one before it without a space? */
  readonly tight: boolean;
}

interface Reader {
  readonly pattern: string;
  readonly lexemes: readonly Lexeme[];
  readonly isConcept: (name: string) => boolean;
  next: number;
  /** How many brackets are open: inside them `|` stands between phrases, outside between words. */
  depth: number;
}

/**
 * Throws a PatternError, which names the pattern and the place in it.
 * `isConcept`: is there such a concept in the lexicon? Without it the compilation finds that out.
 */
export function parsePattern(
  pattern: string,
  isConcept: (name: string) => boolean = () => true,
): Pattern {
  const lexemes = lexemesOf(pattern);
  const reader: Reader = { pattern, lexemes, isConcept, next: 0, depth: 0 };
  const parts = [readRow(reader)];
  while (take(reader, '&')) parts.push(readRow(reader));
  if (reader.next < lexemes.length) throw problem(reader, 'unexpected');
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'near', parts };
}

/** Where the words and concepts of a pattern begin, also of one that cannot be read; `ex-partner` is two words. */
export function wordsAt(pattern: string): number[] {
  return lexemesOf(pattern).flatMap(({ text, at }) =>
    conceptName.test(text)
      ? [at]
      : [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((part) => at + part.index),
  );
}

function lexemesOf(pattern: string): Lexeme[] {
  return [...pattern.matchAll(lexeme)].map((match) => {
    const text = match[1] ?? '';
    const at = match.index + match[0].length - text.length;
    return { text, at, tight: at === match.index && at > 0 };
  });
}

/** Alternatives as a lexicon entry has them: words and phrases with `|` between. */
export function parseAlternatives(alternatives: string): Pattern {
  return parsePattern(`(${alternatives})`);
}

function readRow(reader: Reader): Pattern {
  const steps: Step[] = [];
  let gap = 0;
  for (let text = peek(reader); text !== undefined; text = peek(reader)) {
    if (text === '&' || text === '|' || text === ')') break;
    if (text === '..' || text === '...') {
      if (steps.length === 0 || gap > 0) throw problem(reader, 'a-gap-needs-something-before-it');
      gap = text === '..' ? shortGap : longGap;
      reader.next++;
      continue;
    }
    steps.push({ of: readChoice(reader), gap, optional: take(reader, '?') });
    gap = 0;
  }
  if (gap > 0) throw problem(reader, 'a-gap-needs-something-after-it');
  if (!steps.some((step) => !step.optional)) throw problem(reader, 'nothing-that-must-be-there');
  const [only] = steps;
  return steps.length === 1 && only ? only.of : { kind: 'row', steps };
}

function readChoice(reader: Reader): Pattern {
  const of = [readItem(reader)];
  while (reader.depth === 0 && peek(reader) === '|' && reader.lexemes[reader.next]?.tight) {
    reader.next++;
    of.push(readItem(reader));
  }
  const [only] = of;
  return of.length === 1 && only ? only : { kind: 'any', of };
}

function readItem(reader: Reader): Pattern {
  if (take(reader, '(')) {
    reader.depth++;
    const of = [readRow(reader)];
    while (take(reader, '|')) of.push(readRow(reader));
    if (!take(reader, ')')) throw problem(reader, 'expected-a-closing-bracket');
    reader.depth--;
    const [only] = of;
    return of.length === 1 && only ? only : { kind: 'any', of };
  }
  const text = peek(reader);
  if (text === undefined || /^[|&?)]$|^\.+$/.test(text)) throw problem(reader, 'expected-a-word');
  const item = conceptName.test(text) ? readConcept(reader, text) : readWord(reader, text);
  reader.next++;
  return item;
}

function readConcept(reader: Reader, name: string): Pattern {
  if (!reader.isConcept(name)) throw problem(reader, 'no-such-concept');
  return { kind: 'concept', name };
}

function readWord(reader: Reader, text: string): Pattern {
  const exact = text.startsWith('=');
  const bare = exact ? text.slice(1) : text;
  const starts = bare.endsWith('*');
  const ends = bare.startsWith('*');
  const raw = bare.replace(/^\*|\*$/g, '').toLowerCase();
  const letters = raw.normalize('NFD').replace(/\p{M}/gu, '');
  const parts = letters.match(wordPart) ?? [];
  const word = parts.join('');
  if (word === '' || letters.includes('*') || letters.includes('='))
    throw problem(reader, 'not-a-word');
  if (/\p{Lu}/u.test(bare)) throw problem(reader, 'words-are-written-in-lower-case');
  if (!starts && !ends) {
    const whole: Pattern = { kind: 'word', word, where: exact ? 'exact' : 'whole' };
    return parts.length === 1 ? whole : { kind: 'any', of: [whole, phrase(parts)] };
  }
  if (exact) throw problem(reader, 'a-word-is-either-exact-or-open');
  if (word.length < fixedLetters) throw problem(reader, 'fewer-than-4-fixed-letters');
  return { kind: 'word', word, where: starts ? (ends ? 'inside' : 'start') : 'end' };
}

/** `ex-partner` also meets "ex partner". */
function phrase(words: readonly string[]): Pattern {
  const steps = words.map((word) => ({
    of: { kind: 'word', word, where: 'whole' } as const,
    gap: 0,
    optional: false,
  }));
  return { kind: 'row', steps };
}

function peek(reader: Reader): string | undefined {
  return reader.lexemes[reader.next]?.text;
}

function take(reader: Reader, text: string): boolean {
  if (peek(reader) !== text) return false;
  reader.next++;
  return true;
}

function problem({ lexemes, next, pattern }: Reader, fault: PatternFault): PatternError {
  return new PatternError(fault, lexemes[next]?.at ?? pattern.length, pattern);
}
