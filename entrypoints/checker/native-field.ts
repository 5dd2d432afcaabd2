// A note in a textarea or a text input.
import type { Span } from '../../rules/engine/types.ts';
import { caretAfter, edited, type Field, type LiveRange, reverts, stands } from './field.ts';
import { watchHands } from './hands.ts';
import { inSight } from './in-sight.ts';
import { insertText, letKeyGo, pause } from './insert-text.ts';
import { watchValue } from './value-watch.ts';

export type NativeElement = HTMLTextAreaElement | HTMLInputElement;

/** Tells where the letters of a field's value stand. */
export interface LetterBoxes {
  /** For painting by the browser; null where it cannot. */
  range(span: Span): LiveRange | null;
  /** On the screen, also where they are scrolled out of sight. */
  boxes(span: Span): DOMRect[];
  /** Of each, as far as it is seen in that part of the screen; where that is not certain, its whole line or nothing. */
  boxesInSight(spans: readonly Span[], sight: DOMRect): DOMRect[][];
}

export function nativeField(element: NativeElement, letters: LetterBoxes): Field {
  const caret = () =>
    element.selectionDirection === 'backward' ? element.selectionStart : element.selectionEnd;
  const putCaret = (offset: number) => element.setSelectionRange(offset, offset);

  return {
    kind: 'native',
    element,
    text: () => element.value,
    caret,
    range: (span) => letters.range(span),
    marks: ({ startOffset, endOffset }, { start, end }) =>
      startOffset === start && endOffset === end,
    rects: (span) => letters.boxesInSight([span], inSight(element)).flat(),
    rectsOfAll: (spans) => letters.boxesInSight(spans, inSight(element)),
    rect: () => inSight(element),
    caretRect() {
      const at = caret();
      return at === null ? null : caretBox(element.value, at, letters);
    },
    focus: () => element.focus({ preventScroll: true }),
    async replace(edit) {
      const before = element.value;
      const after = caretAfter(caret() ?? edit.end, edit);
      const { scrollTop, scrollLeft } = element;
      element.focus({ preventScroll: true });
      element.setSelectionRange(edit.start, edit.end);
      insertText(element.ownerDocument, edit.insert);
      letKeyGo(element);
      const wanted = edited(before, edit);
      const { value: atOnce } = element;
      // At once: the agent's next key may come before the next frame.
      if (atOnce === wanted) putCaret(after);
      element.scrollTo(scrollLeft, scrollTop);
      // A framework may put back its own state when it renders, or a while later.
      const life = new AbortController();
      const isDisturbed = watchHands(element, life.signal);
      await pause(reverts);
      life.abort();
      const { value: now } = element;
      if (stands(now, before, edit)) return true;
      // Where it stood, only a page that puts the old text back has refused it; all else is somebody's doing, such as a saved note.
      if (atOnce === wanted) return now !== before || isDisturbed();
      if (now !== before && now === atOnce) element.ownerDocument.execCommand('undo');
      return false;
    },
    onChange(watch, signal) {
      watchValue(element, watch, signal);
    },
  };
}

/** The caret has no box of its own: it stands at the edge of the letter beside it. */
function caretBox(value: string, at: number, letters: LetterBoxes): DOMRect | null {
  const startsLine = at === 0 || value[at - 1] === '\n';
  const beside = startsLine ? { start: at, end: at + 1 } : { start: at - 1, end: at };
  const box = beside.end <= value.length ? letters.boxes(beside).at(-1) : undefined;
  if (!box) return null;
  return new DOMRect(startsLine ? box.left : box.right, box.top, 0, box.height);
}
