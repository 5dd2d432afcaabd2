// Where the letters of a textarea or input stand, asked of browsers that can tell (Chromium, as of 2026-11).
import type { Span } from '../../rules/engine/types.ts';
import type { LiveRange } from './field.ts';
import { clip } from './in-sight.ts';
import type { LetterBoxes, NativeElement } from './native-field.ts';

/** A live range over a field's value; not yet in TypeScript's DOM library. */
interface ValueRange extends LiveRange {
  disconnect(): void;
}

interface WithValueRange {
  createValueRange?(start: number, end: number): ValueRange;
}

/** Null where the browser has no value ranges. */
export function valueRangesOf(element: NativeElement): LetterBoxes | null {
  const owner = element as WithValueRange;
  if (!owner.createValueRange) return null;
  const rangeOf = ({ start, end }: Span) =>
    (owner as Required<WithValueRange>).createValueRange(start, end);
  const boxes = (span: Span) => {
    const range = rangeOf(span);
    const found = [...range.getClientRects()];
    range.disconnect();
    return found;
  };
  return {
    range: rangeOf,
    boxes,
    boxesInSight: (spans, sight) => spans.map((span) => clip(boxes(span), sight)),
  };
}
