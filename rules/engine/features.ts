// What the learned weights look at: words, the classes they belong to, and what patterns found.
// A feature is known by a key, a hash of its name: keys are what is learned, kept and looked up.
import { fold, foldable } from './fold.ts';

/** Keys are whole numbers below 2 ** keyBits. */
export const keyBits = 22;
const mask = (1 << keyBits) - 1;

/** Open class words (`stalk*`, `*kanker`) have at least this many fixed letters. */
export const openLetters = 4;
/** What is longer is looked at by its first letters only. */
const readable = 40;

const digits = /^\d+$/;
const seed = 0x811c9dc5;
/** First letters of the names of features, so that no two kinds meet. */
const marks = { word: 0x3d, rule: 0x21, whole: 0x2e, start: 0x5e, end: 0x24 };

/** Key of the word itself; misspellings meet (fold.ts), and numbers are known by their length only. */
export function wordKey(word: string): number {
  const spelling = digits.test(word) ? `#${Math.min(word.length, 10)}` : spellingOf(word);
  return keyOf(hashOf(spelling, step(seed, marks.word)));
}

/** Key of "a pattern of this rule matches here". */
export function ruleKey(rule: string, confidence: string): number {
  return keyOf(hashOf(`${rule} ${confidence}`, step(seed, marks.rule)));
}

/** Key of a member of a word class: `word`, `open*` (words that begin so) or `*open` (words that end so). */
export function memberKey(member: string): number {
  const mark = member.endsWith('*')
    ? marks.start
    : member.startsWith('*')
      ? marks.end
      : marks.whole;
  return keyOf(hashOf(spellingOf(member.replace(/\*/g, '')), step(seed, mark)));
}

/** Keys under which a word may be a member of classes. */
export function membershipKeys(word: string): number[] {
  const spelling = spellingOf(word);
  const keys = [keyOf(hashOf(spelling, step(seed, marks.whole)))];
  let start = step(seed, marks.start);
  for (let i = 0; i < spelling.length; i++) {
    start = step(start, spelling.charCodeAt(i));
    if (i + 1 >= openLetters) keys.push(keyOf(start));
  }
  for (let at = 1; at + openLetters <= spelling.length; at++) {
    keys.push(keyOf(hashOf(spelling.slice(at), step(seed, marks.end))));
  }
  return keys;
}

/** As features look at a word: longer ones meet their misspellings. */
export function spellingOf(word: string): string {
  return word.length >= foldable ? fold(word.slice(0, readable)) : word;
}

function hashOf(text: string, from: number): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

/** FNV-1a, one step. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function keyOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return mixed & mask;
}
