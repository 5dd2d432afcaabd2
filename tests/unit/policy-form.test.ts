// The form of the builder: every key and part of a policy is in it, with words beside it.
import { describe, expect, it } from 'vitest';
import { blankOf, fits, type Shape } from '../../components/shape.ts';
import { shapeOfPolicy } from '../../entrypoints/builder/shape-of-policy.ts';
import { policySaid } from '../../entrypoints/policy/said-of-policy.ts';
import { examplePolicy } from '../tasks/policy-page.ts';

const partsOf = (shape: Shape, path: string): [string, Shape][] => {
  const here: [string, Shape] = [path, shape];
  if (shape.is === 'list') return [here, ...partsOf(shape.of, `${path}[]`)];
  if (shape.is === 'map') return [here, ...partsOf(shape.of, `${path}.*`)];
  if (shape.is !== 'group') return [here];
  return [here, ...shape.parts.flatMap(([key, part]) => partsOf(part, `${path}.${key}`))];
};

describe.each(['nl', 'en'] as const)('the form in %s', (language) => {
  const all = shapeOfPolicy(language).flatMap(([key, shape]) => partsOf(shape, key));

  it('has every key that a policy may have, and its words', () => {
    const shown = new Map(all);
    for (const [path, { title, says }] of Object.entries(policySaid)) {
      expect([path, shown.get(path)?.title]).toEqual([path, title[language]]);
      expect(shown.get(path)?.says).toBe(says[language]);
    }
  });

  it('has no part without a name', () => {
    const nameless = all.filter(([path, { title }]) => title === '' && !/\[\]$|\.\*$/.test(path));
    expect(nameless.map(([path]) => path)).toEqual([]);
  });
});

describe('the form', () => {
  const keys = shapeOfPolicy('en');

  it('can show every example of the reference page', () => {
    const example = examplePolicy();
    for (const [key, shape] of keys) expect([key, fits(shape, example[key])]).toEqual([key, true]);
  });

  it('adds nothing that it could not show', () => {
    for (const [path, shape] of keys.flatMap(([key, one]) => partsOf(one, key)))
      expect([path, fits(shape, blankOf(shape))]).toEqual([path, true]);
  });

  it('leaves to the text what does not fit', () => {
    const codes = keys.find(([key]) => key === 'codes')?.[1];
    expect(codes && fits(codes, ['A2'])).toBe(false);
  });
});
