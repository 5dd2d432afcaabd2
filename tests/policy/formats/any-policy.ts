// Policies of every shape that the schema allows, with texts that files of other systems stumble over.
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { type WrittenPolicy, wholePolicy } from '../../../entrypoints/policy/schema.ts';
import { examplePolicy } from '../../tasks/policy-page.ts';

type Schema = z.core.$ZodTypes;

const hostile = fc.constantFrom(
  '"',
  "'",
  '\\',
  '\\"',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '%PATH%',
  ']]>',
  '<!--',
  '&amp;',
  '&',
  '<',
  '$(id)',
  '`id`',
  '😀',
  'é',
  '\u0001',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\ud800',
  "'@",
  ',',
  ';',
  ' ',
);
const text = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 5 })
  .map((parts) => parts.join('').replaceAll('\0', ''));

/** Enough of what the schema's own checks ask, for the rest is refused and tried again. */
const shaped: Readonly<Record<string, fc.Arbitrary<string>>> = {
  match: fc.constantFrom('crm.example', '*.crm.example'),
  reviewBy: fc.constant('2027-06-30'),
  verified: fc.constant('2026-06-30'),
};

function anyOf(schema: z.core.$ZodType, key: string): fc.Arbitrary<unknown> {
  const { def } = (schema as Schema)._zod;
  switch (def.type) {
    case 'optional':
      return anyOf(def.innerType, key);
    case 'array':
      return fc.array(anyOf(def.element, key), { minLength: 1, maxLength: 3 });
    case 'record':
      return fc.dictionary(
        text.filter((one) => one !== '__proto__'),
        anyOf(def.valueType, key),
        { maxKeys: 3 },
      );
    case 'object':
      return objectOf(def.shape);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constant(1);
    default:
      return textFor(schema, key);
  }
}

function textFor(schema: z.core.$ZodType, key: string): fc.Arbitrary<unknown> {
  const fits = (value: unknown) => (schema as z.ZodMiniType).safeParse(value).success;
  const plain = ['a1', '-politics', '2027-06-30', 'crm.example', 'https://example.org', '112'];
  const fallback = plain.filter(fits);
  const own = shaped[key] ?? text;
  return fc
    .tuple(own, fc.constantFrom(...fallback))
    .map(([first, second]) => (fits(first) ? first : second));
}

function objectOf(shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> {
  const required = Object.keys(shape).filter(
    (key) => (shape[key] as Schema)._zod.def.type !== 'optional',
  );
  const model = Object.fromEntries(
    Object.entries(shape).map(([key, one]) => [key, anyOf(one, key)]),
  );
  return fc.record(model, { requiredKeys: required });
}

export const anyPolicy: fc.Arbitrary<WrittenPolicy> = objectOf(wholePolicy.def.shape).filter(
  (value): value is WrittenPolicy => wholePolicy.safeParse(value).success,
);

/** The examples of all keys, with a text in it that no format may stumble over. */
export const richPolicy = {
  ...examplePolicy(),
  organisation: 'Voorbeeld "Telecom" & Zn. ]]> C:\\%TEMP% 😀',
} as WrittenPolicy;
