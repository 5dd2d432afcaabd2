// Underlines drawn over a field where the browser cannot paint them itself.
import type { Looks } from './underlines.ts';

export interface DrawnBoxes {
  /** In place of those this field had. */
  set(field: HTMLElement, boxes: readonly (readonly [Looks, DOMRect])[]): void;
}

export function makeDrawnBoxes(layer: HTMLElement): DrawnBoxes {
  const sheets = new Map<HTMLElement, HTMLElement>();
  return {
    set(field, boxes) {
      sheets.get(field)?.remove();
      sheets.delete(field);
      if (boxes.length === 0) return;
      const sheet = document.createElement('div');
      for (const [looks, box] of boxes)
        if (isUncovered(field, box)) sheet.append(drawn(looks, box));
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
function isUncovered(field: HTMLElement, box: DOMRect): boolean {
  const root = field.getRootNode() as Document | ShadowRoot;
  const top = root.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const [first] = top.filter((element) => element.localName !== 'html');
  return (
    !first || first === field || first.contains(field) || top.indexOf(field) <= top.indexOf(first)
  );
}
