// Where in a text an identifier may begin: found in one pass over its characters, without a regular expression.
import { type Topic, topics, topicsOf } from './naming.ts';
import type { Span } from './types.ts';

/**
 * `number`: the first digit of four or more that stand in groups, or the + or ( right before it ·
 * `mixed`: letters with a digit behind them, in one word or two ("NL91", "QQ 12"), or a number behind a sign ·
 * `house`: a number after a word with a capital or a street's name · `door`: one before a word with a capital ·
 * `value`: what has a digit in it and stands in the wake of a secret's name, at its first character · `@`: that sign ·
 * a topic: a word of it.
 */
export type Place = 'number' | 'mixed' | 'house' | 'door' | 'value' | '@' | Topic;

/** How far after the name of a secret its value may stand, in characters. */
const wake = 100;
/** Longer words name nothing and are no identifier. */
const longestWord = 64;
const longestValue = 40;
/** Of the digits that stand in groups, no more than these are counted. */
const mostDigits = 13;
const widestGap = 3;
/** How far before a place the text decides what place it is. */
export const placeReach = wake + 2 * longestWord;

export type Visit = (place: Place, at: number, digits: number) => void;

/**
 * Calls `visit` for every place that lies `within`, from the first to the last, reading nothing beyond them and their
 * surroundings; `digits` tells how many follow there in groups.
 */
export function scan(
  text: string,
  visit: Visit,
  within: Span = { start: 0, end: text.length },
): void {
  const tell: Visit = (place, at, digits) => {
    if (at >= within.start && at < within.end) visit(place, at, digits);
  };
  const last = Math.min(text.length, within.end + longestValue);
  let at = Math.max(0, within.start - placeReach);
  // A word that is cut here is too far away to matter.
  if (at > 0) while (kindAt(text, at) !== other) at++;
  let word: Word = { start: -9, end: -9, topics: 0 };
  let wakeEnd = -1;
  while (at < last) {
    const start = at;
    let digit = -1;
    for (let kind = kindAt(text, at); kind !== other; kind = kindAt(text, ++at)) {
      if (kind === figure && digit < 0) digit = at;
    }
    if (at === start) {
      if (text.charCodeAt(at++) === atSign) tell('@', start, 0);
    } else if (digit >= 0) {
      if (digit - start <= longestWord) tellNumber(text, { start, digit, end: at }, word, tell);
      if (start <= wakeEnd) tell('value', startOfValue(text, start), digitsFrom(text, digit));
    } else if (at - start <= longestWord) {
      word = { start, end: at, topics: topicsOf(text, start, at) };
      if (word.topics) tellTopics(word, tell);
      if (word.topics & naming) wakeEnd = at + wake;
    }
  }
}

/** A word without digits; `topics` has a bit for each. */
interface Word extends Span {
  readonly topics: number;
}

function tellTopics(word: Word, tell: Visit): void {
  topics.forEach((topic, i) => {
    if (word.topics & (1 << i)) tell(topic, word.start, 0);
  });
}

function tellNumber(text: string, number: Span & { digit: number }, word: Word, tell: Visit): void {
  const { start, digit, end } = number;
  const digits = digitsFrom(text, digit);
  const unitBefore = text.charCodeAt(digit - 1);
  const nextToWord = start - word.end <= 2;
  const named = nextToWord && isCapital(text.charCodeAt(word.start));
  if (start < digit || signs.includes(unitBefore)) tell('mixed', start, digits);
  else if (named && start - word.start <= 6) tell('mixed', word.start, digits);
  if (digits >= 4) {
    if (openers.includes(unitBefore)) tell('number', digit - 1, digits);
    tell('number', digit, digits);
  }
  if (start < digit) return;
  const onStreet = nextToWord && word.topics & streets;
  if (named || onStreet) tell('house', start, digits);
  if (isBeforeCapital(text, end)) tell('door', start, digits);
}

function isBeforeCapital(text: string, end: number): boolean {
  const next = text.charAt(end) === ',' ? end + 1 : end;
  return text.charAt(next) === ' ' && isCapital(text.charCodeAt(next + 1));
}

/** How many digits stand here in groups, with no letter and no wide gap between them. */
function digitsFrom(text: string, start: number): number {
  let count = 0;
  let gap = 0;
  for (let at = start; count < mostDigits && gap <= widestGap && at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === letter) break;
    gap = kind === figure ? 0 : gap + 1;
    if (kind === figure) count++;
  }
  return count;
}

/** Back over the letters, digits and signs that a password may be made of. */
function startOfValue(text: string, start: number): number {
  let first = start;
  while (first > start - longestValue && /[\w!#$%&*@+=À-ɏ-]/.test(text.charAt(first - 1))) first--;
  return first;
}

const other = 0;
const letter = 1;
const figure = 2;
/** Of every UTF-16 unit. */
const kinds = new Uint8Array(1 << 16)
  .fill(figure, 0x30, 0x3a)
  .fill(letter, 0x41, 0x5b)
  .fill(letter, 0x61, 0x7b)
  .fill(letter, 0xc0, 0x250);
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? other;
const isCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);
const unitsOf = (chars: string): number[] => Array.from(chars, (char) => char.charCodeAt(0));
const signs = unitsOf('!#$%&*@');
const openers = unitsOf('+(');
const [atSign] = unitsOf('@');
const bitOf = (topic: Topic): number => 1 << topics.indexOf(topic);
const naming = bitOf('secret') | bitOf('hint');
const streets = bitOf('street');
