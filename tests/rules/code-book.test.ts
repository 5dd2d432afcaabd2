import { describe, expect, it } from 'vitest';
import {
  catalogue,
  check,
  compile,
  contextCategories,
  defaultCodeBook,
  defaultHelpLines,
  withoutPolicy,
} from '../../rules/index.ts';

const compiled = compile(catalogue);
const inForce = withoutPolicy();
const flagged = (text: string) => check(text, compiled, inForce).map(({ rule }) => rule);

describe.each(defaultCodeBook)('the code $id', ({ label, handling, owner, reviewBy }) => {
  it('says what to do in at most two short lines, in both languages', () => {
    for (const text of [handling?.nl, handling?.en]) {
      const lines = text?.split('\n') ?? [];
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.filter((line) => line.split(/[\s;,]+/).length > 16)).toEqual([]);
    }
  });

  it('tells nothing that Discreet itself would underline', () => {
    const told = [label.nl, label.en, handling?.nl, handling?.en, owner];
    expect(told.flatMap((text) => flagged(text ?? ''))).toEqual([]);
  });

  it('has a role that answers for it, and a day on which it is looked at again', () => {
    expect(owner).toMatch(/^[a-z]+(?: [a-z]+)+$/i);
    expect(reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe.each(defaultHelpLines)('the help line $id', (line) => {
  it('says who, how, for what, and who verified that', () => {
    expect([line.name.nl, line.name.en, line.reach].every((text) => text.length > 1)).toBe(true);
    expect(line.about.nl.length).toBeLessThanOrEqual(100);
    expect(line.about.en.length).toBeLessThanOrEqual(100);
    expect(line.verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(URL.parse(line.source)?.protocol).toBe('https:');
    expect(line.categories.length).toBeGreaterThan(0);
    expect(line.categories.filter((one) => !contextCategories.includes(one))).toEqual([]);
  });
});

describe('the help lines', () => {
  it('have ids of their own', () => {
    const ids = defaultHelpLines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold a number for immediate danger, for whoever is threatened', () => {
    expect(defaultHelpLines[0]?.reach).toBe('112');
    for (const category of ['threat', 'domestic-violence', 'sexual-violence', 'stalking'] as const)
      expect(defaultHelpLines[0]?.categories).toContain(category);
  });
});
