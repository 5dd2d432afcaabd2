// A policy that was written for an earlier version keeps its meaning.
import { describe, expect, it } from 'vitest';
import { migrate, version } from '../../entrypoints/policy/migrate.ts';
import { readPolicy } from '../../entrypoints/policy/read-policy.ts';
import { applyPolicy } from '../../rules/index.ts';

/** As an administrator wrote it before there was a version. */
const before = {
  organisation: 'Voorbeeld Telecom',
  contact: 'toestel 1234',
  language: 'nl',
  rules: ['-politics', '+politics-union'],
  codes: { stalking: ['V1', 'Z0'] },
  codeBook: [
    { id: 'V1', label: { nl: 'Bel terug op bekend nummer', en: 'Call back on the known number' } },
    { id: 'Z0', label: { nl: 'Niet vastleggen', en: 'Leave it out' }, omit: true },
  ],
  terms: [{ id: 'team', category: 'threat', patterns: { both: ['team noord'] } }],
  siteSwitch: true,
};

describe('a policy without a version', () => {
  it('is followed to the letter, as before', () => {
    const { policy, problems } = readPolicy(before);
    expect(problems).toEqual([]);
    expect(policy).toEqual(before);
    const { inForce } = applyPolicy(policy);
    expect(inForce).toMatchObject({ organisation: 'Voorbeeld Telecom', siteSwitch: true });
    expect(inForce.rules.find(({ id }) => id === 'term-team')?.mode).toBe('advise');
  });

  it('means what the same policy means with the version of now', () => {
    expect(readPolicy({ ...before, version })).toEqual({ ...readPolicy(before), version });
  });
});

it('a policy of a later version is followed as far as it is known, and that is said', () => {
  const { policy, problems } = readPolicy({ ...before, version: version + 1, tone: 'soft' });
  expect(policy).toEqual(before);
  expect(problems).toEqual([
    { path: 'version', problem: 'newer-version' },
    { path: 'tone', problem: 'unknown-key' },
  ]);
});

describe('the steps', () => {
  const steps = [
    ({ who, ...rest }: { readonly who?: unknown }) => ({ ...rest, organisation: who }),
    (policy: object) => ({ ...policy, language: 'nl' }),
  ];

  it.each([
    [0, { organisation: 'Voorbeeld', language: 'nl' }],
    [1, { who: 'Voorbeeld', language: 'nl' }],
    [2, { who: 'Voorbeeld' }],
    [7, { who: 'Voorbeeld' }],
  ])('from version %d are the ones after it, in order', (from, expected) => {
    expect(migrate({ who: 'Voorbeeld' }, from, steps)).toEqual(expected);
  });
});
