import { type RefObject, type SyntheticEvent, useEffect, useRef } from 'react';

interface Refuge<Element extends HTMLElement> {
  /** Where the focus goes; it can have it (`tabIndex={-1}`, unless it can anyway). */
  readonly ref: RefObject<Element | null>;
  /** For what the buttons are in. */
  onClickCapture(event: SyntheticEvent): void;
}

/** A button that is gone once it was pressed leaves the focus nowhere; here it goes to what is nearest (WCAG 2.2, 2.4.3). */
export function useRefuge<Element extends HTMLElement>(): Refuge<Element> {
  const ref = useRef<Element>(null);
  const pressed = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    const button = pressed.current;
    if (button === null || button.isConnected) return;
    pressed.current = null;
    if (document.activeElement === document.body) ref.current?.focus();
  });
  return {
    ref,
    onClickCapture({ target }) {
      pressed.current = target instanceof window.Element ? target.closest('button') : null;
    },
  };
}
