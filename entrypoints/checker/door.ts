import type {} from '../prompt/contract.ts';

type Door = Pick<NonNullable<typeof globalThis.discreet>, 'focus' | 'tell' | 'shield'>;

/** What the sentinel and pages of our own reach in this document, until the end. */
export function openDoor(door: Door, signal: AbortSignal): void {
  globalThis.discreet = { ...globalThis.discreet, ...door };
  // Read by now; it would hold on to its field.
  delete globalThis.discreet.written;
  signal.addEventListener('abort', () => {
    for (const key of ['focus', 'tell', 'shield', 'slot'] as const)
      delete globalThis.discreet?.[key];
  });
}
