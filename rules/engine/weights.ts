// The learned weights, unpacked: which feature speaks for which category, and how loudly.
// Packed by tests/learn; what they look at and how well they do stands in rules/learned/README.md.
import { contextCategories } from './types.ts';

/** One score a context category, in the order of `contextCategories`, and one for "any of them". */
export const scores = contextCategories.length + 1;
/** Where the score of "any of them" stands. */
export const any = contextCategories.length;

/** As packed. Plain text, since that is what a script carries lightest once it is compressed. */
export interface PackedWeights {
  /** One step of a packed weight. */
  readonly step: number;
  readonly bias: readonly number[];
  /** How many features there are. */
  readonly features: number;
  /** How many members each word class has. */
  readonly classes: readonly number[];
  /** Keys of the features, then those of the members of each class: sorted, each as the distance from the one before. */
  readonly keys: string;
  /** A letter a weight: a row of `scores` weights a feature, then one a class. */
  readonly rows: string;
}

/** Five bits a letter; one of the upper half says that more follow. */
export const keyLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** From the lowest weight to the highest; nought stands in the middle. */
export const weightLetters = 'kjihgfedcba0ABCDEFGHIJK';

export class Weights {
  readonly bias: Float64Array;
  /** Rows of `scores` weights: features first, then classes. */
  readonly rows: Float32Array;
  private readonly features: KeyTable;
  private readonly members: KeyTable;

  constructor(packed: PackedWeights) {
    const { features, classes, step } = packed;
    this.bias = Float64Array.from(packed.bias);
    this.rows = unpackRows(packed.rows, step);
    const next = distances(packed.keys);
    this.features = new KeyTable(features);
    for (let row = 0, key = 0; row < features; row++) {
      key += next();
      this.features.add(key, row);
    }
    this.members = new KeyTable(classes.reduce((sum, size) => sum + size, 0));
    classes.forEach((size, i) => {
      for (let n = 0, key = 0; n < size; n++) {
        key += next();
        this.members.add(key, features + i);
      }
    });
  }

  /** Row of the feature with this key, -1 where nothing was learned about it. */
  feature(key: number): number {
    return this.features.rowsOf(key)[0] ?? -1;
  }

  /** Rows of the classes that have a member with this key. */
  classes(key: number): readonly number[] {
    return this.members.rowsOf(key);
  }
}

const none: readonly number[] = [];

/** Keys to rows; a key may have several. Open addressing in typed arrays: nothing for the collector to walk. */
class KeyTable {
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  constructor(entries: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, entries * 2)));
    this.keys = new Int32Array(size).fill(-1);
    this.rows = new Int32Array(size);
    this.mask = size - 1;
  }

  add(key: number, row: number): void {
    let at = this.home(key);
    while (this.keys[at] !== -1) at = (at + 1) & this.mask;
    this.keys[at] = key;
    this.rows[at] = row;
  }

  rowsOf(key: number): readonly number[] {
    let found: number[] | undefined;
    for (let at = this.home(key); this.keys[at] !== -1; at = (at + 1) & this.mask) {
      if (this.keys[at] !== key) continue;
      const row = this.rows[at] ?? 0;
      if (found) found.push(row);
      else found = [row];
    }
    return found ?? none;
  }

  private home(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 12) & this.mask;
  }
}

/** Reads one distance after the other. */
function distances(text: string): () => number {
  const values = lettersToValues(keyLetters);
  let at = 0;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const five = values[text.charCodeAt(at++)] ?? 0;
      value |= (five & 31) << shift;
      if (five < 32) return value;
    }
  };
}

function unpackRows(text: string, step: number): Float32Array {
  const values = lettersToValues(weightLetters);
  const middle = (weightLetters.length - 1) / 2;
  const rows = new Float32Array(text.length);
  for (let i = 0; i < rows.length; i++) {
    rows[i] = ((values[text.charCodeAt(i)] ?? middle) - middle) * step;
  }
  return rows;
}

function lettersToValues(letters: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < letters.length; i++) values[letters.charCodeAt(i)] = i;
  return values;
}
