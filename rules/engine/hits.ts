// Arithmetic of matches: rows of words, how they go on, and which stand near one another.

/** A row of words, by their indexes. `end` is exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** A partial match of a row; `slack` is the gap that a skipped optional step left open. */
export interface Partial extends Hit {
  readonly slack: number;
}

/** Parts of a frame stand at most this many words apart. */
const frame = 14;

/** The partial matches that go on with one of `hits` after at most `gap` words, in the order of their ends. */
export function advance(partial: readonly Partial[], hits: readonly Hit[], gap: number): Partial[] {
  const on: Partial[] = [];
  if (partial.length === 0) return on;
  const slack = partial.reduce((most, one) => Math.max(most, one.slack), 0);
  let from = 0;
  for (const { start, end } of hits) {
    while (from < partial.length && (partial[from]?.end ?? 0) + gap + slack < start) from++;
    let first = -1;
    for (let i = from; i < partial.length; i++) {
      const one = partial[i];
      if (!one || one.end > start) break;
      if (one.end + gap + one.slack >= start) first = Math.max(first, one.start);
    }
    if (first >= 0) put(on, { start: first, end, slack: 0 });
  }
  return on;
}

/** And the hits at which no partial match ends: they begin one, where the steps before may be absent. */
export function begin(on: readonly Partial[], hits: readonly Hit[]): Partial[] {
  const ends = new Set(on.map((one) => one.end));
  const begun = hits.filter(({ end }) => !ends.has(end)).sort((a, b) => a.end - b.end);
  return blend(on, begun, (hit) => ({ ...hit, slack: 0 }));
}

/** And the partial matches that pass an optional step by. */
export function skip(on: readonly Partial[], partial: readonly Partial[], gap: number): Partial[] {
  return blend(on, partial, (one) => ({ ...one, slack: Math.max(one.slack, gap) }));
}

/** One list of two, each in the order of its ends; nothing is put anywhere but at the end, or a long sentence would be slow. */
function blend<One extends Hit>(
  on: readonly Partial[],
  more: readonly One[],
  made: (one: One) => Partial,
): Partial[] {
  const all: Partial[] = [];
  let next = 0;
  const upTo = (end: number): void => {
    for (let one = more[next]; one && one.end < end; one = more[++next]) put(all, made(one));
  };
  for (const one of on) {
    upTo(one.end);
    put(all, one);
  }
  upTo(Infinity);
  return all;
}

/** Keeps the order of ends; of those that end alike with the same slack only the shortest. */
function put(on: Partial[], one: Partial): void {
  let at = on.length;
  for (; at > 0; at--) {
    const there = on[at - 1];
    if (!there || there.end < one.end) break;
    if (there.end === one.end && there.slack === one.slack) {
      if (there.start < one.start) on[at - 1] = one;
      return;
    }
  }
  on.splice(at, 0, one);
}

/** For every hit of the rarest part the nearest hits of the others, where all are within one frame of words. */
export function nearby(parts: ReadonlyArray<readonly Hit[]>): Hit[] {
  const found: Hit[] = [];
  const [rarest = [], ...others] = [...parts].sort((a, b) => a.length - b.length);
  for (const anchor of rarest) {
    const chosen = [anchor];
    for (const hits of others) {
      const near = nearest(hits, anchor, chosen);
      if (!near) break;
      chosen.push(near);
    }
    if (chosen.length < parts.length) continue;
    found.push({
      start: Math.min(...chosen.map((hit) => hit.start)),
      end: Math.max(...chosen.map((hit) => hit.end)),
    });
  }
  return found;
}

/** The hit nearest to `anchor` that overlaps none of `chosen` and keeps all within one frame. */
function nearest(hits: readonly Hit[], anchor: Hit, chosen: readonly Hit[]): Hit | undefined {
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

/** Sorted by start, then end; each hit once. */
export function inOrder(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const sorted = [...hits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((hit, i) => {
    const before = sorted[i - 1];
    return before?.start !== hit.start || before.end !== hit.end;
  });
}

/** The stretches that hits cover, sorted and apart. */
export function outline(hits: readonly Hit[]): readonly Hit[] {
  const stretches: Array<{ start: number; end: number }> = [];
  for (const { start, end } of inOrder(hits)) {
    const before = stretches.at(-1);
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** Does one of the stretches (sorted and apart) share a word with the hit? */
export function touches(stretches: readonly Hit[], { start, end }: Hit): boolean {
  const before = stretches[lowerBound(stretches, end) - 1];
  return before !== undefined && before.end > start;
}
