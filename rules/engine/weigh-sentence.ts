// A sentence weighed clause by clause, and what that says of the patterns that match in it.
import { clauseStarts } from './clauses.ts';
import type { Catalogue } from './compile.ts';
import type { Hit } from './hits.ts';
import type { Thresholds, Weighed } from './regions.ts';
import type { Token } from './tokens.ts';
import type { Confidence } from './types.ts';
import type { Evidence } from './weigh.ts';
import { any } from './weights.ts';

export type TellingHit = Hit & { readonly confidence: Confidence };

/** The words of a sentence, by their indexes. `stop` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly stop: number;
}

/** The clauses of a sentence with their logits; none where nothing was learned. */
export function weighSentence(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  { learned }: Catalogue,
  evidence: readonly Evidence[],
): Weighed[] {
  if (!learned) return [];
  const starts = clauseStarts(text, tokens, sentence.start, sentence.stop);
  const byClause = share(evidence, starts, sentence);
  return starts.map((first, i) => {
    const end = starts[i + 1] ?? sentence.stop;
    const clause = { ...sentence, first, end };
    return { first, end, logits: learned.weigher.weigh(tokens, clause, byClause[i] ?? none) };
  });
}

const none: readonly Evidence[] = [];

/** The evidence that each clause has, by its place in `starts`: each match with every clause that it is in. */
function share(
  evidence: readonly Evidence[],
  starts: readonly number[],
  { start, stop }: Sentence,
): Evidence[][] {
  const byClause: Evidence[][] = [];
  if (evidence.length === 0) return byClause;
  const clauseOf = new Int32Array(stop - start);
  starts.forEach((first, i) => {
    clauseOf.fill(i, first - start, (starts[i + 1] ?? stop) - start);
  });
  for (const one of evidence) {
    const last = clauseOf[one.end - 1 - start] ?? 0;
    for (let i = clauseOf[one.start - start] ?? 0; i <= last; i++) {
      const there = byClause[i];
      if (there) there.push(one);
      else byClause[i] = [one];
    }
  }
  return byClause;
}

/** A match counts for as much as what stands around it allows. */
export function believe(
  hits: readonly TellingHit[],
  weighed: readonly Weighed[],
  thresholds: Thresholds | undefined,
): readonly TellingHit[] {
  if (!thresholds) return hits;
  const { doubted, likely, sure } = thresholds;
  return hits.flatMap((hit) => {
    const loudest = loudestAt(hit, weighed);
    const isPlain = hit.confidence === 'sure';
    if (loudest < (isPlain ? doubted : likely)) return [];
    return [{ ...hit, confidence: loudest >= (isPlain ? likely : sure) ? 'sure' : 'likely' }];
  });
}

/** The loudest "any" of the clauses that the match is in. */
function loudestAt(hit: Hit, weighed: readonly Weighed[]): number {
  let low = 0;
  let high = weighed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weighed[middle]?.end ?? 0) <= hit.start) low = middle + 1;
    else high = middle;
  }
  let loudest = -Infinity;
  for (let i = low; (weighed[i]?.first ?? Infinity) < hit.end; i++) {
    loudest = Math.max(loudest, weighed[i]?.logits[any] ?? -Infinity);
  }
  return loudest;
}
