// Tells when a field has moved, changed size, come into sight or gone: nothing else in a page tells all of that.

/** Calls `moved` at most once a frame, until the signal. */
export function follow(field: HTMLElement, moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) moved();
    });
  };
  const passive = { capture: true, passive: true, signal };
  // Scrolling does not bubble; captured, that of every ancestor is heard.
  for (const root of rootsAround(field)) root.addEventListener('scroll', soon, passive);
  for (const type of [
    'resize',
    'transitionend',
    'animationend',
    'toggle',
    'focusin',
    'pointerup',
  ]) {
    window.addEventListener(type, soon, passive);
  }
  for (const type of ['resize', 'scroll'])
    window.visualViewport?.addEventListener(type, soon, { signal });

  const sizes = new ResizeObserver(soon);
  sizes.observe(field);
  sizes.observe(document.documentElement);
  const stopShifts = watchShifts(field, soon);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    stopShifts();
  });
}

function rootsAround(field: HTMLElement): EventTarget[] {
  const roots: EventTarget[] = [window];
  for (let root = field.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    roots.push(root);
  return roots;
}

/**
 * What stands above a field may grow and push it down. An observer whose frame is drawn tight around the field
 * hears of it as soon as the field leaves that frame.
 */
function watchShifts(field: HTMLElement, shifted: () => void): () => void {
  let observer: IntersectionObserver | undefined;
  const draw = () => {
    observer?.disconnect();
    const { left, top, right, bottom } = field.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left];
    let isFirst = true;
    observer = new IntersectionObserver(
      () => {
        // The first call only tells where the field stands when observing begins.
        if (isFirst) {
          isFirst = false;
          return;
        }
        shifted();
        draw();
      },
      {
        root: document,
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
        threshold: thresholds,
      },
    );
    observer.observe(field);
  };
  draw();
  return () => observer?.disconnect();
}

const thresholds = [0, 0.25, 0.5, 0.75, 0.9, 0.99, 1];
