// A script that sets a value makes no event. What it does besides does: it is looked at then, and at no other time.
import { afterPaint } from './after-paint.ts';
import type { ChangeWatch } from './field.ts';
import type { NativeElement } from './native-field.ts';

/** Its caret goes to the end, unless Chromium empties the field that has the focus (both browsers, seen 2026-11). */
const atField = ['selectionchange', 'change', 'blur', 'scroll'];
/** Hands that may have pressed a button of the page, and marks that the page goes on. */
const around = ['keyup', 'pointerup', 'pointerover', 'focusin', 'transitionend', 'animationend'];

/** Calls back when the value is another one than was read, however that came about. */
export function watchValue(element: NativeElement, watch: ChangeWatch, signal: AbortSignal): void {
  const look = afterPaint(() => {
    if (!watch.isAwaited() && !watch.isKnown(element.value)) watch.changed();
  }, signal);
  // The caret goes on with every letter that is typed, and keys are let go: that much need not be asked for again.
  const soon = () => {
    if (!watch.isAwaited()) look();
  };
  for (const type of atField) element.addEventListener(type, soon, { passive: true, signal });
  for (const type of around)
    window.addEventListener(type, soon, { capture: true, passive: true, signal });
  element.form?.addEventListener('reset', soon, { signal });
  // Frameworks write into the tree of a textarea, or onto the element, when they set its value.
  const marks = new MutationObserver(soon);
  marks.observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => marks.disconnect());
}
