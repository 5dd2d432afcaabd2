import { type Box, boxAt, overlap, type Size, within } from './boxes.ts';

/** Distance of the chip to the field's edge, in CSS pixels. */
const inset = 10;
/** Distance when it has to stand outside the field. */
const beside = 4;

/**
 * Where the chip goes: the lower right inside corner of what is seen of the field, and another corner
 * where that would cover one of `avoid`. Null: nothing of the field is in sight.
 */
export function chipSpot(
  field: Box,
  chip: Size,
  view: Box,
  avoid: readonly Box[],
): { readonly left: number; readonly top: number } | null {
  const seen = within(field, view);
  if (!seen) return null;
  const left = Math.max(seen.left, seen.right - chip.width - inset);
  const room = seen.bottom - seen.top - chip.height;
  const edge = Math.min(inset, room / 2);
  const tops = [
    seen.bottom - chip.height - edge,
    field.bottom + beside,
    seen.top + edge,
    field.top - chip.height - beside,
  ];
  const spots = tops
    .map((top) => boxAt(left, top, chip))
    .filter((spot) => spot.top >= view.top && spot.bottom <= view.bottom);
  return spots.find((spot) => !avoid.some((box) => overlap(spot, box))) ?? spots[0] ?? null;
}
