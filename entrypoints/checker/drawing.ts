// Underlines that we draw, kept where they stand while the agent types elsewhere.
import type { Span } from '../../rules/engine/types.ts';
import type { DrawnBoxes } from './drawn-boxes.ts';
import type { Field } from './field.ts';
import { type Looks, looksOf } from './looks.ts';
import type { Standing } from './standing.ts';
import type { Stillness } from './stillness.ts';
import { isUpright } from './upright.ts';

interface Drawn {
  readonly quote: string;
  readonly boxes: readonly DOMRect[];
}

export interface Drawings {
  /** Shows these and no others; what stands still since the last call is not measured again. */
  draw(field: Field, shown: readonly Standing[], isStill: Stillness): void;
}

export function makeDrawings(drawn: DrawnBoxes): Drawings {
  const drawings = new Map<HTMLElement, ReadonlyMap<string, Drawn>>();
  return {
    draw(field, shown, isStill) {
      const { element } = field;
      if (shown.length === 0) {
        drawings.delete(element);
        drawn.set(element, []);
        return;
      }
      const before = drawings.get(element);
      const stays = ({ id, story, quote }: Standing) => {
        const old = isStill(story) ? before?.get(id) : undefined;
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
      drawings.set(element, boxes);
      drawn.set(element, all);
    },
  };
}

/** The boxes of words, where boxes can stand on them. */
export function boxesToDraw(field: Field, words: readonly Span[]): DOMRect[][] {
  return isUpright(field.element) ? field.rectsOfAll(words) : words.map(() => []);
}
