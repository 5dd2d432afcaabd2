// The learned weights, unpacked: which feature speaks for which category, and how loudly.
// Packed by tests/learn; the recipe, what they look at and how well they do stand in rules/learned/README.md.
import { contextCategories } from './types.ts';

/** One score a context category, in the order of `contextCategories`, and one for "any of them". */
export const scores = contextCategories.length + 1;
/** Where the score of "any of them" stands. */
export const any = contextCategories.length;

/** As packed: text in base 64, sizes in bytes. Keys stand sorted, each as the distance from the one before (varint). */
export interface PackedWeights {
  readonly version: 1;
  /** A packed weight of 1 stands for this much. */
  readonly scale: number;
  readonly bias: readonly number[];
  /** How many features there are. */
  readonly features: number;
  /** Sizes of the word classes, each so many members. */
  readonly classes: readonly number[];
  /** Keys of the features, then keys of the members of each class. */
  readonly keys: string;
  /** Four bits a weight, -8 … 7: a row of `scores` weights a feature, then one a class. */
  readonly rows: string;
}

export class Weights {
  readonly bias: Float64Array;
  /** Rows of `scores` weights: features first, then classes. */
  readonly rows: Float32Array;
  private readonly features: KeyTable;
  private readonly members: KeyTable;

  constructor(packed: PackedWeights) {
    this.bias = Float64Array.from(packed.bias);
    const keys = new Varints(bytesOf(packed.keys));
    this.features = new KeyTable(packed.features);
    for (let row = 0, key = 0; row < packed.features; row++) {
      key += keys.next();
      this.features.add(key, row);
    }
    this.members = new KeyTable(packed.classes.reduce((sum, size) => sum + size, 0));
    packed.classes.forEach((size, i) => {
      for (let n = 0, key = 0; n < size; n++) {
        key += keys.next();
        this.members.add(key, packed.features + i);
      }
    });
    this.rows = unpackRows(
      bytesOf(packed.rows),
      packed.features + packed.classes.length,
      packed.scale,
    );
  }

  /** Row of the feature with this key, -1 where nothing was learned about it. */
  feature(key: number): number {
    return this.features.first(key);
  }

  /** Rows of the classes that have a member with this key. */
  classes(key: number): readonly number[] {
    return this.members.all(key);
  }
}

/** Keys to rows; a key may have several. Open addressing: two typed arrays and nothing for the collector to walk. */
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

  first(key: number): number {
    for (let at = this.home(key); this.keys[at] !== -1; at = (at + 1) & this.mask) {
      if (this.keys[at] === key) return this.rows[at] ?? -1;
    }
    return -1;
  }

  all(key: number): readonly number[] {
    const found: number[] = [];
    for (let at = this.home(key); this.keys[at] !== -1; at = (at + 1) & this.mask) {
      if (this.keys[at] === key) found.push(this.rows[at] ?? 0);
    }
    return found;
  }

  private home(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 12) & this.mask;
  }
}

class Varints {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}

function unpackRows(bytes: Uint8Array, count: number, scale: number): Float32Array {
  const rows = new Float32Array(count * scores);
  for (let i = 0; i < rows.length; i++) {
    const pair = bytes[i >> 1] ?? 0;
    const four = i % 2 === 0 ? pair & 15 : pair >> 4;
    rows[i] = (four > 7 ? four - 16 : four) * scale;
  }
  return rows;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base 64, without a browser API: the engine runs anywhere. */
function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < letters.length; i++) values[letters.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const four =
      ((values[text.charCodeAt(i)] ?? 0) << 18) |
      ((values[text.charCodeAt(i + 1)] ?? 0) << 12) |
      ((values[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (values[text.charCodeAt(i + 3)] ?? 0);
    bytes[at++] = four >> 16;
    bytes[at++] = four >> 8;
    bytes[at++] = four;
  }
  return bytes;
}
