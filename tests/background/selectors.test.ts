import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../entrypoints/background/policy.ts';
import { isSelector } from '../../entrypoints/background/selectors.ts';

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

  it('that is broken is named by its path, and all else of its site holds', () => {
    const { policy, problems, broken } = parsePolicy({
      sites: [
        { match: 'a.example.nl', saveButtons: ['#save'] },
        {
          match: 'b.example.nl',
          off: false,
          noteFields: ['#a', 'div['],
          ignoredFields: [':nope'],
          codeField: { selector: '' },
        },
      ],
    });
    expect(problems).toEqual(
      ['sites[1].noteFields[1]', 'sites[1].ignoredFields[0]', 'sites[1].codeField.selector'].map(
        (path) => ({ path, problem: 'bad-selector' }),
      ),
    );
    expect(broken.size).toBe(0);
    expect(policy.sites).toEqual([
      { match: 'a.example.nl', saveButtons: ['#save'] },
      { match: 'b.example.nl', off: false, noteFields: ['#a'], ignoredFields: [] },
    ]);
  });
});
