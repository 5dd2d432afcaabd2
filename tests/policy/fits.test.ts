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
          expectTaken(policyKeys[name], value);
        }
      }),
      { numRuns: 3000 },
    );
  });

  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', '-', '😀', 'é', '\n'),
    maxLength: 6,
  });

  test('is taken, unchanged, by every kind of check, however its letters are counted', () => {
    const counted = fc
      .tuple(fc.nat(4), fc.nat(4))
      .map(([least, most]) => [
        z.string().check(z.minLength(least), z.maxLength(most)),
        z.array(z.string().check(z.minLength(least))).check(z.maxLength(most), z.minLength(least)),
      ]);
    const shaped = fc.constant(
      ['', 'g', 'y', 'u', 'gu'].map((flags) =>
        z.string().check(z.regex(new RegExp('a[^-]$', flags))),
      ),
    );
    const asked = fc.constant([
      z.string().check(z.trim()),
      z.string().check(z.toLowerCase(), z.maxLength(3)),
      z.string().check(z.refine((text) => text.includes('b'))),
      z.string().check(z.startsWith('a')),
      z.string().check(z.length(2)),
    ]);
    fc.assert(
      fc.property(fc.oneof(counted, shaped, asked), fc.array(letters), (schemas, texts) => {
        // Each twice: a pattern may remember where it was.
        for (const schema of schemas) {
          for (const value of [texts, ...texts, ...texts]) expectTaken(schema, value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('says yes to a text that only just is long or short enough', () => {
    const schema = z.string().check(z.minLength(1), z.maxLength(3));
    expect(['', 'a', 'abc', 'abcd'].map((text) => fits(schema, text))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

function expectTaken(schema: z.ZodMiniType, value: unknown): void {
  if (!fits(schema, value)) return;
  const read = z.safeParse(schema, value);
  expect(read.success, JSON.stringify(value)).toBe(true);
  expect(read.data).toEqual(value);
}

/** With something strange in the place of one of its parts, or beside them. */
function disturbed(value: unknown, strange: unknown, at: number): unknown {
  if (typeof value !== 'object' || value === null || at % 7 === 0) return strange;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  const keys = [...Object.keys(copy), Array.isArray(value) ? String(value.length) : 'odd'];
  const key = keys[at % keys.length] ?? 'odd';
  copy[key] = disturbed(copy[key], strange, Math.floor(at / keys.length));
  return copy;
}
