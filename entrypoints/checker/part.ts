// Of a text that has no end, the part that is checked: where the agent writes.

import type { Span } from '../../rules/engine/types.ts';
import { carry } from './carry.ts';

export interface Part extends Span {
  readonly text: string;
  readonly isAll: boolean;
}

/** Up to here a text is checked as a whole, in characters; of a longer one about as much is checked. */
export const most = 100_000;
/** So far from the part's ends the caret may be and the part stays as it is: moving it means reading it anew. */
const margin = most / 5;
/** How far to look for the end of a line or a word. */
const near = 2000;

/** `before`: the part of the text as it was before. */
export function partOf(text: string, caret: number | null, before: Part | null): Part {
  if (text.length <= most) return { start: 0, end: text.length, text, isAll: true };
  const at = caret ?? 0;
  if (before && !before.isAll) {
    const { start, end } = carry(before.text, text)(before);
    const hasRoom =
      (start === 0 || at - start >= margin) && (end === text.length || end - at >= margin);
    if (hasRoom && end - start <= most + margin) return { start, end, text, isAll: false };
  }
  const start = Math.max(0, Math.min(at - most / 2, text.length - most));
  return { start: cutNear(text, start), end: cutNear(text, start + most), text, isAll: false };
}

/** A place before or at this one where a line ends, or a word. */
function cutNear(text: string, place: number): number {
  if (place <= 0) return 0;
  if (place >= text.length) return text.length;
  for (const mark of ['\n', ' ']) {
    const last = text.lastIndexOf(mark, place - 1) + 1;
    if (last > place - near) return last;
  }
  return place;
}
