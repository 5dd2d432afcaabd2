// A script that sets a value makes no event. What it does besides does: it is looked at then, and at no other time.
import { afterPaint } from './after-paint.ts';
import type { NativeElement } from './native-field.ts';

/** Its caret goes to the end, unless Chromium empties the field that has the focus (both browsers, seen 2026-11). */
const atField = ['selectionchange', 'change', 'blur', 'scroll'];
/** Hands that may have pressed a button of the page, and marks that the page goes on. */
const around = ['keyup', 'pointerup', 'pointerover', 'focusin', 'transitionend', 'animationend'];

/** Calls back when the value is another one than at the last call, however that came about. */
export function watchValue(element: NativeElement, changed: () => void, signal: AbortSignal): void {
  let { value } = element;
  const soon = afterPaint(() => {
    if (element.value === value) return;
    value = element.value;
    changed();
  }, signal);
  for (const type of atField) element.addEventListener(type, soon, { passive: true, signal });
  for (const type of around)
    window.addEventListener(type, soon, { capture: true, passive: true, signal });
  element.form?.addEventListener('reset', soon, { signal });
  // Frameworks write into the tree of a textarea, or onto the element, when they set its value.
  const marks = new MutationObserver(soon);
  marks.observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => marks.disconnect());
}
