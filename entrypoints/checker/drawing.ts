// Underlines that we draw, kept where they stand while the agent types elsewhere.
import type { Span } from '../../rules/engine/types.ts';
import { overlap } from './carry.ts';
import type { DrawnBoxes } from './drawn-boxes.ts';
import type { Field } from './field.ts';
import { type Looks, looksOf } from './looks.ts';
import type { Standing } from './standing.ts';
import { isUpright } from './upright.ts';

interface Drawing {
  /** What decides where lines stand; null where it does not tell of every line. */
  readonly layout: string | null;
  readonly boxes: ReadonlyMap<string, Drawn>;
}

interface Drawn {
  readonly quote: string;
  readonly boxes: readonly DOMRect[];
}

export interface Drawings {
  /** `line`: nothing but this line of the text has changed since the last call; null: anything may have. */
  draw(field: Field, shown: readonly Standing[], line: Span | null): void;
}

export function makeDrawings(drawn: DrawnBoxes): Drawings {
  const drawings = new Map<HTMLElement, Drawing>();
  return {
    draw(field, shown, line) {
      const { element } = field;
      if (shown.length === 0) {
        drawings.delete(element);
        drawn.set(element, []);
        return;
      }
      const layout = layoutOf(field);
      const before = drawings.get(element);
      const isStill = line !== null && layout !== null && layout === before?.layout;
      const stays = ({ id, story, quote }: Standing) => {
        const old = isStill && !overlap(story, line) ? before.boxes.get(id) : undefined;
        return old?.quote === quote ? old : undefined;
      };
      const moved = shown.filter((one) => !stays(one));
      const rects = boxesToDraw(
        field,
        moved.map(({ story }) => story),
      );
      const fresh = new Map(
        moved.map(({ id, quote }, at) => [
          id,
          { quote, boxes: drawn.uncovered(element, rects[at] ?? []) },
        ]),
      );
      const boxes = new Map<string, Drawn>();
      const all: [Looks, DOMRect][] = [];
      for (const one of shown) {
        const own = stays(one) ?? fresh.get(one.id);
        if (!own) continue;
        boxes.set(one.id, own);
        for (const box of own.boxes) all.push([looksOf(one.story), box]);
      }
      drawings.set(element, { layout, boxes });
      drawn.set(element, all);
    },
  };
}

/** The boxes of words, where boxes can stand on them. */
export function boxesToDraw(field: Field, words: readonly Span[]): DOMRect[][] {
  return isUpright(field.element) ? field.rectsOfAll(words) : words.map(() => []);
}

function layoutOf(field: Field): string | null {
  const { scrollHeight, clientHeight, clientWidth, scrollTop, scrollLeft } = field.element;
  // A field that is not full has the same height with a line more.
  if (scrollHeight <= clientHeight) return null;
  const { left, top, right, bottom } = field.rect();
  return [scrollHeight, clientWidth, scrollTop, scrollLeft, left, top, right, bottom].join();
}
