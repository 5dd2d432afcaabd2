import {
  computePosition,
  type DetectOverflowOptions,
  flip,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import { anchorOf, type Box, boxAt, overlap, viewport } from './boxes.ts';

/** Distance between a card and what it belongs to, and to the frame's edge, in CSS pixels. */
const gap = 8;
/** A card lower than this cannot be worked with; it scrolls inside before it gets there. */
const least = 150;
/** Only the frame limits the card: its host stands in the top layer. */
const bounds: DetectOverflowOptions = {
  boundary: [],
  rootBoundary: 'viewport',
  padding: gap,
};

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Height that is free at this side of the anchor. */
  readonly free: number;
}

async function spotBeside(card: HTMLElement, anchor: Box, placement: Placement): Promise<Spot> {
  let free = 0;
  const { x, y } = await computePosition(anchorOf(anchor), card, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(gap),
      flip({ ...bounds, crossAxis: false }),
      shift(bounds),
      size({
        ...bounds,
        apply({ availableHeight }) {
          free = availableHeight;
        },
      }),
    ],
  });
  return { x, y, free };
}

/**
 * Below or above the first of `anchors` that leaves the caret's line in sight and the card enough height;
 * the last of them where none does.
 */
export async function placeCard(
  card: HTMLElement,
  anchors: readonly Box[],
  caret: Box | null,
): Promise<Box | null> {
  card.style.maxHeight = 'none';
  const { offsetWidth: width, offsetHeight: height } = card;
  let last: { spot: Spot; box: Box } | null = null;
  for (const anchor of anchors) {
    const spot = await spotBeside(card, anchor, 'bottom-start');
    const shown = Math.min(height, Math.max(spot.free, least));
    const top = spot.y < anchor.top ? anchor.top - gap - shown : spot.y;
    const lowest = viewport().bottom - shown;
    const box = boxAt(spot.x, Math.max(0, Math.min(top, lowest)), { width, height: shown });
    last = { spot, box };
    const line = caret && { ...box, top: caret.top, bottom: caret.bottom };
    if (spot.free >= Math.min(height, least) && !(line && overlap(box, line))) break;
  }
  if (!last || !card.isConnected) return null;
  card.style.maxHeight = `${last.box.bottom - last.box.top}px`;
  card.style.translate = `${last.box.left}px ${last.box.top}px`;
  return last.box;
}
