// How much a clause tells, by the learned weights: the sum of what its words, their classes and matching patterns say.
import { membershipKeys, ruleKey, wordKey } from './features.ts';
import { Recent } from './recent.ts';
import type { Token } from './tokens.ts';
import { scores, type Weights } from './weights.ts';

/** This many words on either side of a clause, in its sentence, have a say, … */
export const reach = 8;
/** … though a softer one. */
export const aside = 0.4;

/** A clause of a sentence, by the indexes of their words; `end` and `stop` are exclusive. */
export interface Clause {
  readonly first: number;
  readonly end: number;
  /** The sentence. */
  readonly start: number;
  readonly stop: number;
}

/** A pattern of a rule that matches, by the indexes of its words. */
export interface Evidence {
  readonly rule: string;
  readonly confidence: string;
  readonly start: number;
  readonly end: number;
}

/** In a long clause each word speaks softer. */
export function loudness({ first, end }: Clause): number {
  return Math.max(2, end - first) ** -0.15;
}

/** Words that are remembered while somebody types. */
const remembered = 3000;

/** The row of a word that says nothing. */
const silent = new Float32Array(scores);

export class Weigher {
  private readonly weights: Weights;
  private readonly known = new Recent<Float32Array>(remembered);

  constructor(weights: Weights) {
    this.weights = weights;
  }

  /** Logits of a clause. `evidence`: what patterns found in it. */
  weigh(tokens: readonly Token[], clause: Clause, evidence: readonly Evidence[]): Float64Array {
    const { first, end, start, stop } = clause;
    const sum = new Float64Array(scores);
    const to = Math.min(stop, end + reach);
    for (let i = Math.max(start, first - reach); i < to; i++) {
      const row = this.row(tokens[i]?.word ?? '');
      if (row === silent) continue;
      const share = i >= first && i < end ? 1 : aside;
      for (let c = 0; c < scores; c++) sum[c] = (sum[c] ?? 0) + (row[c] ?? 0) * share;
    }
    const loud = loudness(clause);
    for (let c = 0; c < scores; c++) sum[c] = (this.weights.bias[c] ?? 0) + (sum[c] ?? 0) * loud;
    for (const { rule, confidence } of evidence) {
      const at = this.weights.feature(ruleKey(rule, confidence));
      if (at >= 0) this.add(sum, at);
    }
    return sum;
  }

  /** How loudly a word by itself speaks for a score. */
  voice(word: string, score: number): number {
    return this.row(word)[score] ?? 0;
  }

  /** What a word says: by itself and for its classes. */
  private row(word: string): Float32Array {
    const there = this.known.get(word);
    if (there) return there;
    const own = this.weights.feature(wordKey(word));
    const classes = new Set(membershipKeys(word).flatMap((key) => this.weights.classes(key)));
    const row = own < 0 && classes.size === 0 ? silent : new Float32Array(scores);
    if (own >= 0) this.add(row, own);
    for (const at of classes) this.add(row, at);
    this.known.set(word, row);
    return row;
  }

  private add(sum: Float64Array | Float32Array, row: number): void {
    const { rows } = this.weights;
    for (let c = 0, at = row * scores; c < scores; c++, at++)
      sum[c] = (sum[c] ?? 0) + (rows[at] ?? 0);
  }
}
