// A note in an editor: a contenteditable element, plain or with a framework behind it.
import type { Span } from '../../rules/engine/types.ts';
import { caretIn, select } from './caret-in-tree.ts';
import { caretAfter, edited, type Field, stands } from './field.ts';
import { clip, inSight } from './in-sight.ts';
import { insertText, nextFrame, offerText } from './insert-text.ts';
import { mapText, type TextMap } from './text-map.ts';

/** How long the editor may take to hear of the new selection, in milliseconds. */
const patience = 150;
/** After this long an editor has put back what it did not take, in milliseconds. */
const second = 250;

const unread: TextMap = {
  text: '',
  rangeOf: () => null,
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
    rects: (span) => clip(map.boxesOf(span), inSight(element)),
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
      const after = caretAfter(currentCaret() ?? edit.end, edit);
      element.focus({ preventScroll: true });
      const now = await selected(edit, before);
      if (!now) return false;
      const wanted = edited(before, edit);
      if (!offerText(element, edit.insert, now)) insertText(element.ownerDocument, edit.insert);
      // Where it took at once the caret goes back at once: the agent's next key may come before the next frame.
      if (read() === wanted) putCaret(after);
      for (let frame = 0; frame < 2; frame++) {
        await nextFrame();
        // An editor that learns of it from the tree puts its caret behind what it found; unless somebody typed, it goes back.
        if (read() === wanted && currentCaret() !== after) putCaret(after);
      }
      await quiet();
      return stands(read(), wanted, edit);
    },
    onChange(changed, signal) {
      const observer = new MutationObserver(changed);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
    },
  };

  /** The stretch once it is selected; null where the text is no longer that, or the page will not have it selected. */
  async function selected(span: Span, text: string): Promise<Range | null> {
    // An editor that gets the focus back puts its own selection back, which may come after ours.
    for (let time = 0; time < 3; time++) {
      const target = map.rangeOf(span);
      if (!target) return null;
      await settled(() => select(target));
      if (read() !== text) return null;
      if (selects(span)) return map.rangeOf(span);
    }
    return null;
  }

  /** Is exactly this stretch selected? The page may have moved the selection meanwhile. */
  function selects({ end }: Span): boolean {
    const place = caretIn(element);
    return place !== null && map.offsetOf(place.node, place.offset) === end;
  }
}

const quiet = () => new Promise<void>((resolve) => setTimeout(resolve, second));

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
