// Underlines that the browser paints on the page's own text; nothing is written into the page (underlines.css).
import type { Looks } from './looks.ts';

const names: Readonly<Record<Looks, string>> = {
  'story-sure': 'text-mark-1',
  'story-likely': 'text-mark-2',
  'identifier-sure': 'text-mark-3',
  'identifier-likely': 'text-mark-4',
};

/**
 * Words within an element of the field go by another name, which has no looks on the field itself: where it has, Chromium
 * paints the whole field anew with every letter (0.8 of 2.4 ms a frame in a note of 10,000 characters; seen in 151,
 * 2026-11; `npm run bench`; tests/fields/painted.test.ts guards that all words are still underlined).
 */
const nameOf = (looks: Looks, range: AbstractRange): string => {
  const within = (range as Partial<Range>).commonAncestorContainer;
  const holder = within instanceof Element ? within : within?.parentElement;
  // No sheet of ours reaches into a shadow tree: there the looks come down from its host.
  const isReached = holder?.getRootNode() === document && holder.matches(':read-write > *');
  return isReached ? `${names[looks]}b` : names[looks];
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
  readonly name: string;
  readonly range: AbstractRange;
}

/**
 * Does underlines.css reach this field? Firefox 153 applies an extension's sheet outside shadow trees only
 * (seen 2026-11; tests/fields/painted.test.ts), and a sheet may come later than its script.
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
  const highlights = new Map<string, Highlight>();

  const of = (name: string) => {
    const highlight = highlights.get(name) ?? new Highlight();
    highlights.set(name, highlight);
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    return highlight;
  };
  signal.addEventListener('abort', () => {
    for (const [name, highlight] of highlights) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  });

  const erase = ({ name, range }: Painted) => {
    highlights.get(name)?.delete(range);
    (range as { disconnect?(): void }).disconnect?.();
  };
  const paint = ({ looks, range: make }: Mark): Painted | null => {
    const range = make();
    if (!range) return null;
    const name = nameOf(looks, range);
    of(name).add(range);
    return { looks, name, range };
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
      for (const [name, highlight] of highlights) {
        if (highlight.size === 0) CSS.highlights.delete(name);
      }
      return now.size > 0;
    },
  };
}
