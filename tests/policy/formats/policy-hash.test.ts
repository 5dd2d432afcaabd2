// What a check script prints is what the doctor shows, or nobody could compare them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from '../../../entrypoints/background/checkup.ts';
import { policyHash } from '../../../entrypoints/builder/formats/policy-hash.ts';
import { anyPolicy } from './any-policy.ts';

it('the hash in a check script is the one that the policy doctor shows', () =>
  fc.assert(
    fc.asyncProperty(anyPolicy, async (policy) => {
      expect(policyHash(policy)).toBe(await hashOf(policy));
    }),
  ));
