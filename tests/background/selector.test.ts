import { describe, expect, it } from 'vitest';
import { isSelector } from '../../entrypoints/policy/selector.ts';

describe('a selector in a policy', () => {
  it.each([
    '#note',
    'textarea[name="description"]',
    'case-panel > .note:not([readonly])',
    '[data-test-id=save], .save-button',
    'form:has(> [name=note]) button:nth-child(2)',
    String.raw`#field\:note`,
  ])('holds where browsers know it: %s', (selector) => {
    expect(isSelector(selector)).toBe(true);
  });

  it.each(['', '   ', '#', 'div[', '.note >', ':note', 'a::before', '[x!=y]', 'a < b', 'a,,b'])(
    'is refused where no browser does: %j',
    (selector) => {
      expect(isSelector(selector)).toBe(false);
    },
  );
});
