// A note in an editor: a contenteditable element, plain or with a framework behind it.
import type { Span } from '../../rules/engine/types.ts';
import { caretIn, select } from './caret-in-tree.ts';
import { caretAfter, edited, type Field, stands } from './field.ts';
import { clip, inSight } from './in-sight.ts';
import { insertText, nextFrame, offerText } from './insert-text.ts';
import { mapText, type TextMap } from './text-map.ts';

/** How long the editor may take to hear of the new selection, in milliseconds. */
const patience = 150;

const unread: TextMap = {
  text: '',
  rangeOf: () => null,
  boundsOf: () => null,
  boxesOf: () => [],
  offsetOf: () => null,
};

export function richField(element: HTMLElement): Field {
  let map: TextMap = unread;
  let caret: number | null = null;

  const currentCaret = () => {
    const place = caretIn(element);
    if (place) caret = map.offsetOf(place.node, place.offset);
    return caret;
  };
  const read = () => {
    map = mapText(element);
    return map.text;
  };
  const putCaret = (offset: number) => {
    const range = map.rangeOf({ start: offset, end: offset });
    if (range) select(range);
  };

  return {
    kind: 'rich',
    element,
    text: read,
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
    async replace(edit) {
      const before = read();
      const target = map.rangeOf(edit);
      if (!target) return false;
      const after = caretAfter(currentCaret() ?? edit.end, edit);
      element.focus({ preventScroll: true });
      await settled(() => select(target));
      if (read() !== before || !selects(edit)) return false;
      const now = map.rangeOf(edit);
      if (!now) return false;
      const wanted = edited(before, edit);
      if (!offerText(element, edit.insert, now)) insertText(element.ownerDocument, edit.insert);
      // Where it took at once the caret goes back at once: the agent's next key may come before the next frame.
      const atOnce = read() === wanted;
      if (atOnce) putCaret(after);
      await nextFrame();
      if (atOnce) return stands(read(), wanted, edit);
      const took = read() === wanted;
      if (took) putCaret(after);
      return took;
    },
    onChange(changed, signal) {
      const observer = new MutationObserver(changed);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
    },
  };

  /** Is exactly this stretch selected? The page may have moved the selection meanwhile. */
  function selects({ end }: Span): boolean {
    const place = caretIn(element);
    return place !== null && map.offsetOf(place.node, place.offset) === end;
  }
}

/** Editors with a model read the selection when they hear of it; only then it is safe to type. */
async function settled(change: () => void): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = new AbortController();
    const timer = setTimeout(resolve, patience);
    done.signal.addEventListener('abort', () => clearTimeout(timer));
    const heard = () => {
      done.abort();
      resolve();
    };
    document.addEventListener('selectionchange', heard, { once: true, signal: done.signal });
    change();
  });
  await nextFrame();
  await nextFrame();
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
