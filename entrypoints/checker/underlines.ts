// Underlines in all fields: painted by the browser where it can, drawn by us where it cannot.
import type { Span } from '../../rules/engine/types.ts';
import { makeDrawings } from './drawing.ts';
import { makeDrawnBoxes } from './drawn-boxes.ts';
import type { Field } from './field.ts';
import { type Mark, makeHighlights, paintsIn } from './highlights.ts';
import { looksOf } from './looks.ts';
import { fitsStandIns, makeStandIns } from './stand-ins.ts';
import type { Standing } from './standing.ts';
import { makeStillness } from './stillness.ts';

export interface Underlines {
  /**
   * Shows these and no others in the field. `line`: the one line that has changed, and letters are to come; null: anything
   * may have. True: they are boxes of ours, which do not move with the words.
   */
  set(field: Field, shown: readonly Standing[], line: Span | null): boolean;
  /** The field has moved; what the browser paints moves by itself, but others of it may be in sight. */
  move(field: Field, shown: readonly Standing[]): void;
  /** Do boxes stand in for what the browser paints? Then they have to be renewed in the frame of each letter. */
  areStandIns(field: Field): boolean;
  renew(field: Field): void;
}

export function makeUnderlines(layer: HTMLElement, signal: AbortSignal): Underlines {
  const highlights = makeHighlights(signal);
  const boxes = makeDrawnBoxes(layer);
  const drawings = makeDrawings(boxes);
  const standIns = makeStandIns(boxes);
  const stillness = makeStillness();
  return {
    set(field, shown, line) {
      // Most notes have nothing to show, and then nothing is measured.
      const isStill = shown.length > 0 ? stillness(field, line) : () => false;
      const marks = paintsIn(field.element)
        ? shown.map((one) => markOf(field, one, isStill(one.story)))
        : [];
      const rests = line !== null && marks.length > 0 && fitsStandIns(field);
      const isPainted = highlights.set(field, marks, rests);
      const resting = highlights.resting(field);
      if (resting) standIns.draw(field, resting);
      else drawings.draw(field, isPainted ? [] : shown, isStill);
      return !isPainted && shown.length > 0;
    },
    move(field, shown) {
      const isHeld = highlights.move(field);
      const resting = highlights.resting(field);
      if (resting) standIns.draw(field, resting);
      else if (!isHeld) drawings.draw(field, shown, stillness(field, null));
    },
    areStandIns: (field) => highlights.resting(field) !== null,
    renew(field) {
      const resting = highlights.resting(field);
      if (resting) standIns.renew(field, resting);
    },
  };
}

const markOf = (field: Field, { id, story }: Standing, isStill: boolean): Mark => ({
  id,
  looks: looksOf(story),
  isStill,
  range: () => field.range(story),
  fits: (range) => field.marks(range, story),
});
