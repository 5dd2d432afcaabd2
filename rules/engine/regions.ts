// Clauses that tell, next to one another, are one region; a region is named by what its clauses tell loudest.
import { type ContextCategory, contextCategories } from './types.ts';
import { any } from './weights.ts';

/** A clause with its logits, by the indexes of its words. `end` is exclusive. */
export interface Weighed {
  readonly first: number;
  readonly end: number;
  readonly logits: Float64Array;
}

/** Logits from which on something is said. */
export interface Thresholds {
  /** "Any" from which on a clause tells. */
  readonly likely: number;
  /** "Any" from which on it surely tells. */
  readonly sure: number;
  /** From which on a category is named beside the loudest. */
  readonly named: number;
  /** "Any" below which not even a pattern that is sure of itself is believed; one that is not must reach `likely`. */
  readonly doubted: number;
}

export interface Region {
  readonly category: ContextCategory;
  readonly first: number;
  readonly end: number;
  /** The loudest "any" of its clauses. */
  readonly loudest: number;
}

/** Regions of one sentence, a region for each category that is named in it. */
export function regions(clauses: readonly Weighed[], { likely, named }: Thresholds): Region[] {
  const found: Region[] = [];
  for (let at = 0; at < clauses.length; ) {
    let end = at;
    while (end < clauses.length && loud(clauses[end]) >= likely) end++;
    if (end === at) {
      at++;
      continue;
    }
    found.push(...namesOf(clauses.slice(at, end), named));
    at = end;
  }
  return found;
}

function namesOf(clauses: readonly Weighed[], named: number): Region[] {
  const peak = clauses.reduce((best, one) => (loud(one) > loud(best) ? one : best));
  const loudest = contextCategories.reduce(
    (best, _, c) => ((peak.logits[c] ?? 0) > (peak.logits[best] ?? 0) ? c : best),
    0,
  );
  return contextCategories.flatMap((category, c) => {
    const most = Math.max(...clauses.map((one) => one.logits[c] ?? -Infinity));
    if (c !== loudest && most < named) return [];
    // Clauses at the edge that say nothing of this category stay out.
    const tells = (one: Weighed): boolean => probability(one.logits[c]) >= edge * probability(most);
    const told = clauses.slice(clauses.findIndex(tells), clauses.findLastIndex(tells) + 1);
    const first = told[0]?.first ?? peak.first;
    const end = told.at(-1)?.end ?? peak.end;
    return [{ category, first, end, loudest: loud(peak) }];
  });
}

const edge = 0.05;

function loud(clause: Weighed | undefined): number {
  return clause?.logits[any] ?? -Infinity;
}

function probability(logit = -Infinity): number {
  return 1 / (1 + Math.exp(-logit));
}
