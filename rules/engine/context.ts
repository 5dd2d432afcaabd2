// Findings of context rules: what patterns say and what the learned weights say, weighed together clause by clause.
import { type Clauses, clauseStarts, clauses } from './clauses.ts';
import type { Catalogue, CompiledContext, Trigger } from './compile.ts';
import { type Hit, outline, touches } from './hits.ts';
import { type Learned, loudestWords } from './learned.ts';
import { withMarks } from './marks.ts';
import { type Matcher, matcherOf } from './match.ts';
import { skipOpeners } from './openers.ts';
import type { Plain } from './plain.ts';
import { ownPrefix } from './policy.ts';
import { type Region, regions, type Thresholds, type Weighed } from './regions.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Confidence, ContextCategory, Span } from './types.ts';
import type { Evidence } from './weigh.ts';
import { any } from './weights.ts';

export interface Told extends Span {
  readonly rule: string;
  readonly confidence: Confidence;
  readonly because: readonly Span[];
}

type TellingHit = Hit & { readonly confidence: Confidence };
/** No match that is looked at as evidence is longer, in words. */
const longestMatch = 60;

type HitsByRule = Map<CompiledContext, TellingHit[]>;

/** The words of a sentence, by their indexes. `stop` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly stop: number;
}

/** What the rules named in `on` find; within one rule sorted and not overlapping. */
export function findContexts(
  plain: Plain,
  catalogue: Catalogue,
  on: ReadonlyMap<string, unknown>,
): Told[] {
  const tokens = tokenise(plain.text);
  const matcher = matcherOf(catalogue);
  return sentencesOf(tokens).flatMap((sentence) =>
    inSentence(plain, tokens, sentence, matcher, catalogue, on),
  );
}

/** What patterns find, whatever is on: the learner's view. */
export function findEvidence(tokens: readonly Token[], catalogue: Catalogue): Evidence[] {
  const matcher = matcherOf(catalogue);
  return sentencesOf(tokens).flatMap((sentence) => evidenceOf(matches(matcher, tokens, sentence)));
}

/** The sentences of the words before `end`, with which a sentence ends. */
export function sentencesOf(tokens: readonly Token[], end = tokens.length): Sentence[] {
  const sentences: Sentence[] = [];
  for (let start = 0; start < end; ) {
    let stop = start + 1;
    while (stop < end && !tokens[stop]?.first) stop++;
    sentences.push({ start, stop });
    start = stop;
  }
  return sentences;
}

/** What the rules named in `on` find in one sentence. */
export function inSentence(
  plain: Plain,
  tokens: readonly Token[],
  sentence: Sentence,
  matcher: Matcher,
  catalogue: Catalogue,
  on: ReadonlyMap<string, unknown>,
): Told[] {
  const hits = matches(matcher, tokens, sentence);
  const weighed = weigh(plain.text, tokens, sentence, catalogue, evidenceOf(hits));
  const told: Told[] = [];
  if (hits.size > 0) {
    const parts = clauses(plain.text, tokens, sentence.start, sentence.stop);
    for (const [{ rule }, own] of hits) {
      if (!on.has(rule.id)) continue;
      // What an organisation asked for itself, nobody doubts.
      const isOwn = rule.id.startsWith(ownPrefix);
      const believed = isOwn ? own : believe(own, weighed, catalogue.learned?.thresholds);
      told.push(...merge(believed.map((hit) => widen(plain, tokens, parts, rule.id, hit))));
    }
  }
  if (!catalogue.learned) return told;
  const known = knownIn(hits);
  for (const region of regions(weighed, catalogue.learned.thresholds)) {
    const rule = catalogue.learned.rules.get(region.category);
    if (rule === undefined || !on.has(rule)) continue;
    // Patterns speak for their rule, also where it is off: then nobody else speaks for what they know.
    const { first: start, end } = region;
    if (touches(known.get(region.category) ?? [], { start, end })) continue;
    told.push(toTold(plain, tokens, region, rule, catalogue.learned));
  }
  return told;
}

/** What patterns know of each category, as stretches of words. */
function knownIn(hits: HitsByRule): ReadonlyMap<ContextCategory, readonly Hit[]> {
  const known = new Map<ContextCategory, Hit[]>();
  for (const [{ rule }, own] of hits) {
    known.set(rule.category, [...(known.get(rule.category) ?? []), ...own]);
  }
  return new Map([...known].map(([category, all]) => [category, outline(all)]));
}

function toTold(
  plain: Plain,
  tokens: readonly Token[],
  { category, first, end, loudest }: Region,
  rule: string,
  learned: Learned,
): Told {
  const from = skipOpeners(tokens, first, end - 1);
  const span = withMarks(plain.text, { start: startOf(tokens, from), end: endOf(tokens, end - 1) });
  return {
    rule,
    confidence: loudest >= learned.thresholds.sure ? 'sure' : 'likely',
    start: plain.from(span.start),
    end: plain.to(span.end),
    because: loudestWords(learned, tokens, from, end, category).map((word) => ({
      start: plain.from(startOf(tokens, word)),
      end: plain.to(endOf(tokens, word)),
    })),
  };
}

function weigh(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  { learned }: Catalogue,
  evidence: readonly Evidence[],
): Weighed[] {
  if (!learned) return [];
  const starts = clauseStarts(text, tokens, sentence.start, sentence.stop);
  const inOrder = [...evidence].sort((a, b) => a.start - b.start);
  let from = 0;
  return starts.map((first, i) => {
    const clause = { ...sentence, first, end: starts[i + 1] ?? sentence.stop };
    // A pattern reaches over a bounded window of words: what ended that long ago is no evidence any more.
    while ((inOrder[from]?.start ?? Infinity) + longestMatch < first) from++;
    const own: Evidence[] = [];
    for (let k = from; (inOrder[k]?.start ?? Infinity) < clause.end; k++) {
      const one = inOrder[k];
      if (one && one.end > first) own.push(one);
    }
    return { first, end: clause.end, logits: learned.weigher.weigh(tokens, clause, own) };
  });
}

/** A match counts for as much as what stands around it allows. */
function believe(
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

function evidenceOf(hits: HitsByRule): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [{ rule }, own] of hits) {
    for (const { start, end, confidence } of own) {
      evidence.push({ rule: rule.id, confidence, start, end });
    }
  }
  return evidence;
}

/** Matches in a sentence, per rule, without those that something else explains. */
function matches(
  matcher: Matcher,
  tokens: readonly Token[],
  { start, stop }: Sentence,
): HitsByRule {
  const triggers: Iterable<Trigger> = matcher.read(tokens, start, stop);
  const found: HitsByRule = new Map();
  for (const { owner, node, confidence } of triggers) {
    if (!matcher.possible(node)) continue;
    for (const hit of matcher.hits(node)) {
      const own = found.get(owner);
      if (own) own.push({ ...hit, confidence });
      else found.set(owner, [{ ...hit, confidence }]);
    }
  }
  for (const [owner, hits] of found) {
    const explained = outline(owner.unless.flatMap((node) => matcher.hits(node)));
    if (explained.length > 0) {
      const told = hits.filter((hit) => !touches(explained, hit));
      if (told.length > 0) found.set(owner, told);
      else found.delete(owner);
    }
  }
  return found;
}
/** From the clause in which the match begins to the clause in which it ends. */
function widen(
  plain: Plain,
  tokens: readonly Token[],
  parts: Clauses,
  rule: string,
  hit: TellingHit,
): Telling {
  const last = hit.end - 1;
  const first = skipOpeners(tokens, parts.first(hit.start), hit.start);
  const span = withMarks(plain.text, {
    start: startOf(tokens, first),
    end: endOf(tokens, parts.last(last)),
  });
  return {
    rule,
    confidence: hit.confidence,
    start: plain.from(span.start),
    end: plain.to(span.end),
    because: [
      { start: plain.from(startOf(tokens, hit.start)), end: plain.to(endOf(tokens, last)) },
    ],
  };
}

interface Telling extends Told {
  readonly because: Span[];
}

function merge(told: readonly Telling[]): Told[] {
  const merged: Array<{ -readonly [Key in keyof Telling]: Telling[Key] }> = [];
  for (const one of [...told].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = merged.at(-1);
    if (!before || one.start >= before.end) {
      merged.push({ ...one });
      continue;
    }
    before.end = Math.max(before.end, one.end);
    if (one.confidence === 'sure') before.confidence = 'sure';
    before.because.push(...one.because);
  }
  return merged;
}

function startOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.start ?? 0;
}

function endOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.end ?? 0;
}
