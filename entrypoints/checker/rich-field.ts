// A note in an editor: a contenteditable element, plain or with a framework behind it.
import { caretIn, putCaretAt } from './caret-in-tree.ts';
import type { Field } from './field.ts';
import { clip, inSight } from './in-sight.ts';
import { quotesIn } from './quotes.ts';
import { replaceIn } from './rich-replace.ts';
import { mapText, type TextMap } from './text-map.ts';

const unread: TextMap = {
  text: '',
  rangeOf: () => null,
  boundsOf: () => null,
  boxesOf: () => [],
  placeOf: () => null,
  offsetOf: () => null,
};

export function richField(element: HTMLElement, signal: AbortSignal): Field {
  const quotes = quotesIn(element, signal);
  let map: TextMap = unread;
  let caret: number | null = null;

  const currentCaret = () => {
    const place = caretIn(element);
    if (place) caret = map.offsetOf(place.node, place.offset);
    return caret;
  };
  const readMap = () => {
    map = mapText(element, quotes.now());
    return map;
  };
  const putCaret = (offset: number) => {
    const at = map.placeOf(offset);
    if (at) putCaretAt(at);
  };

  return {
    kind: 'rich',
    element,
    text: () => readMap().text,
    caret: currentCaret,
    range: (span) => map.rangeOf(span),
    marks(range, span) {
      const bounds = map.boundsOf(span);
      return (
        bounds !== null &&
        range.startContainer === bounds.startContainer &&
        range.startOffset === bounds.startOffset &&
        range.endContainer === bounds.endContainer &&
        range.endOffset === bounds.endOffset
      );
    },
    rects: (span) => clip(map.boxesOf(span), inSight(element)),
    rectsOfAll: (spans) => {
      const sight = inSight(element);
      return spans.map((span) => clip(map.boxesOf(span), sight));
    },
    rect: () => inSight(element),
    caretRect() {
      const place = caretIn(element);
      return place && caretBox(element, place.node, place.offset);
    },
    focus() {
      const before = caret;
      element.focus({ preventScroll: true });
      if (before !== null && !caretIn(element)) putCaret(before);
    },
    replace: (edit) => replaceIn({ element, read: readMap, caret: currentCaret, putCaret }, edit),
    onChange({ changed }, until) {
      const observer = new MutationObserver(changed);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      until.addEventListener('abort', () => observer.disconnect());
    },
  };
}

function caretBox(editor: HTMLElement, node: Node, offset: number): DOMRect | null {
  const range = editor.ownerDocument.createRange();
  range.setStart(node, offset);
  const [box] = range.getClientRects();
  if (box) return box;
  // An empty line has no letters to measure; its element stands where the caret is.
  const line = node instanceof Element ? (node.childNodes[offset] ?? node) : node.parentElement;
  return line instanceof Element ? line.getBoundingClientRect() : null;
}
