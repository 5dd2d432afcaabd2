// A part of a text made plain, with its surroundings: what lies further away is not looked at.
import { type Plain, plain } from './plain.ts';
import type { Span } from './types.ts';

export interface Pane {
  readonly plain: Plain;
  /** Where in the text it begins. */
  readonly offset: number;
  /** The part, in the plain text. */
  readonly start: number;
  readonly end: number;
}

/** `around`: how many plain characters must stand on either side of the part, where the text has as many. */
export function paneOf(text: string, { start, end }: Span, around: number): Pane {
  for (let room = around; ; room *= 2) {
    const from = Math.max(0, start - room);
    const to = Math.min(text.length, end + room);
    const seen = plain(text.slice(from, to));
    // Mostly a reader sees every character.
    const isWhole = seen.text.length === to - from;
    const before = isWhole ? start - from : plainLength(text, from, start);
    const after = isWhole ? to - end : plainLength(text, end, to);
    if ((from > 0 && before < around) || (to < text.length && after < around)) continue;
    return { plain: seen, offset: from, start: before, end: seen.text.length - after };
  }
}

/** How many characters a reader sees there. */
export function plainLength(text: string, start: number, end: number): number {
  return plain(text.slice(start, end)).text.length;
}
