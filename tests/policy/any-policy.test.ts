// Whatever JSON arrives as a policy: nothing throws, and there is always a way to leave a story out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../entrypoints/policy/read-policy.ts';
import { policyKeys } from '../../entrypoints/policy/schema.ts';
import { applyPolicy, mergePolicy } from '../../rules/index.ts';
import { mistakes } from './mistakes.ts';

const key = fc.constantFrom(
  ...Object.keys(policyKeys),
  ...[
    'id',
    'label',
    'match',
    'patterns',
    'nl',
    'en',
    'both',
    'omit',
    'notice',
    'json',
    '__proto__',
  ],
);
const leaf = fc.oneof(
  fc.constantFrom(
    'Z0',
    'A1',
    'stalking',
    '-*',
    'crm.example',
    '2027-06-30',
    'threat',
    true,
    false,
    null,
  ),
  fc.integer(),
  fc.string({ maxLength: 6 }),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    leaf,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(key, tie('json'), { maxKeys: 6 }),
  ),
}));
/** Sound policies in which something somewhere was replaced. */
const nearMiss = fc
  .tuple(fc.constantFrom(...mistakes), fc.constantFrom(...mistakes), key, json)
  .map(([one, other, at, value]) => ({ ...one.policy, ...other.policy, [at]: value }));

describe('for any JSON', { timeout: 60_000 }, () => {
  test.each([
    ['of any shape', fc.oneof(json, fc.jsonValue())],
    ['that is nearly a policy', nearMiss],
  ] as const)(
    '%s, a policy never throws and always leaves a code for leaving out',
    (_, arrived) => {
      fc.assert(
        fc.property(arrived as fc.Arbitrary<unknown>, fc.boolean(), (value, managed) => {
          const { policy, problems } = readPolicy(value);
          const merged = mergePolicy(managed ? policy : null, policy);
          for (const host of [null, 'crm.example']) {
            const { inForce } = applyPolicy(merged.policy, host);
            expect(inForce.codeBook.some(({ omit }) => omit)).toBe(true);
            const ids = inForce.codeBook.map(({ id }) => id);
            for (const { codes } of inForce.rules) {
              expect(codes.length).toBeGreaterThan(0);
              expect(codes.every((code) => ids.includes(code))).toBe(true);
            }
          }
          for (const { path } of problems) expect(typeof path).toBe('string');
        }),
        { numRuns: 150 },
      );
    },
  );
});
