// Underlines that the browser paints on the page's own text; nothing is written into the page (underlines.css).
import type { Looks } from './underlines.ts';

const names: Readonly<Record<Looks, string>> = {
  'story-sure': 'text-mark-1',
  'story-likely': 'text-mark-2',
  'identifier-sure': 'text-mark-3',
  'identifier-likely': 'text-mark-4',
};

export interface Highlights {
  /** In place of those this field had. */
  set(field: object, ranges: readonly (readonly [Looks, AbstractRange])[]): void;
  has(field: object): boolean;
}

/**
 * Does underlines.css reach this field? Firefox 153 applies an extension's sheet outside shadow trees only
 * (seen 2026-11; tests/fields/places.test.ts), and a sheet may come later than its script.
 */
export function paintsIn(element: HTMLElement): boolean {
  const { textDecorationLine } = getComputedStyle(element, `::highlight(${names['story-sure']})`);
  return textDecorationLine.includes('underline');
}

/** The registry belongs to page and extensions together: only what is ours is touched. */
export function makeHighlights(signal: AbortSignal): Highlights {
  const painted = new Map<object, readonly (readonly [Looks, AbstractRange])[]>();
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

  return {
    has: (field) => painted.has(field),
    set(field, ranges) {
      for (const [looks, range] of painted.get(field) ?? []) {
        highlights.get(looks)?.delete(range);
        (range as { disconnect?(): void }).disconnect?.();
      }
      painted.delete(field);
      if (ranges.length > 0) painted.set(field, ranges);
      for (const [looks, range] of ranges) of(looks).add(range);
      for (const [looks, highlight] of highlights) {
        if (highlight.size === 0) CSS.highlights.delete(names[looks]);
      }
    },
  };
}
