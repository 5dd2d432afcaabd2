import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inForceNow } from '../../entrypoints/background/in-force.ts';
import {
  forgetUnreadable,
  lastPolicy,
  refreshPolicy,
} from '../../entrypoints/background/policy.ts';
import { readPolicy } from '../../entrypoints/policy/read-policy.ts';

const managed = (policy: unknown) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy);
const firefoxWithoutPolicy = () =>
  vi
    .spyOn(fakeBrowser.storage.managed, 'get')
    .mockRejectedValue(new Error('Managed storage manifest not found'));
const longAfterStart = () => fakeBrowser.storage.session.set({ startedAt: Date.now() - 120_000 });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a policy that arrives', () => {
  it('is in force at once and remembered for the next start', async () => {
    managed({ organisation: 'Voorbeeld Telecom', rules: ['-politics'] });
    const state = await refreshPolicy();
    expect(state).toMatchObject({ source: 'managed', problems: [] });
    expect(state.policy).toEqual({ organisation: 'Voorbeeld Telecom', rules: ['-politics'] });
    expect(state).toMatchObject(await lastPolicy());
  });

  it('is what the store holds, whoever wrote it there and whatever was read before', async () => {
    managed({ organisation: 'Voorbeeld Telecom' });
    await refreshPolicy();
    await lastPolicy();
    const { policy: kept } = await fakeBrowser.storage.local.get<{ policy: object }>('policy');
    await fakeBrowser.storage.local.set({ policy: { ...kept, policy: { organisation: 'Ander' } } });
    expect((await lastPolicy()).policy).toEqual({ organisation: 'Ander' });
    expect((await inForceNow()).inForce.organisation).toBe('Ander');
    await fakeBrowser.storage.local.remove('policy');
    expect((await inForceNow()).inForce.organisation).toBeNull();
  });

  it('holds from the last start while Chrome has not delivered it yet', async () => {
    managed({ organisation: 'Voorbeeld Telecom' });
    await refreshPolicy();
    managed({});
    const late = await refreshPolicy();
    expect(late.policy).toEqual({ organisation: 'Voorbeeld Telecom' });
    expect(late.source).toBe('last-good');
  });
});

describe('a policy that is not there', () => {
  it('leaves the built-in rules in force, in Chrome', async () => {
    managed({});
    expect(await refreshPolicy()).toMatchObject({ policy: {}, source: 'built-in', problems: [] });
  });

  it('leaves the built-in rules in force, in Firefox, which throws', async () => {
    firefoxWithoutPolicy();
    expect(await refreshPolicy()).toMatchObject({ policy: {}, source: 'built-in', problems: [] });
  });

  it('gives way to the built-in rules when the browser says that it was withdrawn', async () => {
    managed({ organisation: 'Voorbeeld Telecom' });
    await refreshPolicy();
    managed({});
    expect(await refreshPolicy(true)).toMatchObject({ policy: {}, source: 'built-in' });
    expect(await lastPolicy()).toMatchObject({ policy: {}, source: 'built-in' });
  });

  it('gives way to the built-in rules when it stays away long after the start', async () => {
    managed({ organisation: 'Voorbeeld Telecom' });
    await refreshPolicy();
    managed({});
    await longAfterStart();
    expect(await refreshPolicy()).toMatchObject({ policy: {}, source: 'built-in' });
  });
});

describe('a broken policy', () => {
  it('keeps the last good value of a key with a wrong type, and names its path', async () => {
    managed({ organisation: 'Voorbeeld Telecom', codes: { stalking: ['A2'] } });
    await refreshPolicy();
    managed({ organisation: 'Voorbeeld Telecom BV', codes: { stalking: ['A1', 7] } });
    const state = await refreshPolicy();
    expect(state.policy).toEqual({
      organisation: 'Voorbeeld Telecom BV',
      codes: { stalking: ['A2'] },
    });
    expect(state).toMatchObject(await lastPolicy());
    managed({ organisation: 12, codes: 'A2' });
    expect((await refreshPolicy()).policy).toEqual(state.policy);
    expect(state.source).toBe('last-good');
    expect(state.problems).toEqual([{ path: 'codes.stalking[1]', problem: 'wrong-type' }]);
  });

  it('does not take the healthy keys with it', async () => {
    managed({ organisation: 12, rules: ['-politics'], colour: 'red' });
    const state = await refreshPolicy();
    expect(state.policy).toEqual({ rules: ['-politics'] });
    expect(state.problems).toEqual([
      { path: 'organisation', problem: 'wrong-type' },
      { path: 'colour', problem: 'unknown-key' },
    ]);
  });

  it.each([
    ['a code that looks like markup', { codeBook: [{ id: '<b>', label: { nl: 'x', en: 'x' } }] }],
    ['a label without English', { codeBook: [{ id: 'A2', label: { nl: 'x' } }] }],
    ['a rule without its sign', { rules: ['stalking'] }],
    ['a language that we do not speak', { language: 'de' }],
    ['a list where a switch belongs', { siteSwitch: [] }],
    ['null', { rules: null }],
  ])('reports %s', (_, policy) => {
    const { policy: good, problems } = readPolicy(policy);
    expect(good).toEqual({});
    expect(problems).toHaveLength(1);
  });
});

describe('own terms in a policy', () => {
  const term = { id: 'team', category: 'threat', patterns: { both: ['team noord'] } };

  it('are read with all that they may say', () => {
    const full = {
      ...term,
      name: 'Team Noord',
      exceptions: { nl: ['team noord voetbal'], en: [] },
      codes: ['A2'],
      confidence: 'likely',
    };
    expect(readPolicy({ terms: [full] })).toEqual({
      policy: { terms: [full] },
      problems: [],
      broken: new Set(),
      version: null,
    });
  });

  it.each([
    ['terms[0]', 'wrong-type', 'team noord'],
    ['terms[0]', 'wrong-type', null],
    ['terms[0].id', 'not-a-term-id', { ...term, id: 'Team Noord' }],
    ['terms[0].id', 'too-long', { ...term, id: 'a'.repeat(41) }],
    ['terms[0].name', 'too-short', { ...term, name: '' }],
    ['terms[0].category', 'not-one-of', { ...term, category: 'bsn' }],
    ['terms[0].patterns', 'missing', { id: 'team', category: 'threat' }],
    ['terms[0].patterns.both[1]', 'wrong-type', { ...term, patterns: { both: ['a', 7] } }],
    ['terms[0].patterns.de', 'unknown-key', { ...term, patterns: { de: ['a'] } }],
    ['terms[0].exception', 'unknown-key', { ...term, exception: { both: [] } }],
    ['terms[0].codes', 'too-short', { ...term, codes: [] }],
    ['terms[0].confidence', 'not-one-of', { ...term, confidence: 'maybe' }],
  ])(
    'one with a fault at %s (%s) is refused, the others keep their places',
    (path, problem, bad) => {
      const { policy, problems, broken } = readPolicy({ terms: [bad, term] });
      expect(policy).toEqual({ terms: [null, term] });
      expect(problems).toEqual([{ path, problem }]);
      expect(broken.size).toBe(0);
    },
  );

  it('keep their last good value where they are no list at all', async () => {
    managed({ terms: [term] });
    await refreshPolicy();
    managed({ terms: { team: term } });
    const state = await refreshPolicy();
    expect(state).toMatchObject({ policy: { terms: [term] }, source: 'last-good' });
    expect(state.problems).toEqual([{ path: 'terms', problem: 'wrong-type' }]);
  });

  it('come into force together with what is wrong with them, at the places of the policy', async () => {
    managed({ terms: [7, { ...term, patterns: { both: ['(team'] } }, { ...term, id: 'b' }] });
    await refreshPolicy();
    const { inForce, problems } = await inForceNow();
    expect(inForce.terms.map(({ id }) => id)).toEqual(['term-b']);
    expect(problems).toEqual([
      { path: 'terms[0]', problem: 'wrong-type' },
      { path: 'terms[1].patterns.both[0]', problem: 'expected-a-closing-bracket', at: 6 },
    ]);
  });
});

describe('a store that holds garbage', () => {
  it.each([
    { garbage: 'garbage' },
    { garbage: 7 },
    { garbage: [] },
    { garbage: { policy: 'x' } },
    { garbage: { policy: { rules: [] }, readAt: 7, source: 'managed' } },
  ])('$garbage leaves the built-in rules in force and is reported', async ({ garbage }) => {
    await fakeBrowser.storage.local.set({ policy: garbage });
    firefoxWithoutPolicy();
    const state = await refreshPolicy();
    expect(state).toMatchObject({ policy: {}, source: 'built-in' });
    expect(state.problems).toEqual([{ path: 'storage.local', problem: 'unreadable-store' }]);
  });

  it('is forgotten at the next start', async () => {
    await fakeBrowser.storage.local.set({ policy: 'garbage' });
    await forgetUnreadable();
    expect((await lastPolicy()).problems).toEqual([]);
  });

  it('is overwritten by the policy that the browser delivers', async () => {
    await fakeBrowser.storage.local.set({ policy: 'garbage' });
    managed({ organisation: 'Voorbeeld Telecom' });
    expect(await refreshPolicy()).toMatchObject({ source: 'managed', problems: [] });
  });
});

describe('what the agent set for themselves', () => {
  const own = { language: 'en', rules: ['-*'] };

  it('holds where there is no policy', async () => {
    await fakeBrowser.storage.local.set({ own });
    const { inForce, merged } = await inForceNow();
    expect(inForce).toMatchObject({ language: 'en', rules: [], siteSwitch: true });
    expect(merged.locked).toEqual([]);
  });

  it('gives way to a policy, but for what that leaves to them', async () => {
    await fakeBrowser.storage.local.set({ own });
    managed({ organisation: 'Voorbeeld Telecom', language: 'nl', defaults: ['language'] });
    await refreshPolicy();
    const { inForce, merged } = await inForceNow();
    expect(inForce.language).toBe('en');
    expect(inForce.rules.length).toBeGreaterThan(0);
    expect(merged.locked).toContain('rules');
  });

  it('is nothing where the store holds garbage', async () => {
    await fakeBrowser.storage.local.set({ own: ['garbage'] });
    expect((await inForceNow()).inForce.language).toBeNull();
  });
});
