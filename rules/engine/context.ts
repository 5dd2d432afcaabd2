// Findings of context rules: patterns that match, unless something else explains them, widened to their clauses.
import { type Clauses, clauses } from './clauses.ts';
import type { Catalogue, CompiledContext, Trigger } from './compile.ts';
import { type Hit, outline, touches } from './hits.ts';
import { withMarks } from './marks.ts';
import { Matcher } from './match.ts';
import { skipOpeners } from './openers.ts';
import type { Plain } from './plain.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Confidence, Span } from './types.ts';

export interface Told extends Span {
  readonly rule: string;
  readonly confidence: Confidence;
  readonly because: readonly Span[];
}

type TellingHit = Hit & { readonly confidence: Confidence };

/** What the rules named in `on` find; within one rule sorted and not overlapping. */
export function findContexts(
  plain: Plain,
  catalogue: Catalogue,
  on: ReadonlyMap<string, unknown>,
): Told[] {
  const tokens = tokenise(plain.text);
  const matcher = new Matcher(catalogue);
  const told = new Map<string, Told[]>();
  for (let first = 0; first < tokens.length; ) {
    let end = first + 1;
    while (end < tokens.length && !tokens[end]?.first) end++;
    const hits = inSentence(matcher, matcher.read(tokens, first, end), on);
    if (hits.size > 0) {
      const parts = clauses(plain.text, tokens, first, end);
      for (const [owner, own] of hits) {
        const { id } = owner.rule;
        const widened = own.map((hit) => widen(plain, tokens, parts, id, hit));
        const there = told.get(id);
        if (there) there.push(...merge(widened));
        else told.set(id, merge(widened));
      }
    }
    first = end;
  }
  return [...told.values()].flat();
}

/** Matches in the sentence that the matcher has read, per rule, without those that something else explains. */
function inSentence(
  matcher: Matcher,
  triggers: Iterable<Trigger>,
  on: ReadonlyMap<string, unknown>,
): Map<CompiledContext, TellingHit[]> {
  const found = new Map<CompiledContext, TellingHit[]>();
  for (const { owner, node, confidence } of triggers) {
    if (!matcher.possible(node) || !on.has(owner.rule.id)) continue;
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
