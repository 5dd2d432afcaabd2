import type { KeyboardEvent } from 'react';

/** Escape does this and nothing else. */
export const onEscape = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  act();
};
