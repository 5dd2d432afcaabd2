// A policy may hold ten thousand terms: how often it is read.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshPolicy } from '../../entrypoints/background/policy.ts';
import { readPolicy } from '../../entrypoints/policy/read-policy.ts';

vi.mock(import('../../entrypoints/policy/read-policy.ts'), { spy: true });

const managed = (policy: unknown) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy);
/** What was read since this was asked last, but for what is empty. */
const readPolicies = () => {
  const calls = vi.mocked(readPolicy).mock.calls.map(([arrived]) => arrived);
  vi.mocked(readPolicy).mockClear();
  return calls.filter((arrived) => JSON.stringify(arrived) !== '{}');
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('a policy that arrives is read once however large it is, and the last one only for a key that is of no use in it', async () => {
  managed({ organisation: 'Voorbeeld Telecom', rules: ['-politics'] });
  await refreshPolicy();
  expect(readPolicies()).toEqual([{ organisation: 'Voorbeeld Telecom', rules: ['-politics'] }]);
  managed({ organisation: 'Voorbeeld Telecom BV', rules: 7 });
  await refreshPolicy();
  expect(readPolicies()).toEqual([
    { organisation: 'Voorbeeld Telecom BV', rules: 7 },
    { organisation: 'Voorbeeld Telecom', rules: ['-politics'] },
    { rules: ['-politics'] },
  ]);
});
