// Underlines drawn over a field where the browser cannot paint them itself.
import type { Looks } from './underlines.ts';

const looksOf: Readonly<Record<Looks, string>> = {
  'story-sure': 'background: rgb(194 65 12 / 0.1); border-bottom: 2px solid #c2410c',
  'story-likely': 'border-bottom: 2px dotted #c2410c',
  'identifier-sure': 'background: rgb(29 78 216 / 0.08); border-bottom: 2px dashed #1d4ed8',
  'identifier-likely': 'border-bottom: 2px dotted #1d4ed8',
};

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
  element.style.cssText = `position: absolute; box-sizing: border-box; pointer-events: none; left: ${box.left}px; top: ${box.top}px; width: ${box.width}px; height: ${box.height}px; ${looksOf[looks]}`;
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
