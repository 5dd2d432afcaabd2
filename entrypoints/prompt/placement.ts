import { around, type Box, boxAt, overlap, viewport } from './boxes.ts';
import type { FieldView } from './contract.ts';
import { placeCard } from './place-card.ts';
import { chipSpot } from './place-chip.ts';

/** What of the prompt is on the screen now. */
export interface Parts {
  readonly chip: HTMLElement | null;
  readonly card: HTMLElement | null;
  readonly notice: HTMLElement | null;
}

/** How far the card may stand from its words to leave the rest of the note in sight, in CSS pixels. */
const far = 160;

/** Puts chip, card and notice where they belong, from the boxes as they are at this moment. */
export async function place(parts: Parts, view: FieldView): Promise<void> {
  const field = view.fieldRect();
  const caret = view.caretRect();
  const chip = parts.chip && placeChip(parts.chip, view, field, caret);
  const story = view.stories.find(({ id }) => id === view.open);
  const words = around(story?.rects() ?? []);
  const rest =
    words && field.bottom - words.bottom <= far ? { ...words, bottom: field.bottom } : null;
  const beside = [rest, words, around([words, caret]), field].filter((box) => box !== null);
  const lastly = caret ?? chip ?? words ?? field;
  const avoid = view.avoid();
  const shown = [
    parts.card && (await placeCard(parts.card, { beside, lastly, caret, avoid })),
    parts.notice &&
      (await placeCard(parts.notice, {
        beside: [field],
        lastly: chip ?? field,
        caret,
        avoid,
        placements: ['bottom-end', 'top-end'],
      })),
  ];
  if (!parts.chip) return;
  const covered = chip === null || shown.some((box) => box && overlap(box, chip));
  parts.chip.style.visibility = covered ? 'hidden' : 'visible';
}

/** Does something of the prompt lie over the caret? */
export function isInTheWay({ chip, card, notice }: Parts, view: FieldView): boolean {
  const caret = view.caretRect();
  if (!caret) return false;
  // A caret has no width, and what only touches it is too near.
  const line = {
    left: caret.left - 1,
    right: caret.right + 1,
    top: caret.top,
    bottom: caret.bottom,
  };
  const covers = (part: HTMLElement | null, room: Box) =>
    part !== null && overlap(part.getBoundingClientRect(), room);
  return covers(chip, view.roomAt(caret)) || covers(card, line) || covers(notice, line);
}

function placeChip(
  chip: HTMLElement,
  view: FieldView,
  field: Box,
  caret: DOMRect | null,
): Box | null {
  const size = { width: chip.offsetWidth, height: chip.offsetHeight };
  const told = view.storyRects();
  const spot = chipSpot(field, size, viewport(), caret ? [view.roomAt(caret), ...told] : told);
  if (!spot) return null;
  chip.style.translate = `${spot.left}px ${spot.top}px`;
  return boxAt(spot.left, spot.top, size);
}
