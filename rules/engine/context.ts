// Findings of context rules: what patterns say and what the learned weights say, weighed together clause by clause.
import { type Clauses, clauses } from './clauses.ts';
import type { Catalogue, CompiledContext, Trigger } from './compile.ts';
import { outline, touches } from './hits.ts';
import { type Learned, loudestWords } from './learned.ts';
import { withMarks } from './marks.ts';
import { type Matcher, matcherOf } from './match.ts';
import { skipOpeners } from './openers.ts';
import type { Plain } from './plain.ts';
import { ownPrefix } from './policy.ts';
import { type Region, regions } from './regions.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Confidence, ContextCategory, Span } from './types.ts';
import type { Evidence } from './weigh.ts';
import { believe, type Sentence, type TellingHit, weighSentence } from './weigh-sentence.ts';

export interface Told extends Span {
  readonly rule: string;
  readonly confidence: Confidence;
  readonly because: readonly Span[];
}

type HitsByRule = Map<CompiledContext, TellingHit[]>;

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
  const { start } = sentence;
  const hits = matches(matcher, tokens, sentence);
  addPhrases(hits, catalogue, tokens, sentence);
  const weighed = weighSentence(plain.text, tokens, sentence, catalogue, evidenceOf(hits));
  const told: Told[] = [];
  if (hits.size > 0) {
    const parts = clauses(plain.text, tokens, sentence.start, sentence.stop);
    for (const [{ rule, codes }, own] of hits) {
      if (!codes && !on.has(rule.id)) continue;
      // What an organisation asked for itself, nobody doubts.
      const isOwn = rule.id.startsWith(ownPrefix);
      const believed = isOwn ? own : believe(own, weighed, catalogue.learned?.thresholds);
      told.push(...merge(believed.map((hit) => widen(plain, tokens, parts, rule.id, hit))));
    }
  }
  if (!catalogue.learned) return told;
  const known = knownIn(hits, sentence);
  for (const region of regions(weighed, catalogue.learned.thresholds)) {
    const rule = catalogue.learned.rules.get(region.category);
    if (rule === undefined || !on.has(rule)) continue;
    // Patterns speak for their rule, also where it is off: then nobody else speaks for what they know.
    const words = known.get(region.category)?.subarray(region.first - start, region.end - start);
    if (words?.includes(1)) continue;
    told.push(toTold(plain, tokens, region, rule, catalogue.learned));
  }
  return told;
}

/** The words of the sentence that patterns know, by category: 1 where one does. */
function knownIn(
  hits: HitsByRule,
  { start, stop }: Sentence,
): ReadonlyMap<ContextCategory, Uint8Array> {
  const known = new Map<ContextCategory, Uint8Array>();
  for (const [{ rule }, own] of hits) {
    const words = known.get(rule.category) ?? new Uint8Array(stop - start);
    for (const hit of own) words.fill(1, hit.start - start, hit.end - start);
    known.set(rule.category, words);
  }
  return known;
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

function addPhrases(
  hits: HitsByRule,
  { phrases }: Catalogue,
  tokens: readonly Token[],
  { start, stop }: Sentence,
): void {
  for (const { owner, ...hit } of phrases?.hits(tokens, start, stop) ?? []) {
    const own = hits.get(owner);
    if (own) own.push(hit);
    else hits.set(owner, [hit]);
  }
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
