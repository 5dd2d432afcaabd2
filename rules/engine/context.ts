// Findings of context rules: what patterns say and what the learned weights say, weighed together clause by clause.
import { type Clauses, clauseStarts, clauses } from './clauses.ts';
import type { Catalogue, CompiledContext, Trigger } from './compile.ts';
import { type Hit, outline, touches } from './hits.ts';
import { loudestWords } from './learned.ts';
import { withMarks } from './marks.ts';
import { Matcher } from './match.ts';
import { skipOpeners } from './openers.ts';
import type { Plain } from './plain.ts';
import { type Region, regions, type Thresholds, type Weighed } from './regions.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Confidence, Span } from './types.ts';
import type { Evidence } from './weigh.ts';
import { any } from './weights.ts';

export interface Told extends Span {
  readonly rule: string;
  readonly confidence: Confidence;
  readonly because: readonly Span[];
}

type TellingHit = Hit & { readonly confidence: Confidence };
type HitsByRule = Map<CompiledContext, TellingHit[]>;

/** The words of a sentence, by their indexes. `stop` is exclusive. */
interface Sentence {
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
  const matcher = new Matcher(catalogue);
  return sentencesOf(tokens).flatMap((sentence) =>
    inSentence(plain, tokens, sentence, matcher, catalogue, on),
  );
}

/** What patterns find, whatever is on: the learner's view. */
export function findEvidence(tokens: readonly Token[], catalogue: Catalogue): Evidence[] {
  const matcher = new Matcher(catalogue);
  return sentencesOf(tokens).flatMap((sentence) => evidenceOf(matches(matcher, tokens, sentence)));
}

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let start = 0; start < tokens.length; ) {
    let stop = start + 1;
    while (stop < tokens.length && !tokens[stop]?.first) stop++;
    sentences.push({ start, stop });
    start = stop;
  }
  return sentences;
}

function inSentence(
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
    for (const [owner, own] of hits) {
      if (!on.has(owner.rule.id)) continue;
      const believed = own.flatMap((hit) => believe(hit, weighed, catalogue.learned?.thresholds));
      told.push(...merge(believed.map((hit) => widen(plain, tokens, parts, owner.rule.id, hit))));
    }
  }
  if (catalogue.learned) {
    for (const region of regions(weighed, catalogue.learned.thresholds)) {
      const rule = catalogue.learned.rules.get(region.category);
      if (rule === undefined || !on.has(rule)) continue;
      if (isTold(region, hits)) continue;
      told.push(toTold(plain, tokens, region, rule, catalogue));
    }
  }
  return told;
}

/** Patterns speak for their rule, also where it is off: then nobody else speaks for what they know. */
function isTold({ category, first, end }: Region, hits: HitsByRule): boolean {
  for (const [{ rule }, own] of hits) {
    if (rule.category === category && touches(outline(own), { start: first, end })) return true;
  }
  return false;
}

function toTold(
  plain: Plain,
  tokens: readonly Token[],
  { category, first, end, loudest }: Region,
  rule: string,
  catalogue: Catalogue,
): Told {
  const learned = catalogue.learned;
  const from = skipOpeners(tokens, first, end - 1);
  const span = withMarks(plain.text, { start: startOf(tokens, from), end: endOf(tokens, end - 1) });
  const counted = learned ? loudestWords(learned, tokens, from, end, category) : [];
  return {
    rule,
    confidence: loudest >= (learned?.thresholds.sure ?? 0) ? 'sure' : 'likely',
    start: plain.from(span.start),
    end: plain.to(span.end),
    because: counted.map((word) => ({
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
  return starts.map((first, i) => {
    const end = starts[i + 1] ?? sentence.stop;
    const logits = learned.weigher.weigh(tokens, { first, end }, sentence, evidence);
    return { first, end, logits };
  });
}

/** A match counts for as much as what stands around it allows. */
function believe(
  hit: TellingHit,
  weighed: readonly Weighed[],
  thresholds: Thresholds | undefined,
): TellingHit[] {
  if (!thresholds) return [hit];
  const loudest = weighed
    .filter(({ first, end }) => first < hit.end && hit.start < end)
    .reduce((most, { logits }) => Math.max(most, logits[any] ?? -Infinity), -Infinity);
  if (loudest < thresholds.doubted) return [];
  const sure =
    loudest >= thresholds.sure || (hit.confidence === 'sure' && loudest >= thresholds.believed);
  return [{ ...hit, confidence: sure ? 'sure' : 'likely' }];
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
