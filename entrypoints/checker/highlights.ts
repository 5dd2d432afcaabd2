// Underlines that the browser paints on the page's own text; nothing is written into the page (underlines.css).
import type { Looks } from './looks.ts';

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
  range(): AbstractRange | null;
  /** Does this range, which the browser has moved along with the words, still mark them? */
  fits(range: AbstractRange): boolean;
}

export interface Highlights {
  /** These and no others in the field; what stands as it should is not touched. False: none of them can be painted. */
  set(field: object, marks: readonly Mark[]): boolean;
  has(field: object): boolean;
}

interface Painted {
  readonly looks: Looks;
  readonly range: AbstractRange;
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
  const painted = new Map<object, ReadonlyMap<string, Painted>>();
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

  const erase = ({ looks, range }: Painted) => {
    highlights.get(looks)?.delete(range);
    (range as { disconnect?(): void }).disconnect?.();
  };
  const paint = ({ looks, range: make }: Mark): Painted | null => {
    const range = make();
    if (range) of(looks).add(range);
    return range && { looks, range };
  };

  return {
    has: (field) => painted.has(field),
    set(field, marks) {
      const before = painted.get(field) ?? new Map<string, Painted>();
      const now = new Map<string, Painted>();
      for (const mark of marks) {
        const old = before.get(mark.id);
        const stays = old && old.looks === mark.looks && mark.fits(old.range) ? old : null;
        const one = stays ?? paint(mark);
        if (one) now.set(mark.id, one);
      }
      for (const [id, one] of before) if (now.get(id) !== one) erase(one);
      if (now.size > 0) painted.set(field, now);
      else painted.delete(field);
      for (const [looks, highlight] of highlights) {
        if (highlight.size === 0) CSS.highlights.delete(names[looks]);
      }
      return now.size > 0;
    },
  };
}
