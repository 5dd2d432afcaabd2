import { describe, expect, it } from 'vitest';
import { defaultHelpLines, isOverdue, verifiedWithin } from '../../rules/index.ts';

describe('a help line', () => {
  it.each([
    ['on the day itself', '2026-11-23', false],
    ['half a year later', '2027-05-22', false],
    ['a day after that', '2027-05-23', true],
  ])('is good or overdue: %s', (_, today, overdue) => {
    expect(isOverdue({ verifiedOn: '2026-11-23' }, today)).toBe(overdue);
    expect(verifiedWithin).toBe(180);
  });

  it('without a day that can be read is overdue', () => {
    expect(isOverdue({ verifiedOn: 'last spring' }, '2026-11-26')).toBe(true);
  });

  it('of ours names the day and the place of its number', () => {
    for (const { verifiedOn, source } of defaultHelpLines) {
      expect(Date.parse(verifiedOn)).not.toBeNaN();
      expect(source).toMatch(/^https:/);
    }
  });
});
