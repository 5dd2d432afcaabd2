/** Does it in the next frame, before that is painted. However often asked until then, once. */
export function onceAFrame(act: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) act();
    });
  };
}
