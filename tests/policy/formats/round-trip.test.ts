// What an administrator takes along carries the policy that was written, whatever stands in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError, formats } from '../../../entrypoints/builder/formats/index.ts';
import { wholePolicy } from '../../../entrypoints/policy/schema.ts';
import { anyPolicy, richPolicy } from './any-policy.ts';
import { called, targets } from './targets.ts';

const ways = formats.flatMap((format) =>
  targets
    .filter((target) => format.fits(target))
    .map((target) => ({ name: `${format.id} for ${called(target)}`, format, target })),
);
const readable = ways.filter(({ format }) => format.read !== undefined);

/** As JSON would carry it: what a format reads has no `undefined`. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a policy', () => {
  it('that is rich, as in these tests, is one', () => {
    expect(wholePolicy.safeParse(richPolicy).error).toBeUndefined();
  });

  it.each(readable)('comes back whole from $name', ({ format, target }) => {
    for (const policy of [richPolicy, {}, { version: 1, siteSwitch: false, rules: [] }]) {
      const files = format.write(policy, target);
      expect(format.read?.(files)).toEqual(policy);
    }
  });

  it.each(readable)('of any texts comes back whole from $name', ({ format, target }) => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(plain(format.read?.(format.write(policy, target)))).toEqual(plain(policy));
      }),
      { numRuns: 60 },
    );
  });

  it.each(ways)('is told where it belongs in both languages by $name', ({ format, target }) => {
    const files = format.write(richPolicy, target);
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, place, bytes } of files) {
      expect(name).toMatch(/^[\w./-]+$/);
      expect(place.nl).toMatch(/\S{3}/);
      expect(place.en).toMatch(/\S{3}/);
      expect(place.nl).not.toBe(place.en);
      expect(bytes.length).toBeGreaterThan(20);
    }
  });

  it.each(ways)('makes the same bytes twice in $name', ({ format, target }) => {
    expect(format.write(richPolicy, target)).toEqual(format.write(richPolicy, target));
  });
});

describe('a file of something else', () => {
  it.each(readable)('is refused by $format.id, with a word where', ({ format }) => {
    const names = ['a.json', 'policies.json', 'a.reg', 'a.mobileconfig', 'registry.pol'];
    const place = { nl: '', en: '' };
    for (const text of ['', 'hello', '{"a":1}', '<plist/>', '[HKEY_LOCAL_MACHINE\\A]\r\n"a"="b"']) {
      const files = names.map((name) => ({ name, place, bytes: new TextEncoder().encode(text) }));
      expect(() => format.read?.(files)).toThrow(FormatError);
    }
    expect(() => format.read?.([])).toThrow(FormatError);
  });

  it('of one system is not taken for another’s', () => {
    for (const { name, format, target } of readable) {
      const files = format.write(richPolicy, target);
      for (const other of formats.filter(({ id, read }) => id !== format.id && read)) {
        expect(() => other.read?.(files), `${name}, read as ${other.id}`).toThrow(FormatError);
      }
    }
  });
});
