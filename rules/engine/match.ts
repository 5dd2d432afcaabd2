// Where does a pattern match? Every node of the graph is asked at most once per note, and every step looks at a bounded
// window of words, so the cost is linear in the note.
import type { NearNode, Node, RowNode } from './nodes.ts';
import type { Token } from './tokens.ts';
import type { WordIndex } from './words.ts';

/** A row of words, by their places (see Token). `end` is exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** A partial match of a row; `slack` is the gap that a skipped optional step left open. */
interface Partial extends Hit {
  readonly slack: number;
}

/** Parts of a near frame stand at most this many words apart. */
const frame = 14;
const none: readonly Hit[] = [];

export class Matcher {
  /** Word set → where its words stand, in order. */
  private readonly sets = new Map<number, Hit[]>();
  private readonly known: Array<readonly Hit[] | undefined>;

  constructor(tokens: readonly Token[], words: WordIndex, nodes: number) {
    this.known = new Array(nodes);
    const setsOf = new Map<string, readonly number[]>();
    const note = (word: string, start: number, end: number): void => {
      let sets = setsOf.get(word);
      if (!sets) {
        sets = words.setsOf(word);
        setsOf.set(word, sets);
      }
      for (const set of sets) {
        const hits = this.sets.get(set);
        if (!hits) this.sets.set(set, [{ start, end }]);
        else if (hits.at(-1)?.start !== start || hits.at(-1)?.end !== end)
          hits.push({ start, end });
      }
    };
    for (const { word, place, whole } of tokens) {
      note(word, place, place + 1);
      if (whole) note(whole.word, place, place + whole.parts);
    }
  }

  /** The word sets that the note has words of. */
  present(): Iterable<number> {
    return this.sets.keys();
  }

  /** Sorted by start, then end; for each end in a row the shortest match. */
  hits(node: Node): readonly Hit[] {
    const known = this.known[node.id];
    if (known) return known;
    const found = this.find(node);
    this.known[node.id] = found;
    return found;
  }

  private find(node: Node): readonly Hit[] {
    if (!node.needs.some((set) => this.sets.has(set))) return none;
    switch (node.kind) {
      case 'words':
        return this.sets.get(node.set) ?? none;
      case 'any':
        return inOrder(node.of.flatMap((one) => this.hits(one)));
      case 'row':
        return this.row(node);
      case 'near':
        return this.near(node);
    }
  }

  private row(node: RowNode): readonly Hit[] {
    for (const step of node.steps) {
      if (!step.optional && this.hits(step.of).length === 0) return none;
    }
    let partial: readonly Partial[] = [];
    let begun = false;
    for (const { of, gap, optional } of node.steps) {
      const hits = this.hits(of);
      const on = advance(partial, hits, gap);
      if (!begun) on.push(...without(hits, on));
      if (optional) on.push(...partial.map((one) => ({ ...one, slack: Math.max(one.slack, gap) })));
      partial = shortest(on);
      if (!optional) begun = true;
      if (begun && partial.length === 0) return none;
    }
    return inOrder(partial);
  }

  private near(node: NearNode): readonly Hit[] {
    const parts = node.parts.map((part) => this.hits(part));
    if (parts.some((hits) => hits.length === 0)) return none;
    parts.sort((a, b) => a.length - b.length);
    const [rarest = none, ...others] = parts;
    const found: Hit[] = [];
    for (const anchor of rarest) {
      const chosen = [anchor];
      for (const hits of others) {
        const near = nearest(hits, chosen);
        if (!near) break;
        chosen.push(near);
      }
      if (chosen.length < parts.length) continue;
      found.push({
        start: Math.min(...chosen.map((hit) => hit.start)),
        end: Math.max(...chosen.map((hit) => hit.end)),
      });
    }
    return inOrder(found);
  }
}

/** Partial matches that go on with a hit after at most `gap` words. */
function advance(partial: readonly Partial[], hits: readonly Hit[], gap: number): Partial[] {
  const on: Partial[] = [];
  const slack = partial.reduce((most, one) => Math.max(most, one.slack), 0);
  let from = 0;
  for (const hit of hits) {
    while ((partial[from]?.end ?? hit.start) + gap + slack < hit.start) from++;
    let start = -1;
    for (let i = from; i < partial.length; i++) {
      const one = partial[i];
      if (!one || one.end > hit.start) break;
      if (one.end + gap + one.slack >= hit.start) start = Math.max(start, one.start);
    }
    if (start >= 0) on.push({ start, end: hit.end, slack: 0 });
  }
  return on;
}

/** Hits at which no partial match ends: they begin one, where the steps before may be absent. */
function without(hits: readonly Hit[], taken: readonly Hit[]): Partial[] {
  const ends = new Set(taken.map((one) => one.end));
  return hits.filter((hit) => !ends.has(hit.end)).map((hit) => ({ ...hit, slack: 0 }));
}

/** Of the partial matches with one end, the shortest; in the order of their ends. */
function shortest(partial: readonly Partial[]): Partial[] {
  const best = new Map<number, Partial>();
  for (const one of partial) {
    const key = one.end * 16 + one.slack;
    const there = best.get(key);
    if (!there || there.start < one.start) best.set(key, one);
  }
  return [...best.values()].sort((a, b) => a.end - b.end);
}

/** The hit nearest to the first of `chosen` that overlaps none of them and keeps all within one frame. */
function nearest(hits: readonly Hit[], chosen: readonly Hit[]): Hit | undefined {
  const [anchor] = chosen;
  if (!anchor) return undefined;
  const first = Math.min(...chosen.map((hit) => hit.end));
  const last = Math.max(...chosen.map((hit) => hit.start));
  let best: Hit | undefined;
  let distance = Infinity;
  for (let i = lowerBound(hits, last - 2 * frame - 2); i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || hit.start > first + frame) break;
    if (hit.end + frame < last) continue;
    if (chosen.some((one) => one.start < hit.end && hit.start < one.end)) continue;
    const away = hit.start >= anchor.end ? hit.start - anchor.end : anchor.start - hit.end;
    if (away < distance) {
      best = hit;
      distance = away;
    }
  }
  return best;
}

/** Index of the first hit that starts at `place` or later. */
function lowerBound(hits: readonly Hit[], place: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorted, each hit once. */
function inOrder(hits: readonly Hit[]): readonly Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((hit, i) => {
    const before = sorted[i - 1];
    return before?.start !== hit.start || before.end !== hit.end;
  });
}
