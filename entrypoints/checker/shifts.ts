const thresholds = [0, 0.25, 0.5, 0.75, 0.9, 0.99, 1];

/**
 * What stands above a field may grow and push it down. An observer whose frame is drawn tight around the field
 * hears of it as soon as the field leaves that frame.
 */
export function watchShifts(field: HTMLElement, shifted: () => void): () => void {
  let observer: IntersectionObserver | undefined;
  const draw = () => {
    observer?.disconnect();
    const drawn = field.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const margins = [drawn.top, clientWidth - drawn.right, clientHeight - drawn.bottom, drawn.left];
    let isFirst = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        // The first call only tells where the field stands when observing begins.
        const isNews = !isFirst || (entry && hasMoved(drawn, entry.boundingClientRect));
        isFirst = false;
        if (!isNews) return;
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

const hasMoved = (from: DOMRectReadOnly, to: DOMRectReadOnly) =>
  Math.abs(from.left - to.left) >= 1 || Math.abs(from.top - to.top) >= 1;
