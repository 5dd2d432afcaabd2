// The quick look at a value says yes only where the schema takes it, and takes it as it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fits } from '../../entrypoints/policy/fits.ts';
import { policyKeys } from '../../entrypoints/policy/schema.ts';
import { mistakes } from './mistakes.ts';

const sound: Readonly<Record<string, unknown>> = {
  organisation: 'Voorbeeld Telecom',
  terms: [
    { id: 'team-noord', category: 'shielded-address', patterns: { both: ['team noord'] } },
    {
      id: 'egel',
      name: 'Project Egel',
      category: 'threat',
      patterns: { nl: ['egel'], en: ['hedgehog'] },
      exceptions: { both: ['egel in de tuin'] },
      codes: ['A2'],
      confidence: 'likely',
    },
  ],
  sites: [
    { match: 'crm.example', noteFields: ['textarea[name=remark]'], ignoredKinds: ['rich'] },
    { match: '*.crm.example', off: true, codeField: { selector: '#c', values: { A2: 'twee' } } },
  ],
  codes: { stalking: ['A2', 'A1'] },
  modes: { conduct: 'observe' },
  rules: ['-politics'],
  codeBook: [{ id: 'A2', label: { nl: 'x', en: 'y' }, owner: 'Privacy' }],
  siteSwitch: false,
};

describe('a value of which it is said that it fits', () => {
  test.each(Object.entries(sound))('is one, where it is sound: %s', (key, value) => {
    expect(fits(policyKeys[key as keyof typeof policyKeys], value)).toBe(true);
  });

  test('is taken by its schema, unchanged, whatever was put where', () => {
    const key = fc.constantFrom(...(Object.keys(policyKeys) as (keyof typeof policyKeys)[]));
    const seeds = [sound, ...mistakes.map(({ policy }) => policy as typeof sound)];
    const odd = fc.oneof(
      fc.constantFrom(null, undefined, '', 'A2', '-*', 7, true, [], {}, [null], ['']),
      fc.constantFrom('x'.repeat(600), { both: [7] }, JSON.parse('{"__proto__": {"nl": "x"}}')),
    );
    fc.assert(
      fc.property(key, fc.constantFrom(...seeds), odd, fc.nat(), (name, seed, strange, at) => {
        for (const value of [seed[name], disturbed(seed[name], strange, at), strange]) {
          const schema = policyKeys[name];
          if (!fits(schema, value)) continue;
          const read = z.safeParse(schema, value);
          expect(read.success, JSON.stringify(value)).toBe(true);
          expect(read.data).toEqual(value);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

/** With something strange in the place of one of its parts, or beside them. */
function disturbed(value: unknown, strange: unknown, at: number): unknown {
  if (typeof value !== 'object' || value === null || at % 7 === 0) return strange;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  const keys = [...Object.keys(copy), Array.isArray(value) ? String(value.length) : 'odd'];
  const key = keys[at % keys.length] ?? 'odd';
  copy[key] = disturbed(copy[key], strange, Math.floor(at / keys.length));
  return copy;
}
