// Underlines that the browser paints on the page's own text; nothing is written into the page (underlines.css).
import type { Field, LiveRange } from './field.ts';
import type { Looks } from './looks.ts';
import { nearSight } from './near-sight.ts';

const names: Readonly<Record<Looks, string>> = {
  'story-sure': 'text-mark-1',
  'story-likely': 'text-mark-2',
  'identifier-sure': 'text-mark-3',
  'identifier-likely': 'text-mark-4',
};

/** Something to underline. */
export interface Mark {
  readonly id: string;
  readonly looks: Looks;
  /** It stands where it stood when it was last set. */
  readonly isStill: boolean;
  range(): LiveRange | null;
  /** Does this range, which the browser has moved along with the words, still mark them? */
  fits(range: LiveRange): boolean;
}

export interface Highlights {
  /**
   * These and no others in the field; what stands as it should is not touched. False: none of them can be painted.
   * `rests`: until the next call they are kept and not painted.
   */
  set(field: Field, marks: readonly Mark[], rests: boolean): boolean;
  /** The field has moved, and others of its marks may be in sight. False: it has none. */
  move(field: Field): boolean;
  /** Those that rest, as far as they are in sight or will be soon; null: they do not rest. */
  resting(field: Field): readonly Near[] | null;
}

/** Something held that is in sight, or will be soon. */
export interface Near {
  readonly looks: Looks;
  readonly range: LiveRange;
}

/** A browser works on all that is painted with each letter, so this is what can be seen, or soon will be. */
interface Held extends Near {
  isNear: boolean;
  isPainted: boolean;
}

/**
 * Does underlines.css reach this field? Firefox 153 applies an extension's sheet outside shadow trees only
 * (seen 2026-11; tests/fields/places.test.ts), and a sheet may come later than its script.
 */
export function paintsIn(element: HTMLElement): boolean {
  if (reached.has(element)) return true;
  const { textDecorationLine } = getComputedStyle(element, `::highlight(${names['story-sure']})`);
  if (!textDecorationLine.includes('underline')) return false;
  reached.add(element);
  return true;
}

/** Computing a style costs as much as all else that a key costs here. */
const reached = new WeakSet<HTMLElement>();

/** The registry belongs to page and extensions together: only what is ours is touched. */
export function makeHighlights(signal: AbortSignal): Highlights {
  const held = new Map<HTMLElement, ReadonlyMap<string, Held>>();
  const resting = new WeakSet<HTMLElement>();
  const highlights = new Map<Looks, Highlight>();

  const of = (looks: Looks) => {
    const highlight = highlights.get(looks) ?? new Highlight();
    highlights.set(looks, highlight);
    if (CSS.highlights.get(names[looks]) !== highlight) CSS.highlights.set(names[looks], highlight);
    return highlight;
  };
  signal.addEventListener('abort', () => {
    for (const [looks, highlight] of highlights) {
      highlight.clear();
      if (CSS.highlights.get(names[looks]) === highlight) CSS.highlights.delete(names[looks]);
    }
  });

  const hold = ({ looks, range: make }: Mark): Held | null => {
    const range = make();
    return range && { looks, range, isNear: false, isPainted: false };
  };
  const paint = (one: Held, isPainted: boolean) => {
    if (one.isPainted === isPainted) return;
    one.isPainted = isPainted;
    if (isPainted) of(one.looks).add(one.range);
    else highlights.get(one.looks)?.delete(one.range);
  };
  const drop = (one: Held) => {
    paint(one, false);
    (one.range as { disconnect?(): void }).disconnect?.();
  };
  const look = (field: Field, moved: readonly Held[]) => {
    const isNear = nearSight(field);
    for (const one of moved) one.isNear = isNear(one.range);
    const rests = resting.has(field.element);
    for (const one of held.get(field.element)?.values() ?? []) paint(one, one.isNear && !rests);
    for (const [looks, highlight] of highlights) {
      if (highlight.size === 0) CSS.highlights.delete(names[looks]);
    }
  };

  return {
    set(field, marks, rests) {
      const { element } = field;
      const before = held.get(element) ?? new Map<string, Held>();
      const now = new Map<string, Held>();
      const moved: Held[] = [];
      for (const mark of marks) {
        const old = before.get(mark.id);
        const stays = old && old.looks === mark.looks && mark.fits(old.range) ? old : null;
        const one = stays ?? hold(mark);
        if (one) now.set(mark.id, one);
        if (one && !(stays && mark.isStill)) moved.push(one);
      }
      for (const [id, one] of before) if (now.get(id) !== one) drop(one);
      if (now.size > 0) held.set(element, now);
      else held.delete(element);
      if (rests && now.size > 0) resting.add(element);
      else resting.delete(element);
      look(field, moved);
      return now.size > 0;
    },
    move(field) {
      const now = held.get(field.element);
      if (now) look(field, [...now.values()]);
      return now !== undefined;
    },
    resting: ({ element }) =>
      resting.has(element)
        ? [...(held.get(element)?.values() ?? [])].filter(({ isNear }) => isNear)
        : null,
  };
}
