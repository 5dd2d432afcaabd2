/** Tells whether the agent has done something in the field since. */
export function watchHands(element: HTMLElement, signal: AbortSignal): () => boolean {
  let isDisturbed = false;
  const disturb = ({ isTrusted }: Event) => {
    isDisturbed ||= isTrusted;
  };
  for (const type of ['keydown', 'pointerdown', 'paste', 'drop', 'compositionstart']) {
    element.addEventListener(type, disturb, { capture: true, signal });
  }
  return () => isDisturbed;
}
