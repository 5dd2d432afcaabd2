// Which word sets does a word belong to? One hash for words, one for their folds, and four-letter keys for open words.
import { fold, foldable } from './fold.ts';
import type { Where } from './pattern.ts';
import { Recent } from './recent.ts';

/** The number of a set of words; patterns are written over such sets. */
export type WordSet = number;

interface Open {
  readonly part: string;
  readonly set: WordSet;
}

/** Open words are kept by this many letters of their fixed part. */
const key = 4;
/** Words whose sets are remembered while somebody types. */
const remembered = 3000;
/** Nobody writes longer words; what is longer is not worth a look. */
const longest = 64;
const digits = /^\d+$/;

const none: readonly WordSet[] = [];

export class WordIndex {
  private readonly exact = new Map<string, WordSet[]>();
  private readonly folded = new Map<string, WordSet[]>();
  private readonly starts = new Map<number, Open[]>();
  private readonly ends = new Map<number, Open[]>();
  private readonly insides = new Map<number, Open[]>();
  private readonly numbers: WordSet[] = [];
  private readonly known = new Recent<readonly WordSet[]>(remembered);

  addNumber(set: WordSet): void {
    this.numbers.push(set);
  }

  add(word: string, where: Where, set: WordSet): void {
    if (where === 'exact') {
      put(this.exact, word, set);
      return;
    }
    if (where === 'whole') {
      put(this.exact, word, set);
      if (word.length >= foldable) put(this.folded, fold(word), set);
      return;
    }
    // Open words live in folded spelling throughout: a misspelt compound is as frequent as a misspelt word.
    const part = word.length >= foldable ? fold(word) : word;
    const table = where === 'start' ? this.starts : where === 'end' ? this.ends : this.insides;
    put(table, keyAt(part, where === 'end' ? Math.max(0, part.length - key) : 0), { part, set });
  }

  /** Sets that `word` belongs to, each once. */
  setsOf(word: string): readonly WordSet[] {
    const there = this.known.get(word);
    if (there) return there;
    const sets = this.collect(word);
    const once = sets.length > 1 ? [...new Set(sets)] : sets;
    this.known.set(word, once);
    return once;
  }

  private collect(word: string): readonly WordSet[] {
    if (word.length > longest) return none;
    const sets: WordSet[] = [];
    addAll(sets, this.exact.get(word));
    if (word.length >= key) this.open(word, sets);
    if (word.length < foldable) {
      if (digits.test(word)) addAll(sets, this.numbers);
    } else {
      const spelling = fold(word);
      addAll(sets, this.folded.get(spelling));
      if (spelling !== word) this.open(spelling, sets);
    }
    return sets.length > 0 ? sets : none;
  }

  private open(word: string, sets: WordSet[]): void {
    for (const { part, set } of this.starts.get(keyAt(word, 0)) ?? []) {
      if (word.startsWith(part)) sets.push(set);
    }
    for (const { part, set } of this.ends.get(keyAt(word, Math.max(0, word.length - key))) ?? []) {
      if (word.endsWith(part)) sets.push(set);
    }
    if (this.insides.size === 0) return;
    for (let at = 0; at + key <= word.length; at++) {
      for (const { part, set } of this.insides.get(keyAt(word, at)) ?? []) {
        if (word.startsWith(part, at)) sets.push(set);
      }
    }
  }
}

/** Up to four letters from `at` as one number; where two keys meet, the letters themselves are compared. */
function keyAt(word: string, at: number): number {
  const end = Math.min(word.length, at + key);
  let letters = 0;
  for (let i = at; i < end; i++) letters = (letters * 31 + word.charCodeAt(i)) & 0x3fffffff;
  return letters;
}

function addAll(sets: WordSet[], more: readonly WordSet[] | undefined): void {
  if (more) for (const set of more) sets.push(set);
}

function put<Key, Value>(table: Map<Key, Value[]>, at: Key, value: Value): void {
  const there = table.get(at);
  if (there) there.push(value);
  else table.set(at, [value]);
}
