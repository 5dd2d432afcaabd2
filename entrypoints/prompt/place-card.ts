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

export interface Places {
  /** What the card may stand below or above, the best first. */
  readonly beside: readonly Box[];
  /** Where it goes when there is no room at any of them. */
  readonly lastly: Box;
  /** The caret's box; its line stays in sight. */
  readonly caret: Box | null;
  readonly placement?: Placement;
}

/** Puts a card where it fits whole, else where it can scroll, and says where that is. */
export async function placeCard(card: HTMLElement, places: Places): Promise<Box | null> {
  const { beside, lastly, caret, placement = 'bottom-start' } = places;
  card.style.maxHeight = 'none';
  const { offsetWidth: width, offsetHeight: height } = card;

  const boxBeside = async (anchor: Box) => {
    const spot = await spotBeside(card, anchor, placement);
    const shown = Math.min(height, Math.max(spot.free, least));
    const top = spot.y < anchor.top ? anchor.top - gap - shown : spot.y;
    const lowest = viewport().bottom - gap - shown;
    const box = boxAt(spot.x, Math.max(0, Math.min(top, lowest)), { width, height: shown });
    const line = caret && { ...box, top: caret.top, bottom: caret.bottom };
    return { box, free: spot.free, clear: line === null || !overlap(box, line) };
  };

  for (const need of [height, Math.max((height * 2) / 3, least), least]) {
    for (const anchor of beside) {
      const tried = await boxBeside(anchor);
      if (tried.clear && tried.free >= Math.min(height, need)) return put(card, tried.box);
    }
  }
  return put(card, (await boxBeside(lastly)).box);
}

function put(card: HTMLElement, box: Box): Box | null {
  if (!card.isConnected) return null;
  card.style.maxHeight = `${box.bottom - box.top}px`;
  card.style.translate = `${box.left}px ${box.top}px`;
  return box;
}
