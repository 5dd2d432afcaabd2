// What the sentences of a note tell, kept while it is typed: only the changed sentences are read again.
import type { Change } from './change.ts';
import type { Catalogue } from './compile.ts';
import { inSentence, sentencesOf, type Told } from './context.ts';
import { type Matcher, matcherOf } from './match.ts';
import { type Pane, paneOf, plainLength } from './pane.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Finding } from './types.ts';

/** What a place tells, with offsets from where the place begins, so that it can move. */
export interface Kept {
  start: number;
  readonly told: readonly Told[];
  /** Its findings, and where they were found last. */
  shown?: { readonly start: number; readonly findings: readonly Finding[] };
}

/**
 * Whether and where a sentence begins, and what its last words tell, is decided by fewer plain characters than these on
 * either side: the start of the line before (sentences.ts), a name with a colon behind, the marks around a span.
 */
const reach = 64;

export class KeptSentences {
  /** Sentences by the start of their first word. */
  readonly all: Kept[] = [];
  private readonly catalogue: Catalogue;
  private readonly on: ReadonlyMap<string, unknown>;
  private readonly matcher: Matcher;

  constructor(catalogue: Catalogue, on: ReadonlyMap<string, unknown>) {
    this.catalogue = catalogue;
    this.on = on;
    this.matcher = matcherOf(catalogue);
  }

  /** `text`: after the change. */
  follow(text: string, change: Change): void {
    const { all } = this;
    const shift = change.endAfter - change.endBefore;
    const first = this.lastSureBefore(text, change.start);
    const start = first === 0 ? 0 : (all[first]?.start ?? 0);
    // From here on the sentences of before may begin again where they did; where they do not, look further and further.
    let next = lowerBound(all, change.endBefore + reach);
    for (let step = 1; ; next += step, step *= 2) {
      const resumed = all[next];
      const end = resumed ? resumed.start + shift : text.length;
      if (resumed && plainLength(text, change.endAfter, end) < reach) continue;
      const pane = paneOf(text, { start, end }, reach);
      const tokens = tokenise(pane.plain.text, pane.start);
      const stop = resumed
        ? tokens.findLastIndex((token) => token.start === pane.end)
        : tokens.length;
      if (resumed && !tokens[stop]?.first) continue;
      const fresh = this.read(pane, tokens, stop);
      for (let i = next; i < all.length; i++) {
        const one = all[i];
        if (one) one.start += shift;
      }
      put(all, first, next, fresh);
      return;
    }
  }

  /** Index of the last sentence that begins where it did, whatever has changed from `start` on. */
  private lastSureBefore(text: string, start: number): number {
    let index = Math.max(0, lowerBound(this.all, start - reach + 1) - 1);
    while (index > 0 && plainLength(text, this.all[index]?.start ?? 0, start) < reach) index--;
    return index;
  }

  private read(pane: Pane, tokens: readonly Token[], stop: number): Kept[] {
    const { plain } = pane;
    return sentencesOf(tokens, stop).map((sentence) => {
      const from = plain.from(tokens[sentence.start]?.start ?? 0);
      const told = inSentence(plain, tokens, sentence, this.matcher, this.catalogue, this.on);
      return { start: pane.offset + from, told: told.map((one) => moved(one, -from)) };
    });
  }
}

export function moved<One extends Told>(told: One, by: number): One {
  const because = told.because.map(({ start, end }) => ({ start: start + by, end: end + by }));
  return { ...told, start: told.start + by, end: told.end + by, because };
}

/** More than these are not handed over as arguments of a call. */
const few = 1000;

/** Puts `fresh` in the place of what is from `first` to `next`; what stays is moved only where it has to be. */
function put(all: Kept[], first: number, next: number, fresh: readonly Kept[]): void {
  if (fresh.length <= few) {
    all.splice(first, next - first, ...fresh);
    return;
  }
  const rest = all.splice(first).slice(next - first);
  for (const one of fresh) all.push(one);
  for (const one of rest) all.push(one);
}

/** Index of the first that begins at `place` or later. */
function lowerBound(all: readonly Kept[], place: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
