// While letters come, boxes of ours stand in for what the browser paints in a note that is longer than its field: with
// every letter Chromium draws all text anew in which something is highlighted, which takes a millisecond where the
// processor draws (`npm run bench`, 2026-11). They look the same, so that nothing is seen of the change
// (tests/fields/stand-ins.test.ts).
import type { DrawnBoxes } from './drawn-boxes.ts';
import type { Field } from './field.ts';
import type { Near } from './highlights.ts';
import { common, isEmpty } from './in-sight.ts';
import type { Looks } from './looks.ts';
import { isUpright } from './upright.ts';
import { zoomOf } from './zoom.ts';

export interface StandIns {
  /** Draws boxes where these words stand now, in place of all that the field had. */
  draw(field: Field, words: readonly Near[]): void;
  /** The same after a letter: as a rule it moves none of them, and then nothing else is asked of the page. */
  renew(field: Field, words: readonly Near[]): void;
}

export function makeStandIns(drawn: DrawnBoxes): StandIns {
  const drawnAt = new WeakMap<HTMLElement, string>();
  const draw = ({ element, ...field }: Field, boxes: readonly Box[]) => {
    drawnAt.set(element, placesOf(boxes));
    const sight = clipOf(field.rect());
    const isSeen = (box: DOMRect) => {
      const seen = common(box, sight);
      return !isEmpty(seen) && drawn.uncovered(element, [seen]).length > 0;
    };
    const seen = boxes.filter(([, box]) => isSeen(box));
    drawn.set(
      element,
      seen.map(([looks, box]) => [looks, onPixels(box)]),
      sight,
    );
  };
  return {
    draw: (field, words) => draw(field, boxesOf(words)),
    renew(field, words) {
      const boxes = boxesOf(words);
      if (placesOf(boxes) !== drawnAt.get(field.element)) draw(field, boxes);
    },
  };
}

type Box = readonly [looks: Looks, box: DOMRect];

const boxesOf = (words: readonly Near[]): Box[] =>
  words.flatMap(({ looks, range }) => [...range.getClientRects()].map((box): Box => [looks, box]));

const placesOf = (boxes: readonly Box[]) =>
  boxes.map(([, { left, top, width, height }]) => [left, top, width, height].join(' ')).join();

/** Is the note longer than the field, and would boxes look as what they stand in for? */
export function fitsStandIns({ kind, element }: Field): boolean {
  if (kind === 'rich' || element.scrollHeight <= element.clientHeight) return false;
  const { width } = element.getBoundingClientRect();
  return (
    Math.abs(width - element.offsetWidth) < 1 &&
    zoomOf(element) === 1 &&
    getComputedStyle(element).writingMode === 'horizontal-tb' &&
    isUpright(element) &&
    !matchMedia('(forced-colors: active)').matches
  );
}

/** In CSS pixels, to whole ones of the screen. Chromium rounds halves up, and of a half little may be lost on the way here. */
const round = (length: number) => Math.floor(length * devicePixelRatio + 0.51) / devicePixelRatio;

/** What scrolls is cut off at whole pixels. */
function clipOf({ left, top, right, bottom }: DOMRect): DOMRect {
  const [x, y] = [round(left), round(top)];
  return new DOMRect(x, y, round(right) - x, round(bottom) - y);
}

/** Chromium paints text from whole pixels down, and along its line from where it begins. */
const onPixels = ({ left, top, width, height }: DOMRect) =>
  new DOMRect(left, round(top), width, height);
