// Underlines drawn over a field where the browser cannot paint them itself.
import { parentOf } from './shadow-roots.ts';
import type { Looks } from './underlines.ts';
import { unzoom } from './zoom.ts';

export interface DrawnBoxes {
  /** In place of those this field had. */
  set(field: HTMLElement, boxes: readonly (readonly [Looks, DOMRect])[]): void;
}

export function makeDrawnBoxes(layer: HTMLElement): DrawnBoxes {
  const root = layer.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  const sheets = new Map<HTMLElement, HTMLElement>();
  return {
    set(field, boxes) {
      sheets.get(field)?.remove();
      sheets.delete(field);
      if (boxes.length === 0) return;
      unzoom(layer);
      const sheet = document.createElement('div');
      for (const [looks, box] of boxes)
        if (isUncovered(field, box, host)) sheet.append(drawn(looks, box));
      layer.append(sheet);
      sheets.set(field, sheet);
    },
  };
}

function drawn(looks: Looks, box: DOMRect): HTMLElement {
  const element = document.createElement('div');
  element.className = `underline ${looks}`;
  for (const side of ['left', 'top', 'width', 'height'] as const) {
    element.style[side] = `${box[side]}px`;
  }
  return element;
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
