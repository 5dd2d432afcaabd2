import { expect, test } from 'vitest';
import { boxAt, overlap, within } from '../../entrypoints/prompt/boxes.ts';
import { chipSpot } from '../../entrypoints/prompt/place-chip.ts';

const chip = { width: 120, height: 26 };
const screen = boxAt(0, 0, { width: 1000, height: 800 });
const field = boxAt(100, 100, { width: 600, height: 200 });
const spotOf = (...args: Parameters<typeof chipSpot>) => {
  const spot = chipSpot(...args);
  return spot && boxAt(spot.left, spot.top, chip);
};

test('the chip stands in the lower right inside corner', () => {
  const spot = spotOf(field, chip, screen, []);
  expect(spot && within(spot, field)).toEqual(spot);
  expect(spot?.left).toBeGreaterThan((field.left + field.right) / 2);
  expect(spot?.top).toBeGreaterThan((field.top + field.bottom) / 2);
});

test('it moves out of the way of the caret and of found words', () => {
  const caret = boxAt(650, 270, { width: 1, height: 20 });
  const spot = spotOf(field, chip, screen, [caret]);
  expect(spot && overlap(spot, caret)).toBe(false);
});

test('it stays in sight when the field reaches below the frame', () => {
  const tall = boxAt(100, 100, { width: 600, height: 5000 });
  const spot = spotOf(tall, chip, screen, []);
  expect(spot && within(spot, screen)).toEqual(spot);
});

test('it fits a field of one line', () => {
  const line = boxAt(100, 100, { width: 600, height: 30 });
  const spot = spotOf(line, chip, screen, []);
  expect(spot && within(spot, line)).toEqual(spot);
});

test('it is gone when the field is scrolled away', () => {
  expect(chipSpot(boxAt(0, -300, { width: 600, height: 200 }), chip, screen, [])).toBeNull();
});
