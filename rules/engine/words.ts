// Which word sets does a word belong to? One hash for words, one for their folds, and four-letter keys for open words.
import { fold, foldable } from './fold.ts';
import type { Where } from './pattern.ts';

/** The number of a set of words; patterns are written over such sets. */
export type WordSet = number;

interface Open {
  readonly part: string;
  readonly set: WordSet;
}

/** Open words are kept by this many letters of their fixed part. */
const key = 4;
/** Words whose sets are remembered while somebody types. */
const remembered = 4096;
/** Nobody writes longer words; what is longer is not worth a look. */
const longest = 64;
const digits = /^\d+$/;

export class WordIndex {
  private readonly exact = new Map<string, WordSet[]>();
  private readonly folded = new Map<string, WordSet[]>();
  private readonly starts = new Map<string, Open[]>();
  private readonly ends = new Map<string, Open[]>();
  private readonly insides = new Map<string, Open[]>();
  private readonly numbers: WordSet[] = [];
  private readonly known = new Map<string, ReadonlySet<WordSet>>();

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
    put(table, where === 'end' ? part.slice(-key) : part.slice(0, key), { part, set });
  }

  /** Sets that `word` belongs to. */
  setsOf(word: string): ReadonlySet<WordSet> {
    const there = this.known.get(word);
    if (there) return there;
    const sets = new Set(this.collect(word));
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(word, sets);
    return sets;
  }

  private collect(word: string): WordSet[] {
    if (word.length > longest) return [];
    const sets: WordSet[] = [...(this.exact.get(word) ?? [])];
    if (word.length < key) {
      if (digits.test(word)) sets.push(...this.numbers);
      return sets;
    }
    this.open(word, sets);
    if (word.length < foldable) {
      if (digits.test(word)) sets.push(...this.numbers);
      return sets;
    }
    const spelling = fold(word);
    sets.push(...(this.folded.get(spelling) ?? []));
    if (spelling !== word) this.open(spelling, sets);
    return sets;
  }

  private open(word: string, sets: WordSet[]): void {
    for (const { part, set } of this.starts.get(word.slice(0, key)) ?? []) {
      if (word.startsWith(part)) sets.push(set);
    }
    for (const { part, set } of this.ends.get(word.slice(-key)) ?? []) {
      if (word.endsWith(part)) sets.push(set);
    }
    if (this.insides.size === 0) return;
    for (let at = 0; at + key <= word.length; at++) {
      for (const { part, set } of this.insides.get(word.slice(at, at + key)) ?? []) {
        if (word.startsWith(part, at)) sets.push(set);
      }
    }
  }
}

function put<Value>(table: Map<string, Value[]>, at: string, value: Value): void {
  const there = table.get(at);
  if (there) there.push(value);
  else table.set(at, [value]);
}
