// Underlines drawn over a field where the browser cannot paint them itself.
import { parentOf } from './shadow-roots.ts';
import type { Looks } from './underlines.ts';

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
      const seen = boxes.filter(([, box]) => isUncovered(field, box, host));
      const sheet = sheets.get(field);
      if (seen.length === 0) {
        sheet?.remove();
        sheets.delete(field);
        return;
      }
      const on = sheet ?? layer.appendChild(document.createElement('div'));
      sheets.set(field, on);
      while (on.childElementCount > seen.length) on.lastElementChild?.remove();
      seen.forEach(([looks, box], at) => {
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
  // What lets the pointer through has an ancestor of the field under the pointer.
  for (let at: Element | null = field; at; at = parentOf(at)) if (at === first) return true;
  return first === undefined;
}
