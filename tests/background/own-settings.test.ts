import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inForceNow } from '../../entrypoints/background/in-force.ts';
import { keepOwn, ownSettings } from '../../entrypoints/background/own-settings.ts';
import type { Code } from '../../rules/engine/types.ts';

const kept = () => fakeBrowser.storage.local.get('own').then(({ own }) => own);
const label = { nl: 'Bel terug op het bekende nummer', en: 'Call back on the known number' };
const book: readonly Code[] = [
  { id: 'V1', label },
  { id: 'X', label: { nl: 'Weglaten', en: 'Leave out' }, omit: true },
];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({}));
});

describe('what an agent sets', () => {
  it('is kept with the version of its language, and holds', async () => {
    expect(await keepOwn(null, { rules: ['-stalking'], mode: 'confirm' })).toEqual([]);
    expect(await kept()).toEqual({ version: 1, rules: ['-stalking'], mode: 'confirm' });
    const { inForce } = await inForceNow();
    expect(inForce.rules.some(({ id }) => id.startsWith('stalking'))).toBe(false);
    expect(inForce.rules.every(({ mode }) => mode === 'confirm')).toBe(true);
  });

  it('goes back to as shipped, and leaves nothing behind', async () => {
    await keepOwn(null, { mode: 'confirm' });
    await keepOwn(null, { mode: null });
    expect(await kept()).toBeUndefined();
  });

  it('is refused with its place where it is no setting, and what was there stays', async () => {
    await keepOwn(null, { mode: 'confirm' });
    expect(await keepOwn(null, { sites: [{ match: 'https://crm.example/' }] })).toEqual([
      { path: 'sites[0].match', problem: 'not-a-host' },
    ]);
    expect(await keepOwn(null, { rules: ['-no-such-rule'] })).toMatchObject([
      { problem: 'unknown-rule' },
    ]);
    expect(await ownSettings()).toEqual({ mode: 'confirm' });
  });

  it('is refused where another setting names what it takes away', async () => {
    expect(await keepOwn(null, { codeBook: book, codes: { stalking: ['V1'] } })).toEqual([]);
    const withoutV1 = [{ ...book[0], id: 'V2' }, book[1]];
    expect(await keepOwn(null, { codeBook: withoutV1 })).toEqual([
      { path: 'codes.stalking[0]', problem: 'unknown-code' },
    ]);
    expect((await ownSettings()).codeBook).toEqual(book);
  });

  it('is not held up by what was wrong before, in another setting', async () => {
    await fakeBrowser.storage.local.set({ own: { version: 1, rules: ['-gone-since'] } });
    expect(await keepOwn(null, { mode: 'confirm' })).toEqual([]);
    expect((await ownSettings()).mode).toBe('confirm');
  });

  it('loses nothing when two things are set at once', async () => {
    await Promise.all([
      keepOwn(null, { mode: 'confirm' }),
      keepOwn(null, { language: 'en' }),
      keepOwn(null, { rules: ['-politics'] }),
    ]);
    expect(await ownSettings()).toEqual({ mode: 'confirm', language: 'en', rules: ['-politics'] });
  });

  it('is refused where it would fill the store', async () => {
    const terms = Array.from({ length: 9000 }, (_, i) => ({
      id: `term-${i}`,
      category: 'threat',
      patterns: { both: [`verzonnen woord ${'x'.repeat(100)} ${i}`] },
    }));
    expect(await keepOwn(null, { terms })).toContainEqual({ path: '', problem: 'too-long' });
    expect(await kept()).toBeUndefined();
  });

  it('leaves what the organisation has locked as it is', async () => {
    const managed = { organisation: 'Voorbeeld Telecom', defaults: ['mode'] as const };
    await keepOwn(managed, { mode: 'confirm', rules: ['-*'] });
    expect(await ownSettings()).toEqual({ mode: 'confirm' });
  });
});
