// Where the letters of a textarea or input stand, for browsers that cannot tell: the same text in the same
// looks, laid out unseen in our own shadow root.
import { changeBetween } from '../../rules/engine/change.ts';
import type { Span } from '../../rules/engine/types.ts';
import { innerBox } from './in-sight.ts';
import { dressAs, zoomOf } from './mirror-style.ts';
import type { LetterBoxes, NativeElement } from './native-field.ts';

export interface Mirror extends LetterBoxes {
  remove(): void;
}

/** Heights may differ by a rounding, in CSS pixels. */
const tolerance = 2;

/** `layer`: an element of ours at the frame's upper left corner, from which nothing shows. */
export function mirrorOf(field: NativeElement, layer: HTMLElement): Mirror {
  const mirror = document.createElement('div');
  mirror.className = 'mirror';
  const letters = document.createTextNode('');
  mirror.append(letters);
  let dressed: CSSNumberish | null = null;

  /** Once a frame, however many boxes are asked for in it. */
  const renew = () => {
    if (mirror.parentNode !== layer) layer.append(mirror);
    // A last line break opens a line only where a letter follows.
    const text = `${field.value}\u200B`;
    write(letters, text);
    const { currentTime } = document.timeline;
    if (currentTime !== null && currentTime === dressed) return;
    dressed = currentTime;
    dressAs(mirror, field);
  };

  return {
    range: () => null,
    boxes(span: Span) {
      renew();
      const range = document.createRange();
      range.setStart(letters, Math.min(span.start, letters.length));
      range.setEnd(letters, Math.min(span.end, letters.length));
      const onScreen = placing(mirror, field);
      const boxes = [...range.getClientRects()].map(onScreen);
      return isFaithful(mirror, field) ? boxes : boxes.map((box) => wholeLine(box, field));
    },
    remove: () => mirror.remove(),
  };
}

/** Changes only what is another: a browser lays out anew what stands behind that. */
function write(letters: Text, text: string): void {
  if (letters.data === text) return;
  const { start, endBefore, endAfter } = changeBetween(letters.data, text);
  letters.replaceData(start, endBefore - start, text.slice(start, endAfter));
}

/** From the mirror, which lies in the corner, to the field as it is scaled and scrolled. */
function placing(mirror: HTMLElement, field: NativeElement): (box: DOMRect) => DOMRect {
  const from = mirror.getBoundingClientRect();
  const to = field.getBoundingClientRect();
  const x = from.width ? to.width / from.width : 1;
  const y = from.height ? to.height / from.height : 1;
  const zoom = zoomOf(field);
  return (box) =>
    new DOMRect(
      to.left + (box.left - from.left - field.scrollLeft * zoom) * x,
      to.top + (box.top - from.top - field.scrollTop * zoom) * y,
      box.width * x,
      box.height * y,
    );
}

/** Where the mirror broke its lines in another way, its letters stand elsewhere. */
function isFaithful(mirror: HTMLElement, field: NativeElement): boolean {
  if (field instanceof HTMLInputElement) return true;
  const height = Math.max(field.scrollHeight, mirror.clientHeight);
  return Math.abs(mirror.scrollHeight - height) <= tolerance;
}

/** Then it is honest to mark the line, not a word that may be the wrong one. */
function wholeLine(box: DOMRect, field: NativeElement): DOMRect {
  const { left, width } = innerBox(field);
  return new DOMRect(left, box.top, width, box.height);
}
