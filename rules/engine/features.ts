// What the learned weights look at: words, their letter groups, their classes, and which words stand close together.
// A feature is known by a key, a hash of its name; keys are what is learned, kept and looked up, never the words themselves.
import { fold, foldable } from './fold.ts';

/** Keys are whole numbers below 2 ** keyBits. */
export const keyBits = 22;
const mask = (1 << keyBits) - 1;

/** Letter groups have this many letters; the marks for the beginning and the end of a word count as letters. */
const shortest = 3;
const longest = 5;
/** What is longer is looked at by its first letters only. */
const readable = 40;
/** Open class words have at least this many fixed letters. */
export const openLetters = 4;

const digits = /^\d+$/;
const seed = 0x811c9dc5;

/** FNV-1a, one step. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function hashOf(text: string, from: number = seed): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

function keyOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return mixed & mask;
}

/** A word as it is known to its neighbours: numbers by their length only. 32 bits. */
export function identityOf(word: string): number {
  return digits.test(word)
    ? hashOf(`#${Math.min(word.length, 10)}`)
    : hashOf(word, step(seed, 0x3d));
}

/** Key of "`before` stands `distance` words before `word`", both given by their identity. */
export function pairKey(before: number, word: number, distance: number): number {
  return keyOf(Math.imul(before, 0x9e3779b1) ^ (word + distance));
}

/** Key of "a pattern of this rule matches here". */
export function ruleKey(rule: string, confidence: string): number {
  return keyOf(hashOf(`${rule} ${confidence}`, step(seed, 0x21)));
}

/** Keys of a word's letter groups, of three to five letters, in the folded spelling. A number has none. */
export function groupKeys(word: string): number[] {
  if (digits.test(word)) return [];
  const spelling = `<${spellingOf(word.slice(0, readable))}>`;
  const keys: number[] = [];
  for (let at = 0; at + shortest <= spelling.length; at++) {
    let hash = seed;
    for (let i = at; i < at + longest && i < spelling.length; i++) {
      hash = step(hash, spelling.charCodeAt(i));
      if (i - at + 1 >= shortest) keys.push(keyOf(hash));
    }
  }
  return keys;
}

/** Key of the word as a whole. */
export function wordKey(word: string): number {
  return keyOf(identityOf(word));
}

/** How a member of a word class is written: `word`, `open*` (words that begin so) or `*open` (words that end so). */
export function memberKey(member: string): number {
  const bare = member.replace(/^\*|\*$/g, '');
  const mark = member.endsWith('*') ? 0x5e : member.startsWith('*') ? 0x24 : 0x2e;
  return keyOf(hashOf(spellingOf(bare), step(seed, mark)));
}

/** Keys under which a word may be a member of classes. */
export function membershipKeys(word: string): number[] {
  const spelling = spellingOf(word.slice(0, readable));
  const keys = [keyOf(hashOf(spelling, step(seed, 0x2e)))];
  let start = step(seed, 0x5e);
  for (let i = 0; i < spelling.length; i++) {
    start = step(start, spelling.charCodeAt(i));
    if (i + 1 >= openLetters) keys.push(keyOf(start));
  }
  for (let at = 1; at + openLetters <= spelling.length; at++) {
    keys.push(keyOf(hashOf(spelling.slice(at), step(seed, 0x24))));
  }
  return keys;
}

/** Longer words meet their misspellings. */
function spellingOf(word: string): string {
  return word.length >= foldable ? fold(word) : word;
}
