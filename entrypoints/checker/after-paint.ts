/** Does it once what this frame brings is painted: no letter waits for us. However often asked until then, once. */
export function afterPaint(act: () => void, signal: AbortSignal): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        waits = false;
        if (!signal.aborted) act();
      }, 0),
    );
  };
}
