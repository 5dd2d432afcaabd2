// Underlines drawn over a field where the browser cannot paint them itself.

import type { Looks } from './looks.ts';
import { parentOf } from './shadow-roots.ts';
import { unzoom } from './zoom.ts';

export interface DrawnBoxes {
  /** In place of those this field had. */
  set(field: HTMLElement, boxes: readonly (readonly [Looks, DOMRect])[]): void;
  /** Those that nothing of the page lies over. */
  uncovered(field: HTMLElement, boxes: readonly DOMRect[]): readonly DOMRect[];
}

export function makeDrawnBoxes(layer: HTMLElement): DrawnBoxes {
  const root = layer.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  const sheets = new Map<HTMLElement, HTMLElement>();
  return {
    uncovered: (field, boxes) => boxes.filter((box) => isUncovered(field, box, host)),
    set(field, boxes) {
      const sheet = sheets.get(field);
      if (boxes.length === 0) {
        sheet?.remove();
        sheets.delete(field);
        return;
      }
      unzoom(layer);
      const on = sheet ?? layer.appendChild(document.createElement('div'));
      sheets.set(field, on);
      while (on.childElementCount > boxes.length) on.lastElementChild?.remove();
      boxes.forEach(([looks, box], at) => {
        const line = on.children[at] ?? on.appendChild(document.createElement('div'));
        dress(line as HTMLElement, looks, box);
      });
    },
  };
}

/** What is as it was is not touched, so nothing is laid out anew for it. */
function dress(line: HTMLElement, looks: Looks, box: DOMRect): void {
  const className = `underline ${looks}`;
  if (line.className !== className) line.className = className;
  for (const side of ['left', 'top', 'width', 'height'] as const) {
    const length = `${box[side]}px`;
    if (line.style[side] !== length) line.style[side] = length;
  }
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
