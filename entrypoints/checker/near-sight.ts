// What can be seen of a field, or will be when the agent scrolls a little.
import type { Field, LiveRange } from './field.ts';
import { isEmpty } from './in-sight.ts';

/**
 * In CSS pixels: a line or two, which a wheel or a finger goes in a frame. A browser scrolls before scripts are told of it,
 * so there are some in store; those of a longer way are painted in the next frame. But each letter waits for all that are
 * painted (20 in Chromium: about 2 milliseconds until it is seen; `npm run bench`, 2026-11).
 */
const store = 32;

/** Tells of words in the field whether they are there. What has no place, such as words that are hidden, is taken to be. */
export function nearSight(field: Field): (words: LiveRange) => boolean {
  let sight: DOMRect | undefined;
  return (words) => {
    sight ??= field.rect();
    const { left, top, right, bottom } = sight;
    const box = words.getBoundingClientRect();
    return (
      isEmpty(box) ||
      (box.left < right + store &&
        box.right > left - store &&
        box.top < bottom + store &&
        box.bottom > top - store)
    );
  };
}
