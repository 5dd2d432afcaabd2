// While an agent types in one line, what stands in the others need not be measured again.
import { expect, it } from 'vitest';
import type { Field } from '../../entrypoints/checker/field.ts';
import { makeStillness } from '../../entrypoints/checker/stillness.ts';

const size = {
  scrollHeight: 900,
  clientHeight: 100,
  clientWidth: 400,
  scrollTop: 0,
  scrollLeft: 0,
};
const place = { left: 10, top: 10, right: 410, bottom: 110 };
const line = { start: 20, end: 40 };
const elsewhere = { start: 50, end: 60 };

/** A field whose layout can be changed under way. */
function fieldWith(layout: Partial<typeof size & typeof place> = {}) {
  const now = { ...size, ...place, ...layout };
  return { now, field: { element: now, rect: () => now } as unknown as Field };
}

it('words in another line stand still while a line is typed in, words in that line do not', () => {
  const { field } = fieldWith();
  const stillness = makeStillness();
  stillness(field, null);
  const isStill = stillness(field, line);
  expect(isStill(elsewhere)).toBe(true);
  expect(isStill({ start: 35, end: 45 })).toBe(false);
});

it('nothing is known to stand still the first time, or where anything may have changed', () => {
  const { field } = fieldWith();
  const stillness = makeStillness();
  expect(stillness(field, line)(elsewhere)).toBe(false);
  expect(stillness(field, null)(elsewhere)).toBe(false);
});

it.each(['scrollHeight', 'scrollTop', 'scrollLeft', 'clientWidth', 'top', 'right'] as const)(
  'nothing stands still where the field has another %s',
  (what) => {
    const { field, now } = fieldWith();
    const stillness = makeStillness();
    stillness(field, null);
    now[what] += 20;
    expect(stillness(field, line)(elsewhere)).toBe(false);
    expect(stillness(field, line)(elsewhere)).toBe(true);
  },
);

it('a field that is not full tells nothing: its height is the same with a line more', () => {
  const { field } = fieldWith({ scrollHeight: 100 });
  const stillness = makeStillness();
  stillness(field, null);
  expect(stillness(field, line)(elsewhere)).toBe(false);
});
