// From learned weights to the text that ships: few steps a weight, keys as distances.
import { memberKey, spellingOf, wordKey } from '../../rules/engine/features.ts';
import {
  any,
  keyLetters,
  type PackedWeights,
  scores,
  weightLetters,
} from '../../rules/engine/weights.ts';
import { classKey, type WordClass } from './classes.ts';
import type { Learned } from './regress.ts';

const middle = (weightLetters.length - 1) / 2;

/** How finely weights are kept. */
export interface Grain {
  /** One step of a packed weight. */
  readonly step: number;
  /** A category's weight that is smaller counts for nothing. */
  readonly least: number;
}

/** `vocabulary`: words of which something may have been learned. */
export function pack(
  learned: Learned,
  classes: readonly WordClass[],
  vocabulary: Iterable<string>,
  { step, least }: Grain,
): PackedWeights {
  const rows = new Map<number, Float64Array>();
  for (const [key, row] of learned.rows) {
    rows.set(key, Float64Array.from(learned.weights.subarray(row * scores, (row + 1) * scores)));
  }
  const members = settle(rows, classes, vocabulary, least);
  const features = [...rows.keys()].filter((key) => key < classKey(0)).sort((a, b) => a - b);
  const asText = (key: number): string => asLetters(rows.get(key), step, least);
  return {
    step,
    bias: [...learned.bias].map((weight) => Math.round(weight * 1000) / 1000),
    features: features.length,
    classes: members.map(({ length }) => length),
    keys: [features, ...members].map(asDistances).join(''),
    rows: [...features, ...classes.map((_, id) => classKey(id))].map(asText).join(''),
  };
}

/**
 * A word that has weights of its own takes those of its classes in and needs no place in them any more.
 * Gives the keys of those that remain, sorted, by class; a class that says nothing keeps none.
 */
function settle(
  rows: ReadonlyMap<number, Float64Array>,
  classes: readonly WordClass[],
  vocabulary: Iterable<string>,
  least: number,
): number[][] {
  const own = new Map<string, Float64Array>();
  for (const word of vocabulary) {
    const row = rows.get(wordKey(word));
    if (row) own.set(spellingOf(word), row);
  }
  return classes.map(({ members }, id) => {
    const ours = rows.get(classKey(id));
    const left = new Map<number, string>();
    for (const member of members) left.set(memberKey(member), member);
    for (const [key, member] of left) {
      const row = member.includes('*') ? undefined : own.get(spellingOf(member));
      if (!row) continue;
      left.delete(key);
      ours?.forEach((weight, c) => {
        row[c] = (row[c] ?? 0) + weight;
      });
    }
    const says = ours?.some((weight) => Math.abs(weight) >= least) ?? false;
    return says ? [...left.keys()].sort((a, b) => a - b) : [];
  });
}

function asLetters(row: Float64Array | undefined, step: number, least: number): string {
  return Array.from({ length: scores }, (_, c) => {
    const weight = row?.[c] ?? 0;
    if (c !== any && Math.abs(weight) < least) return weightLetters.charAt(middle);
    const steps = Math.max(-middle, Math.min(middle, Math.round(weight / step)));
    return weightLetters.charAt(steps + middle);
  }).join('');
}

function asDistances(sorted: readonly number[]): string {
  return sorted.map((key, i) => asLettersOf(key - (sorted[i - 1] ?? 0))).join('');
}

function asLettersOf(distance: number): string {
  let letters = '';
  let rest = distance;
  for (; rest > 31; rest >>= 5) letters += keyLetters.charAt(32 | (rest & 31));
  return letters + keyLetters.charAt(rest);
}
