/**
 * Gives the focus to a button of a card. Only the card scrolls for it, never the page: where there is little room, the
 * button is below the fold, and nobody would see what has the focus (WCAG 2.2, 2.4.11).
 */
export function focusInSight(button: HTMLElement | null): void {
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block: 'nearest' });
}
