// What was learned from notes: weights, from when on they count, and the rules they speak for.
import type { Thresholds } from './regions.ts';
import type { Token } from './tokens.ts';
import { type ContextCategory, contextCategories } from './types.ts';
import { Weigher } from './weigh.ts';
import { type PackedWeights, Weights } from './weights.ts';

/** As it lies in rules/learned. */
export interface PackedLearned {
  readonly weights: PackedWeights;
  readonly thresholds: Thresholds;
}

export interface Learned {
  readonly weigher: Weigher;
  readonly thresholds: Thresholds;
  /** The rule that speaks for what no pattern of its category knows. */
  readonly rules: ReadonlyMap<ContextCategory, string>;
}

export function unpackLearned(
  { weights, thresholds }: PackedLearned,
  rules: ReadonlyMap<ContextCategory, string>,
): Learned {
  return { weigher: new Weigher(new Weights(weights)), thresholds, rules };
}

/** At most this many words are named. */
const named = 4;

/** Indexes, in order, of the words from `first` to `end`, exclusive, that speak loudest for the category. */
export function loudestWords(
  { weigher }: Learned,
  tokens: readonly Token[],
  first: number,
  end: number,
  category: ContextCategory,
): number[] {
  const score = contextCategories.indexOf(category);
  const loudest: { readonly index: number; readonly voice: number }[] = [];
  for (let index = first; index < end; index++) {
    const voice = weigher.voice(tokens[index]?.word ?? '', score);
    if (voice <= 0) continue;
    const place = loudest.findIndex((one) => one.voice < voice);
    if (place >= 0) loudest.splice(place, 0, { index, voice });
    else if (loudest.length < named) loudest.push({ index, voice });
    if (loudest.length > named) loudest.pop();
  }
  return loudest.map(({ index }) => index).sort((a, b) => a - b);
}
