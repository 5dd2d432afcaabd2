// The identifiers of a note, kept while it is typed: only the places around a change are tried again.
import type { Change } from './change.ts';
import { type Attempts, type Candidate, candidatesIn, identifierReach } from './identifiers.ts';
import { type Kept, moved } from './kept-sentences.ts';
import { type Pane, paneOf } from './pane.ts';
import { settle } from './settle.ts';
import type { Span } from './types.ts';

/** Candidates that hang together because each overlaps another: which of them stay is settled among them. */
interface Knot extends Kept {
  /** All offsets are from where the knot begins. */
  readonly candidates: readonly Candidate[];
  readonly end: number;
  /** The first and the last of their places. */
  readonly firstAt: number;
  readonly lastAt: number;
}

export class KeptIdentifiers {
  /** Sorted; no two overlap. */
  all: readonly Knot[] = [];
  private readonly attempts: Attempts;
  private readonly on: ReadonlyMap<string, unknown>;

  constructor(attempts: Attempts, on: ReadonlyMap<string, unknown>) {
    this.attempts = attempts;
    this.on = on;
  }

  /** `text`: after the change. */
  follow(text: string, change: Change): void {
    const shift = change.endAfter - change.endBefore;
    const pane = paneOf(text, { start: change.start, end: change.endAfter }, 2 * identifierReach);
    const within = {
      start: Math.max(0, pane.start - identifierReach),
      end: Math.min(pane.plain.text.length, pane.end + identifierReach),
    };
    const fresh = candidatesIn(pane.plain.text, this.attempts, this.on, within).map((candidate) =>
      inText(candidate, pane),
    );
    // Places as they were numbered before the change.
    const tried = {
      start: within.start === 0 ? 0 : pane.offset + pane.plain.from(within.start),
      end: pane.offset + pane.plain.from(within.end) - shift,
    };
    const hull = hullOf(fresh);
    const kept: Knot[] = [];
    const loose = fresh;
    for (const knot of this.all) {
      const by = knot.start + knot.firstAt >= tried.end ? shift : 0;
      const isTried =
        knot.start + knot.lastAt >= tried.start && knot.start + knot.firstAt < tried.end;
      const isMet = knot.start + by < hull.end && hull.start < knot.start + by + knot.end;
      if (!isTried && !isMet) {
        knot.start += by;
        kept.push(knot);
        continue;
      }
      for (const candidate of knot.candidates) {
        const at = knot.start + candidate.at;
        if (at < tried.start) loose.push(movedCandidate(candidate, knot.start));
        else if (at >= tried.end) loose.push(movedCandidate(candidate, knot.start + shift));
      }
    }
    this.all = [...kept, ...knotsOf(loose)].sort((a, b) => a.start - b.start);
  }
}

function inText(candidate: Candidate, { plain, offset }: Pane): Candidate {
  const { start, end, at } = candidate;
  const span = { start: offset + plain.from(start), end: offset + plain.to(end) };
  return { ...candidate, ...span, at: offset + plain.from(at), because: [span] };
}

function movedCandidate(candidate: Candidate, by: number): Candidate {
  return { ...moved(candidate, by), at: candidate.at + by };
}

function hullOf(spans: readonly Span[]): Span {
  let start = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

function knotsOf(candidates: readonly Candidate[]): Knot[] {
  const groups: Candidate[][] = [];
  let end = -Infinity;
  for (const one of [...candidates].sort((a, b) => a.start - b.start)) {
    if (one.start < end) groups.at(-1)?.push(one);
    else groups.push([one]);
    end = Math.max(end, one.end);
  }
  return groups.map(knotOf);
}

function knotOf(group: readonly Candidate[]): Knot {
  const { start, end } = hullOf(group);
  const candidates = group.map((one) => movedCandidate(one, -start));
  const places = candidates.map(({ at }) => at);
  return {
    start,
    end: end - start,
    candidates,
    told: settle(candidates).sort((a, b) => a.start - b.start),
    firstAt: Math.min(...places),
    lastAt: Math.max(...places),
  };
}
