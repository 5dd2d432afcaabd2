// Keeps the prompt's keys and its focus from the page, also from listeners that capture at the window.

export interface Shield {
  /** Told by the sentinel, first at the window. */
  guard(event: Event): void;
}

export interface Shielded {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The focus is back in a field that the page never saw losing it. */
  returned(to: EventTarget | null): void;
}

/**
 * While the focus is in the prompt the page takes it to be in the field still: a page that saves, validates or
 * takes the focus back on blur would do so in the middle of the agent's choice. It is told when the focus goes on.
 */
export function makeShield({ host, root, returned }: Shielded): Shield {
  /** The field that lost the focus to the prompt. */
  let held: EventTarget | null = null;
  /** Keys that went down in the prompt and are not up yet: the focus may be in the field by then. */
  const down = new Set<string>();

  const guardFocus = (event: FocusEvent) => {
    const { type, target, relatedTarget } = event;
    const leaves = type === 'blur' || type === 'focusout';
    if (target === host) {
      if (!leaves) return passOn(event, root);
      if (type === 'focusout' && held && relatedTarget !== held) {
        tellLoss(held, relatedTarget);
        held = null;
      }
      return;
    }
    if (relatedTarget !== host) return;
    if (leaves) {
      held = target;
      event.stopImmediatePropagation();
    } else if (target === held) {
      event.stopImmediatePropagation();
      if (type === 'focusin') {
        held = null;
        returned(target);
      }
    }
  };

  const guardKey = (event: KeyboardEvent) => {
    const { type, code, target } = event;
    const isOurs = target === host;
    if (type === 'keydown' && isOurs) down.add(code);
    const wasOurs = type === 'keyup' && down.delete(code);
    if (isOurs) passOn(event, root);
    else if (wasOurs) event.stopImmediatePropagation();
  };

  return {
    guard(event) {
      if (!event.isTrusted) return;
      if (event instanceof FocusEvent) guardFocus(event);
      else if (event instanceof KeyboardEvent) guardKey(event);
    },
  };
}

/** The event goes on inside the prompt alone, as a copy that does not leave it. */
function passOn(event: Event, root: ShadowRoot): void {
  event.stopImmediatePropagation();
  const { type, bubbles, cancelable } = event;
  // Not a KeyboardEvent: that of Firefox 153 leaves a shadow tree whatever it was told (2026-11, beside.spec.ts).
  const copy = new Event(type, { bubbles, cancelable });
  if (event instanceof KeyboardEvent) Object.assign(copy, keysOf(event));
  if (root.activeElement?.dispatchEvent(copy) === false) event.preventDefault();
}

function keysOf(event: KeyboardEvent): Partial<KeyboardEvent> {
  const { key, code, location, repeat, isComposing, keyCode, charCode } = event;
  const { ctrlKey, altKey, metaKey, shiftKey } = event;
  const pressed = { key, code, location, repeat, isComposing, keyCode, charCode };
  return { ...pressed, ctrlKey, altKey, metaKey, shiftKey };
}

function tellLoss(field: EventTarget, relatedTarget: EventTarget | null): void {
  const init = { relatedTarget, composed: true };
  field.dispatchEvent(new FocusEvent('blur', init));
  field.dispatchEvent(new FocusEvent('focusout', { ...init, bubbles: true }));
}
