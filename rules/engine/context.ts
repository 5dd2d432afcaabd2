// Findings of context rules: patterns that match, unless something else explains them, widened to their clauses.
import { type Clauses, clauses, skipOpeners } from './clauses.ts';
import type { Catalogue, CompiledContext, Trigger } from './compile.ts';
import { type Hit, Matcher } from './match.ts';
import type { Plain } from './plain.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Confidence, Span } from './types.ts';

export interface Told extends Span {
  readonly rule: string;
  readonly confidence: Confidence;
  readonly because: readonly Span[];
}

/** What the rules named in `on` find; within one rule sorted and not overlapping. */
export function findContexts(
  plain: Plain,
  catalogue: Catalogue,
  on: ReadonlyMap<string, unknown>,
): Told[] {
  const tokens = tokenise(plain.text);
  const matcher = new Matcher(tokens, catalogue.words, catalogue.nodes);
  const tried = new Set<Trigger>();
  const hits = new Map<CompiledContext, Array<Hit & { confidence: Confidence }>>();
  for (const set of matcher.present()) {
    for (const trigger of catalogue.triggers.get(set) ?? []) {
      const { owner, node, confidence } = trigger;
      if (tried.has(trigger) || !on.has(owner.rule.id)) continue;
      tried.add(trigger);
      const own = hits.get(owner) ?? [];
      for (const hit of matcher.hits(node)) own.push({ ...hit, confidence });
      if (own.length > 0) hits.set(owner, own);
    }
  }
  if (hits.size === 0) return [];
  const parts = clauses(plain.text, tokens);
  return [...hits].flatMap(([owner, found]) => {
    const explained = owner.unless.flatMap((node) => matcher.hits(node));
    const told = found
      .filter((hit) => !explained.some((one) => one.start < hit.end && hit.start < one.end))
      .map((hit) => widen(plain, tokens, parts, owner.rule.id, hit));
    return merge(told);
  });
}

/** From the clause in which the match begins to the clause in which it ends. */
function widen(
  plain: Plain,
  tokens: readonly Token[],
  parts: Clauses,
  rule: string,
  hit: Hit & { confidence: Confidence },
): Told {
  const begin = indexOf(tokens, hit.start);
  const end = indexOf(tokens, hit.end - 1);
  const first = skipOpeners(tokens, parts.first(begin), begin);
  const last = parts.last(end);
  const because = { start: plain.from(startOf(tokens, begin)), end: plain.to(endOf(tokens, end)) };
  return {
    rule,
    confidence: hit.confidence,
    start: plain.from(withSignBefore(plain.text, startOf(tokens, first))),
    end: plain.to(withSignAfter(plain.text, endOf(tokens, last))),
    because: [because],
  };
}

function merge(told: readonly Told[]): Told[] {
  const merged: Told[] = [];
  for (const one of [...told].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = merged.at(-1);
    if (!before || one.start >= before.end) {
      merged.push(one);
      continue;
    }
    merged[merged.length - 1] = {
      ...before,
      end: Math.max(before.end, one.end),
      confidence: before.confidence === 'sure' ? 'sure' : one.confidence,
      because: [...before.because, ...one.because],
    };
  }
  return merged;
}

/** Index of the word at a place. */
function indexOf(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.place ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.start ?? 0;
}

function endOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.end ?? 0;
}

function withSignBefore(text: string, start: number): number {
  return /[€£$+#@]/.test(text.charAt(start - 1)) ? start - 1 : start;
}

function withSignAfter(text: string, end: number): number {
  return /[%€]/.test(text.charAt(end)) ? end + 1 : end;
}
