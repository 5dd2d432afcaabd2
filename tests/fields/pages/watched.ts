// A field whose words are underlined and followed as the checker does it, and the question whether they still are.

import type { Field } from '../../../entrypoints/checker/field.ts';
import { follow } from '../../../entrypoints/checker/follow.ts';
import { mirrorOf } from '../../../entrypoints/checker/mirror.ts';
import { nativeField } from '../../../entrypoints/checker/native-field.ts';
import { richField } from '../../../entrypoints/checker/rich-field.ts';
import type { Standing } from '../../../entrypoints/checker/standing.ts';
import { makeUnderlines } from '../../../entrypoints/checker/underlines.ts';
import type { Span, Story } from '../../../rules/engine/types.ts';
import { asked } from './judge.ts';

const storyAt = (span: Span): Story => ({
  ...span,
  kind: 'context',
  confidence: 'sure',
  codes: [],
  findings: [],
});

export interface Watched {
  /** How many boxes are drawn. */
  count(): number;
  /** Is something drawn, and all of it on the words? */
  isUnder(): boolean;
  stop(): void;
}

/** The words wherever they stand in the field, as stories. */
export const standings = (field: Field, words: string): Standing[] =>
  [...field.text().matchAll(new RegExp(words, 'g'))].map(({ index }, at) => ({
    id: String(at),
    story: storyAt({ start: index, end: index + words.length }),
    quote: words,
  }));

/** Underlines these words wherever they stand in the field. The page has no sheet of ours, so all is drawn. */
export function watch(element: HTMLElement, words: string, layer: HTMLElement): Watched {
  const life = new AbortController();
  const isNative = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  const field: Field = isNative
    ? nativeField(element, mirrorOf(element, layer))
    : richField(element, life.signal);
  const stories = standings(field, words);
  const underlines = makeUnderlines(layer, life.signal);
  underlines.set(field, stories, null);
  follow(element, () => underlines.move(field, stories), life.signal);
  const boxes = () =>
    [...layer.querySelectorAll('.underline')].map((one) => one.getBoundingClientRect());
  return {
    count: () => boxes().length,
    isUnder() {
      const ask = asked(field);
      const drawn = boxes();
      return (
        drawn.length > 0 &&
        drawn.every(({ left, top, width, height }) => {
          const at = ask(left + width / 2, top + height / 2);
          return at !== null && stories.some(({ story }) => at >= story.start && at <= story.end);
        })
      );
    },
    stop: () => life.abort(),
  };
}
