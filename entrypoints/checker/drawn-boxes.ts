// Underlines drawn over a field where the browser cannot paint them itself, or had better not.

import type { Looks } from './looks.ts';
import { parentOf } from './shadow-roots.ts';
import { unzoom } from './zoom.ts';

export interface DrawnBoxes {
  /** In place of those this field had. `sight`: they look as what the browser paints, and are cut off at its edges. */
  set(field: HTMLElement, boxes: readonly (readonly [Looks, DOMRect])[], sight?: DOMRect): void;
  /** Those that nothing of the page lies over. */
  uncovered(field: HTMLElement, boxes: readonly DOMRect[]): readonly DOMRect[];
}

export function makeDrawnBoxes(layer: HTMLElement): DrawnBoxes {
  const root = layer.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  const sheets = new Map<HTMLElement, HTMLElement>();
  return {
    uncovered: (field, boxes) => boxes.filter((box) => isUncovered(field, box, host)),
    set(field, boxes, sight) {
      const old = sheets.get(field);
      const kind = sight ? 'as-painted' : '';
      const stays = boxes.length > 0 && old?.className === kind;
      if (!stays) {
        old?.remove();
        sheets.delete(field);
      }
      if (boxes.length === 0) return;
      unzoom(layer);
      const sheet = stays ? old : layer.appendChild(sheetFor(field, kind));
      sheets.set(field, sheet);
      if (sight) place(sheet, sight, corner);
      while (sheet.childElementCount > boxes.length) sheet.lastElementChild?.remove();
      boxes.forEach(([looks, box], at) => {
        const line = sheet.children[at] ?? sheet.appendChild(document.createElement('div'));
        dress(line as HTMLElement, looks, box, sight ?? corner);
      });
    },
  };
}

/** Of the frame, from which boxes are counted. */
const corner = new DOMRect();

/** All that decides how far below its letters a browser draws their line. */
const face = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-size-adjust',
  'font-variation-settings',
  '-webkit-locale',
];

function sheetFor(field: HTMLElement, kind: '' | 'as-painted'): HTMLElement {
  const sheet = document.createElement('div');
  if (kind === '') return sheet;
  sheet.className = kind;
  const from = getComputedStyle(field);
  for (const property of face) sheet.style.setProperty(property, from.getPropertyValue(property));
  return sheet;
}

function dress(line: HTMLElement, looks: Looks, box: DOMRect, from: DOMRect): void {
  const className = `underline ${looks}`;
  if (line.className !== className) line.className = className;
  place(line, box, from);
}

/** Chromium cuts lengths to 64ths of a pixel of the screen: what is a whole pixel must not end up below it. In CSS pixels. */
const tiny = 0.005;

/** Where boxes stand. A browser gives lengths back with fewer digits, so it is not asked. */
const placed = new WeakMap<HTMLElement, string>();

/** `from`: where left and top are counted from. What is as it was is not touched, so nothing is laid out anew for it. */
function place(element: HTMLElement, box: DOMRect, from: DOMRect): void {
  const [left, top, width, height] = [
    box.left - from.left,
    box.top - from.top,
    box.width,
    box.height,
  ].map((length) => `${length + tiny}px`);
  const place = `${left} ${top} ${width} ${height}`;
  if (placed.get(element) === place) return;
  placed.set(element, place);
  // One letter that is as wide and high as the box carries the line that looks as painted.
  const spacing = `calc(${box.width}px - 1ch)`;
  Object.assign(element.style, {
    left,
    top,
    width,
    height,
    lineHeight: height,
    letterSpacing: spacing,
  });
}

/** A menu or dialog of the page may lie over the field; our layer would shine through it. */
function isUncovered(field: HTMLElement, box: DOMRect, host: Element | null): boolean {
  const root = field.getRootNode() as Document | ShadowRoot;
  const [first] = root
    .elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    .filter((element) => element !== host);
  if (first === undefined || field.contains(first)) return true;
  // What lets the pointer through has an ancestor of the field under the pointer.
  for (let at = parentOf(field); at; at = parentOf(at)) if (at === first) return true;
  return false;
}
