// Logistic regression, one score a category and one for "any", by AdaGrad: the same notes give the same weights.
import { any, scores } from '../../rules/engine/weights.ts';
import type { Unit } from './units.ts';

export interface Recipe {
  readonly passes: number;
  readonly rate: number;
  /** Share of a pass's words that are not looked at, so that no clause is learned by one word alone. */
  readonly unseen: number;
  /** A feature must occur in this many units. */
  readonly atLeast: number;
  readonly seed: number;
}

export interface Learned {
  /** Key → row. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows of `scores` weights. */
  readonly weights: Float32Array;
  readonly bias: Float64Array;
}

/** Mulberry32: numbers from 0 to 1, the same ones for the same seed. */
export function randomBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function regress(units: readonly Unit[], recipe: Recipe): Learned {
  const learned = emptyFor(units, recipe.atLeast);
  const { weights, bias } = learned;
  const rowsOf = units.map(({ keys }) => keys.map((key) => learned.rows.get(key) ?? -1));
  const squares = new Float32Array(weights.length).fill(1e-3);
  const biasSquares = new Float64Array(scores).fill(1e-3);
  const random = randomBy(recipe.seed);
  const order = units.map((_, i) => i);
  const z = new Float64Array(scores);
  const slope = new Float64Array(scores);
  for (let pass = 0; pass < recipe.passes; pass++) {
    shuffle(order, random);
    const rate = recipe.rate * (1 - (0.7 * pass) / recipe.passes);
    for (const index of order) {
      const unit = units[index];
      const rows = rowsOf[index];
      if (!unit || !rows) continue;
      const seen = sight(unit, random, recipe.unseen);
      z.set(bias);
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? -1;
        if (row < 0 || seen[i] === 0) continue;
        const share = unit.shares[i] ?? 0;
        for (let c = 0, at = row * scores; c < scores; c++, at++) {
          z[c] = (z[c] ?? 0) + (weights[at] ?? 0) * share;
        }
      }
      for (let c = 0; c < scores; c++) {
        const told = c === any ? unit.told !== 0 : ((unit.told >> c) & 1) === 1;
        const off = 1 / (1 + Math.exp(-(z[c] ?? 0))) - (told ? 1 : 0);
        slope[c] = Math.abs(off) < 2e-3 ? 0 : off;
        biasSquares[c] = (biasSquares[c] ?? 0) + off * off;
        bias[c] = (bias[c] ?? 0) - (rate * off) / Math.sqrt(biasSquares[c] ?? 1);
      }
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? -1;
        if (row < 0 || seen[i] === 0) continue;
        const share = unit.shares[i] ?? 0;
        for (let c = 0, at = row * scores; c < scores; c++, at++) {
          const off = slope[c] ?? 0;
          if (off === 0) continue;
          const gradient = off * share;
          const square = (squares[at] ?? 0) + gradient * gradient;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return learned;
}

/** Which features of a unit are looked at in this pass: a word is seen with all its features or not at all. */
function sight(unit: Unit, random: () => number, unseen: number): Uint8Array {
  const seen = new Uint8Array(unit.words.length);
  let word = -1;
  let sees = 1;
  for (let i = 0; i < seen.length; i++) {
    if (unit.words[i] !== word) {
      word = unit.words[i] ?? -1;
      sees = random() < unseen ? 0 : 1;
    }
    seen[i] = sees;
  }
  return seen;
}

function emptyFor(units: readonly Unit[], atLeast: number): Learned {
  const counts = new Map<number, number>();
  for (const { keys } of units) {
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= atLeast).sort(([a], [b]) => a - b);
  return {
    rows: new Map(kept.map(([key], row) => [key, row])),
    weights: new Float32Array(kept.length * scores),
    bias: new Float64Array(scores).fill(-2),
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** Logits of a unit. */
export function judge(unit: Unit, learned: Learned): Float64Array {
  const z = Float64Array.from(learned.bias);
  for (let i = 0; i < unit.keys.length; i++) {
    const row = learned.rows.get(unit.keys[i] ?? 0);
    if (row === undefined) continue;
    const share = unit.shares[i] ?? 0;
    for (let c = 0; c < scores; c++)
      z[c] = (z[c] ?? 0) + (learned.weights[row * scores + c] ?? 0) * share;
  }
  return z;
}
