// Which words of a field stand where they stood: while an agent types, all but those of one line.
import type { Span } from '../../rules/engine/types.ts';
import { overlap } from './carry.ts';
import type { Field } from './field.ts';

/** Tells of each span whether it stands where it stood when the field was last asked about. */
export type Stillness = (span: Span) => boolean;

/** `line`: nothing but this line of the text has changed since the last call; null: anything may have. */
export function makeStillness(): (field: Field, line: Span | null) => Stillness {
  const layouts = new WeakMap<HTMLElement, string>();
  return (field, line) => {
    const { element } = field;
    const layout = layoutOf(field);
    const isStill = line !== null && layout !== null && layout === layouts.get(element);
    if (layout === null) layouts.delete(element);
    else layouts.set(element, layout);
    return (span) => isStill && !overlap(span, line);
  };
}

/** What decides where lines stand; null where it does not tell of every line. */
function layoutOf(field: Field): string | null {
  const { scrollHeight, clientHeight, clientWidth, scrollTop, scrollLeft } = field.element;
  // A field that is not full has the same height with a line more.
  if (scrollHeight <= clientHeight) return null;
  const { left, top, right, bottom } = field.rect();
  return [scrollHeight, clientWidth, scrollTop, scrollLeft, left, top, right, bottom].join();
}
