// From learned weights to the text that ships: few steps a weight, keys as distances.
import { memberKey } from '../../rules/engine/features.ts';
import {
  keyLetters,
  type PackedWeights,
  scores,
  weightLetters,
} from '../../rules/engine/weights.ts';
import { classKey, type WordClass } from './classes.ts';
import type { Learned } from './fit.ts';

const middle = (weightLetters.length - 1) / 2;

/** `step`: what is nearer to nought than half of it is forgotten. */
export function pack(learned: Learned, classes: readonly WordClass[], step: number): PackedWeights {
  const lowest = classKey(0);
  const features = [...learned.rows].filter(([key]) => key < lowest).sort(([a], [b]) => a - b);
  const members = classes.map((one) =>
    [...new Set(one.members.map(memberKey))].sort((a, b) => a - b),
  );
  const rows = [
    ...features.map(([, row]) => row),
    ...classes.map((_, id) => learned.rows.get(classKey(id))),
  ];
  return {
    step,
    bias: [...learned.bias].map((weight) => Math.round(weight * 1000) / 1000),
    features: features.length,
    classes: members.map(({ length }) => length),
    keys: [features.map(([key]) => key), ...members].map(asDistances).join(''),
    rows: rows.map((row) => asLetters(learned.weights, row, step)).join(''),
  };
}

function asLetters(weights: Float32Array, row: number | undefined, step: number): string {
  return Array.from({ length: scores }, (_, c) => {
    const weight = row === undefined ? 0 : (weights[row * scores + c] ?? 0);
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
