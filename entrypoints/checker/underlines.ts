// Underlines in all fields: painted by the browser where it can, drawn by us where it cannot.
import type { Story } from '../../rules/engine/types.ts';
import { makeDrawnBoxes } from './drawn-boxes.ts';
import type { Field } from './field.ts';
import { type Mark, makeHighlights, paintsIn } from './highlights.ts';
import type { Standing } from './standing.ts';

export type Looks = `${'story' | 'identifier'}-${'sure' | 'likely'}`;

export interface Underlines {
  /** Shows these and no others in the field. */
  set(field: Field, shown: readonly Standing[]): void;
  /** The field has moved; what the browser paints moves by itself. */
  move(field: Field, shown: readonly Standing[]): void;
}

export function makeUnderlines(layer: HTMLElement, signal: AbortSignal): Underlines {
  const highlights = makeHighlights(signal);
  const drawn = makeDrawnBoxes(layer);
  const draw = (field: Field, shown: readonly Standing[]) => {
    const boxes: [Looks, DOMRect][] = [];
    for (const { story } of shown) {
      for (const box of field.rects(story)) boxes.push([looksOf(story), box]);
    }
    drawn.set(field.element, boxes);
  };
  return {
    set(field, shown) {
      const marks = paintsIn(field.element) ? shown.map((one) => markOf(field, one)) : [];
      const isPainted = highlights.set(field.element, marks);
      draw(field, isPainted ? [] : shown);
    },
    move(field, shown) {
      if (!highlights.has(field.element)) draw(field, shown);
    },
  };
}

const markOf = (field: Field, { id, story }: Standing): Mark => ({
  id,
  looks: looksOf(story),
  range: () => field.range(story),
  fits: (range) => field.marks(range, story),
});

const looksOf = ({ kind, confidence }: Story): Looks =>
  `${kind === 'context' ? 'story' : 'identifier'}-${confidence}`;
