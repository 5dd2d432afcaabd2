// Where the letters of a textarea or input stand, for browsers that cannot tell: the same text in the same
// looks, laid out unseen in our own shadow root. What can be seen of it, the browser is asked about.
import { changeBetween } from '../../rules/engine/change.ts';
import type { Span } from '../../rules/engine/types.ts';
import { clip, common } from './in-sight.ts';
import { makeDress } from './mirror-style.ts';
import type { LetterBoxes, NativeElement } from './native-field.ts';
import { offsetAt } from './offset-at.ts';
import { unzoom, zoomOf } from './zoom.ts';

export interface Mirror extends LetterBoxes {
  remove(): void;
}

/** Heights may differ by a rounding, in CSS pixels. */
const tolerance = 2;
/** How near to a box's ends the browser is asked, in its height: nearer, a caret belongs to both neighbours. */
const fromEnd = 0.4;

/** `layer`: an element of ours at the frame's upper left corner, from which nothing shows. */
export function mirrorOf(field: NativeElement, layer: HTMLElement): Mirror {
  const mirror = document.createElement('div');
  mirror.className = 'mirror';
  // Fields keep their lines in a block of their own inside the padding; tabs are counted from its edge.
  const lines = document.createElement('div');
  const letters = document.createTextNode('');
  lines.append(letters);
  mirror.append(lines);
  const dress = makeDress(mirror, field);
  let dressed: CSSNumberish | null = null;

  /** Once a frame, however many boxes are asked for in it. */
  const renew = () => {
    if (mirror.parentNode !== layer) layer.append(mirror);
    // A last line break opens a line only where a letter follows.
    write(letters, field.value.endsWith('\n') ? `${field.value}\u200B` : field.value);
    const { currentTime } = document.timeline;
    if (currentTime !== null && currentTime === dressed) return;
    dressed = currentTime;
    unzoom(layer);
    dress();
  };
  /** For asking about many at once: a field's value may be a megabyte, which is read once. */
  const boxesNow = () => {
    renew();
    const place = placing(mirror, field);
    const range = document.createRange();
    return (span: Span) => {
      range.setStart(letters, Math.min(span.start, letters.length));
      range.setEnd(letters, Math.min(span.end, letters.length));
      return [...range.getClientRects()].map(place);
    };
  };

  return {
    range: () => null,
    boxes: (span) => boxesNow()(span),
    boxesInSight(spans, sight) {
      const boxes = boxesNow();
      return spans.map((span) =>
        clip(boxes(span), sight).flatMap((box) => {
          const isRight = isOn(span, box, field) ?? isFaithful(mirror, field);
          return isRight ? [box] : lineOf(span, box, sight, field);
        }),
      );
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

/** Are the letters in the box those of the span? Null: the browser does not tell. */
function isOn({ start, end }: Span, box: DOMRect, field: NativeElement): boolean | null {
  const inset = Math.min(box.width / 4, box.height * fromEnd);
  const y = box.top + box.height / 2;
  const middle = box.left + box.width / 2;
  const isShort = box.width < 2 * box.height * fromEnd;
  const points = isShort ? [middle] : [box.left + inset, middle, box.right - inset];
  const found = points.map((x) => offsetAt(field, x, y));
  if (found.every((offset) => offset === null)) return null;
  return found.every((offset) => offset === null || (offset >= start && offset <= end));
}

/** It is honest to mark the line that holds the words, and no word that may be another; none where that is not known. */
function lineOf(span: Span, box: DOMRect, sight: DOMRect, field: NativeElement): DOMRect[] {
  const line = common(new DOMRect(sight.left, box.top, sight.width, box.height), sight);
  const y = line.top + line.height / 2;
  const ends = [offsetAt(field, line.left + 1, y), offsetAt(field, line.right - 1, y)];
  const [one, other] = ends;
  if (one == null || other == null) return [];
  return Math.min(one, other) < span.end && Math.max(one, other) > span.start ? [line] : [];
}

/** Where the mirror broke its lines in another way, its letters stand elsewhere. */
function isFaithful(mirror: HTMLElement, field: NativeElement): boolean {
  if (field instanceof HTMLInputElement) return true;
  const height = Math.max(field.scrollHeight, mirror.clientHeight);
  return Math.abs(mirror.scrollHeight - height) <= tolerance;
}
