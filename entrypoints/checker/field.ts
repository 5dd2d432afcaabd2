import { changeBetween } from '../../rules/engine/change.ts';
import type { Edit, Span } from '../../rules/engine/types.ts';

/** A range that the browser moves along with its words and can paint. Its boxes are in CSS pixels of the layout viewport. */
export type LiveRange = AbstractRange & Pick<Range, 'getBoundingClientRect' | 'getClientRects'>;

/** Where an agent writes a note. Offsets are UTF-16 positions in `text()`; boxes are CSS pixels of the layout viewport. */
export interface Field {
  readonly kind: 'native' | 'rich';
  readonly element: HTMLElement;
  text(): string;
  /** Where the next letter will come; null where the field has no caret. */
  caret(): number | null;
  /** The words as the browser itself can paint and follow them; null where only boxes can be drawn. */
  range(span: Span): LiveRange | null;
  /** Does a range that this field once gave still mark just these words? */
  marks(range: AbstractRange, span: Span): boolean;
  /** Boxes of the words, as far as they are in sight. */
  rects(span: Span): DOMRect[];
  /** The same for many at a time; what they have in common is asked of the page once. */
  rectsOfAll(spans: readonly Span[]): DOMRect[][];
  /** The part of the field that is in sight; empty when none is. */
  rect(): DOMRect;
  caretRect(): DOMRect | null;
  /** Gives the focus back, with the caret where it was. */
  focus(): void;
  /** True when the field then held exactly the text it should, with the agent's undo intact. */
  replace(edit: Edit): Promise<boolean>;
  /** Tells when the text may have changed in another way than by an input event. */
  onChange(watch: ChangeWatch, signal: AbortSignal): void;
}

/** Who reads a field, and what need not be told of it. */
export interface ChangeWatch {
  /** The text may be another one. */
  changed(): void;
  /** Is this the text that was last read? Then nothing is new. */
  isKnown(text: string): boolean;
  /** Will the text be read in any case? Then nothing need be found out. */
  isAwaited(): boolean;
}

/** After this long an editor has put back what it did not take, in milliseconds. */
export const reverts = 250;

/** The text after an edit. */
export function edited(text: string, { start, end, insert }: Edit): string {
  return text.slice(0, start) + insert + text.slice(end);
}

/** Does the edit stand, whatever was typed elsewhere since? `before`: the text without it. */
export function stands(text: string, before: string, edit: Edit): boolean {
  const wanted = edited(before, edit);
  if (text === wanted) return true;
  const { start, insert } = edit;
  const { start: from, endBefore: to, endAfter } = changeBetween(wanted, text);
  const isElsewhere = to <= start || from >= start + insert.length;
  const isBack = text.slice(from, endAfter).includes(before.slice(start, edit.end));
  return isElsewhere && !isBack;
}

/** Where a caret belongs after an edit: with the same letters as before, or behind what was put in. */
export function caretAfter(caret: number, { start, end, insert }: Edit): number {
  if (caret <= start) return caret;
  return caret >= end ? caret - (end - start) + insert.length : start + insert.length;
}
