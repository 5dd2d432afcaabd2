// Underlines in all fields: painted by the browser where it can, drawn by us where it cannot.
import type { Span, Story } from '../../rules/engine/types.ts';
import { makeDrawnBoxes } from './drawn-boxes.ts';
import type { Field } from './field.ts';
import { makeHighlights, paintsIn } from './highlights.ts';
import { isUpright } from './upright.ts';

export type Looks = `${'story' | 'identifier'}-${'sure' | 'likely'}`;

export interface Underlines {
  /** Shows these and no others in the field. */
  set(field: Field, stories: readonly Story[]): void;
  /** The field has moved; what the browser paints moves by itself. */
  move(field: Field, stories: readonly Story[]): void;
}

export function makeUnderlines(layer: HTMLElement, signal: AbortSignal): Underlines {
  const highlights = makeHighlights(signal);
  const drawn = makeDrawnBoxes(layer);
  const draw = (field: Field, stories: readonly Story[]) => {
    drawn.set(
      field.element,
      boxesToDraw(field, stories).map(([story, box]) => [looksOf(story), box]),
    );
  };
  return {
    set(field, stories) {
      const ranges: [Looks, AbstractRange][] = [];
      for (const story of paintsIn(field.element) ? stories : []) {
        const range = field.range(story);
        if (range) ranges.push([looksOf(story), range]);
      }
      highlights.set(field.element, ranges);
      draw(field, ranges.length > 0 ? [] : stories);
    },
    move(field, stories) {
      if (!highlights.has(field.element)) draw(field, stories);
    },
  };
}

/** The boxes of words, where boxes can stand on them. */
export function boxesToDraw<Words extends Span>(
  field: Field,
  words: readonly Words[],
): [Words, DOMRect][] {
  if (words.length === 0 || !isUpright(field.element)) return [];
  return words.flatMap((one) => field.rects(one).map((box): [Words, DOMRect] => [one, box]));
}

const looksOf = ({ kind, confidence }: Story): Looks =>
  `${kind === 'context' ? 'story' : 'identifier'}-${confidence}`;
