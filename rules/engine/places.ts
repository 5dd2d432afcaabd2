// Where in a text an identifier may begin: found in one pass over its characters, without a regular expression.
import { type Topic, topics, topicsOf } from './naming.ts';

/**
 * `number`: the first digit of four or more that stand in groups, or the + or ( right before it ·
 * `mixed`: letters with a digit behind them, in one word or two ("NL91", "QQ 12"), or a number behind a sign ·
 * `house`: a short number beside a word with a capital or a street's name ·
 * `value`: what has a digit in it and stands in the wake of a secret's name, at its first character · `@`: that sign ·
 * a topic: a word of it.
 */
export type Place = 'number' | 'mixed' | 'house' | 'value' | '@' | Topic;

/** How far after the name of a secret its value may stand, in characters. */
export const wake = 100;
/** Of the digits that stand in groups, no more than these are counted. */
const mostDigits = 13;
const widestGap = 3;
const longestValue = 40;

export type Visit = (place: Place, at: number, digits: number) => void;

/** Calls `visit` for every place, from the first to the last; `digits` that follow in groups are counted up to 13. */
export function scan(text: string, visit: Visit): void {
  let wakeEnd = -1;
  let valueAt = -1;
  let word = { start: 0, end: -9, topics: 0 };
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) === other) {
      if (unit === 64) visit('@', at, 0);
      at++;
      continue;
    }
    const start = at;
    let digit = -1;
    for (let kind = kindOf(unit); kind !== other; kind = kindOf(text.charCodeAt(++at))) {
      if (kind === figure && digit < 0) digit = at;
    }
    if (digit < 0) {
      const its = topicsOf(text, start, at);
      word = { start, end: at, topics: its };
      if (its === 0) continue;
      for (let topic = 0; topic < topics.length; topic++) {
        if (its & (1 << topic)) visit(topics[topic] ?? 'hint', start, 0);
      }
      if (its & naming) wakeEnd = at + wake;
      continue;
    }
    const digits = digitsFrom(text, digit);
    if (start < digit || isSign(text.charCodeAt(start - 1))) visit('mixed', start, digits);
    else if (
      word.end === start - 1 &&
      word.end - word.start <= 5 &&
      isCapital(text.charCodeAt(word.start))
    )
      visit('mixed', word.start, digits);
    if (digits >= 4) {
      if (isOpener(text.charCodeAt(digit - 1))) visit('number', digit - 1, digits);
      visit('number', digit, digits);
    }
    if (start === digit && isHouse(text, start, at, word)) visit('house', start, digits);
    if (start <= wakeEnd) {
      const first = firstOfValue(text, start);
      if (first !== valueAt) visit('value', first, digits);
      valueAt = first;
    }
  }
}

const other = 0;
const letter = 1;
const figure = 2;
const kinds = Uint8Array.from({ length: 0x250 }, (_, unit) =>
  unit >= 48 && unit <= 57
    ? figure
    : /[A-Za-zÀ-ɏ]/.test(String.fromCharCode(unit))
      ? letter
      : other,
);
const kindOf = (unit: number): number => (unit < 0x250 ? (kinds[unit] ?? other) : other);
const naming = (1 << topics.indexOf('secret')) | (1 << topics.indexOf('hint'));
const streets = 1 << topics.indexOf('street');
const isOpener = (unit: number): boolean => unit === 43 || unit === 40;
/** ! # $ % & * @ */
const isSign = (unit: number): boolean =>
  unit === 33 || (unit >= 35 && unit <= 38) || unit === 42 || unit === 64;
const isCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);

/** How many digits stand here in groups, with no letter and no wide gap between them. */
function digitsFrom(text: string, start: number): number {
  let count = 0;
  let gap = 0;
  for (let at = start; count < mostDigits && gap <= widestGap && at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === letter) break;
    gap = kind === figure ? 0 : gap + 1;
    if (kind === figure) count++;
  }
  return count;
}

function isHouse(
  text: string,
  start: number,
  end: number,
  word: { start: number; end: number; topics: number },
): boolean {
  if (start - word.end <= 2 && (word.topics & streets || isCapital(text.charCodeAt(word.start))))
    return true;
  const next = text.charCodeAt(end) === 44 ? end + 1 : end;
  return text.charCodeAt(next) === 32 && isCapital(text.charCodeAt(next + 1));
}

/** Back over the letters, digits and signs that a password may be made of. */
function firstOfValue(text: string, start: number): number {
  let first = start;
  while (first > start - longestValue && /[\w!#$%&*@+=À-ɏ-]/.test(text.charAt(first - 1))) first--;
  return first;
}
