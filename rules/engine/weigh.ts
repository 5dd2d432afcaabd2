// How much a clause tells, by the learned weights: the sum of what its words, their classes and their neighbours speak for.
import { groupKeys, identityOf, membershipKeys, pairKey, ruleKey, wordKey } from './features.ts';
import type { Token } from './tokens.ts';
import { scores, type Weights } from './weights.ts';

/** Words around a clause that have a say, though a softer one. */
export const reach = 8;
export const aside = 0.4;
/** How far apart words still make a pair. */
export const pairReach = 2;

/** A pattern of a rule that matches, by the indexes of its words. */
export interface Evidence {
  readonly rule: string;
  readonly confidence: string;
  readonly start: number;
  readonly end: number;
}

/** What speaks louder in a short clause is not louder than the same in a long one. */
export function loudness(words: number): number {
  return Math.max(2, words) ** -0.15;
}

/** How loudly one of a word's letter groups speaks, where it has so many. */
export function groupShare(groups: number): number {
  return 1 / Math.sqrt(groups);
}

/** How loudly a pair of words speaks that stand so far apart. */
export function pairShare(distance: number): number {
  return 1 / distance;
}

interface KnownWord {
  readonly identity: number;
  readonly row: Float32Array;
}

/** Words that are remembered while somebody types. */
const remembered = 3000;

export class Weigher {
  private readonly weights: Weights;
  private readonly known = new Map<string, KnownWord>();

  constructor(weights: Weights) {
    this.weights = weights;
  }

  /**
   * Logits of the clause from word `first` to word `end`, exclusive, of the sentence from `start` to `stop`.
   * `evidence`: what patterns found in that sentence.
   */
  weigh(
    tokens: readonly Token[],
    clause: { readonly first: number; readonly end: number },
    sentence: { readonly start: number; readonly stop: number },
    evidence: readonly Evidence[],
  ): Float64Array {
    const { first, end } = clause;
    const from = Math.max(sentence.start, first - reach);
    const to = Math.min(sentence.stop, end + reach);
    const sum = new Float64Array(scores);
    for (let i = from; i < to; i++) {
      const inside = i >= first && i < end;
      const here = this.word(tokens[i]?.word ?? '');
      addRow(sum, here.row, 0, inside ? 1 : aside);
      for (let distance = 1; distance <= pairReach && i - distance >= from; distance++) {
        const before = this.word(tokens[i - distance]?.word ?? '');
        const row = this.weights.feature(pairKey(before.identity, here.identity, distance));
        if (row < 0) continue;
        const both = inside && i - distance >= first;
        addRow(sum, this.weights.rows, row, pairShare(distance) * (both ? 1 : aside));
      }
    }
    for (const one of evidence) {
      if (one.start >= end || one.end <= first) continue;
      const row = this.weights.feature(ruleKey(one.rule, one.confidence));
      if (row >= 0) addRow(sum, this.weights.rows, row, 1 / loudness(end - first));
    }
    const loud = loudness(end - first);
    for (let c = 0; c < scores; c++) sum[c] = (this.weights.bias[c] ?? 0) + (sum[c] ?? 0) * loud;
    return sum;
  }

  /** How much the word itself speaks for a score. */
  voice(word: string, score: number): number {
    return this.word(word).row[score] ?? 0;
  }

  private word(word: string): KnownWord {
    const there = this.known.get(word);
    if (there) return there;
    const row = new Float32Array(scores);
    const { weights } = this;
    const add = (key: number, share: number): void => {
      const at = weights.feature(key);
      if (at >= 0) addRow(row, weights.rows, at, share);
    };
    add(wordKey(word), 1);
    const groups = groupKeys(word);
    for (const key of groups) add(key, groupShare(groups.length));
    const classes = new Set(membershipKeys(word).flatMap((key) => weights.classes(key)));
    for (const at of classes) addRow(row, weights.rows, at, 1);
    const known = { identity: identityOf(word), row };
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(word, known);
    return known;
  }
}

function addRow(
  sum: Float64Array | Float32Array,
  rows: Float32Array,
  row: number,
  share: number,
): void {
  const at = row * scores;
  for (let c = 0; c < scores; c++) sum[c] = (sum[c] ?? 0) + (rows[at + c] ?? 0) * share;
}
