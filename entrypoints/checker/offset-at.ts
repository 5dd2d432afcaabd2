import type { NativeElement } from './native-field.ts';

/** The offset of the letter at a point of the screen, as the browser tells it; null: something else is seen there. */
export function offsetAt(field: NativeElement, x: number, y: number): number | null {
  const root = field.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const at = document.caretPositionFromPoint(x, y, { shadowRoots });
  return at?.offsetNode === field ? at.offset : null;
}
