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
  /** What it covers only where there is no other place. */
  readonly avoid?: readonly Box[];
  /** The sides and edges to try, the best first. */
  readonly placements?: readonly Placement[];
}

const everyEdge = ['bottom-start', 'top-start', 'bottom-end', 'top-end'] as const;

/** Puts a card where it fits whole, else where it can scroll, and says where that is. */
export async function placeCard(card: HTMLElement, places: Places): Promise<Box | null> {
  const { beside, lastly, caret, avoid = [], placements = everyEdge } = places;
  const [first = 'bottom-start'] = placements;
  // Firefox forgets how far a card is scrolled while it is measured whole (stories/saving, 400 %).
  if (card.style.maxHeight !== 'none') scrolls.set(card, card.scrollTop);
  card.style.maxHeight = 'none';
  card.style.maxWidth = `${viewport().right - 2 * gap}px`;
  const { width, height } = card.getBoundingClientRect();
  const frame = viewport();
  const room = frame.bottom - frame.top - gap;

  const boxBeside = async (anchor: Box, placement: Placement) => {
    const spot = await spotBeside(card, anchor, placement);
    const shown = Math.min(height, Math.max(spot.free, least), room);
    const top = spot.y < anchor.top ? anchor.top - gap - shown : spot.y;
    const lowest = frame.bottom - gap / 2 - shown;
    const box = boxAt(spot.x, Math.max(gap / 2, Math.min(top, lowest)), { width, height: shown });
    const line = caret && { ...box, top: caret.top, bottom: caret.bottom };
    return {
      box,
      free: spot.free,
      clear: line === null || !overlap(box, line),
      covers: avoid.some((other) => overlap(box, other)),
    };
  };

  const tried: Awaited<ReturnType<typeof boxBeside>>[] = [];
  for (const anchor of beside) {
    for (const placement of avoid.length > 0 ? placements : [first]) {
      tried.push(await boxBeside(anchor, placement));
    }
  }
  for (const mayCover of [false, true]) {
    for (const need of [height, Math.max((height * 2) / 3, least), least]) {
      const good = tried.find(
        ({ clear, covers, free }) =>
          clear && (mayCover || !covers) && free >= Math.min(height, need),
      );
      if (good) return put(card, good.box);
    }
  }
  return put(card, (await boxBeside(lastly, first)).box);
}

function put(card: HTMLElement, box: Box): Box | null {
  if (!card.isConnected) return null;
  const maxHeight = `${box.bottom - box.top}px`;
  const isNew = maxHeights.get(card) !== maxHeight;
  maxHeights.set(card, maxHeight);
  card.style.maxHeight = maxHeight;
  card.style.translate = `${box.left}px ${box.top}px`;
  card.scrollTop = scrolls.get(card) ?? 0;
  // What the keys are on may be out of sight with another height, or came while the card was measured.
  const on = card.matches(':focus-within')
    ? card.querySelector('[aria-selected=true], button:focus')
    : null;
  if (isNew || inSight.get(card) !== on) on?.scrollIntoView({ block: 'nearest' });
  inSight.set(card, on);
  scrolls.set(card, card.scrollTop);
  return box;
}

const maxHeights = new WeakMap<HTMLElement, string>();
const scrolls = new WeakMap<HTMLElement, number>();
const inSight = new WeakMap<HTMLElement, Element | null>();
