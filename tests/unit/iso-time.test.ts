import { expect, test } from 'vitest';
import { isoWithOffset } from '../../entrypoints/popup/iso-time.ts';

const now = new Date('2026-11-26T06:12:00Z');

test.each([
  [60, '2026-11-26T07:12:00+01:00'],
  [0, '2026-11-26T06:12:00+00:00'],
  [-210, '2026-11-26T02:42:00-03:30'],
  [345, '2026-11-26T11:57:00+05:45'],
])('a time %i minutes east of UTC is written with that offset', (minutes, written) => {
  expect(isoWithOffset(now, minutes)).toBe(written);
  expect(new Date(written)).toEqual(now);
});
