import { describe, expect, it } from 'vitest';
import { joined } from '../../entrypoints/checker/code-control.ts';
import { Quiet } from '../../entrypoints/checker/quiet.ts';

const known = new Set(['A1', 'A2', 'B1', 'Call first']);

describe('an input for codes', () => {
  it.each([
    ['', ['A2'], 'A2'],
    ['A1', ['A2'], 'A1, A2'],
    ['A1;B1', ['A2'], 'A1;B1;A2'],
    ['A1 | B1', ['A2'], 'A1 | B1 | A2'],
    ['A1 B1', ['A2'], 'A1 B1 A2'],
    ['A2', ['A2'], 'A2'],
    ['', ['A1', 'A2'], 'A1, A2'],
    ['Call first', ['A1'], 'Call first, A1'],
  ])('that holds %j takes %j and holds %j', (held, names, text) => {
    expect(joined(held, names, known)).toBe(text);
  });

  it.each(['Jansen', 'A1, see file', 'A9'])(
    'that holds something else is left alone: %s',
    (held) => {
      expect(joined(held, ['A2'], known)).toBeNull();
    },
  );
});

describe('quiet', () => {
  it('ends by the clock, and is nothing where the policy does not allow it', () => {
    const quiet = new Quiet();
    quiet.set(1000);
    expect(quiet.isOn(999)).toBe(true);
    expect(quiet.isOn(1000)).toBe(false);
    quiet.allow(false);
    expect(quiet.isOn(999)).toBe(false);
    expect(quiet.view(999)).toBeNull();
  });
});
