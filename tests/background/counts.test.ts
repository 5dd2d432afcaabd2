// What is only observed is counted: by rule and day, on this device, for ninety days.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../entrypoints/background/answers.ts';
import {
  countObserved,
  countsIn,
  eraseCounts,
  recentCounts,
} from '../../entrypoints/background/counts.ts';
import { removeAllListeners } from '../../entrypoints/background/messages.ts';

const at = (time: string) => vi.setSystemTime(new Date(time));
const stored = async () => (await fakeBrowser.storage.local.get('counts')).counts;
const now = new Date('2026-11-26T12:00:00');

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the counts', () => {
  it('hold a day, rules and numbers, and nothing else', async () => {
    await countObserved(['stalking-waiting', 'bsn', 'stalking-waiting']);
    await countObserved(['bsn']);
    expect(await stored()).toEqual({ '2026-11-26': { 'stalking-waiting': 2, bsn: 2 } });
  });

  it('begin a new day at midnight where the agent is', async () => {
    at('2026-11-26T23:59:59');
    await countObserved(['bsn']);
    at('2026-11-27T00:00:00');
    await countObserved(['bsn']);
    expect(await recentCounts()).toEqual({ '2026-11-26': { bsn: 1 }, '2026-11-27': { bsn: 1 } });
  });

  it('are kept for ninety days, today among them, and then gone from the store', async () => {
    at('2026-08-29T09:00:00');
    await countObserved(['bsn']);
    at('2026-11-26T09:00:00');
    expect(await recentCounts()).toEqual({ '2026-08-29': { bsn: 1 } });
    at('2026-11-27T00:00:01');
    expect(await recentCounts()).toEqual({});
    expect(await stored()).toBeUndefined();
  });

  it('lose the days that are over with the next thing counted too', async () => {
    at('2026-01-01T09:00:00');
    await countObserved(['bsn']);
    at('2026-11-26T09:00:00');
    await countObserved(['bsn']);
    expect(await stored()).toEqual({ '2026-11-26': { bsn: 1 } });
  });

  it('lose none when two frames count at the same time', async () => {
    await Promise.all([1, 2, 3, 4].map(() => countObserved(['bsn'])));
    expect(await stored()).toEqual({ '2026-11-26': { bsn: 4 } });
  });

  it('are gone when the agent erases them', async () => {
    await countObserved(['bsn']);
    await eraseCounts();
    expect(await stored()).toBeUndefined();
    expect(await recentCounts()).toEqual({});
  });

  it('write nothing where nothing was found', async () => {
    await countObserved([]);
    expect(await stored()).toBeUndefined();
  });
});

describe('garbage in the store', () => {
  it.each([
    ['a text', 'haar ex'],
    ['a list', [{ bsn: 1 }]],
    ['nothing', null],
    ['a day that is none', { yesterday: { bsn: 1 } }],
    ['a time of day', { '2026-11-26T12:00': { bsn: 1 } }],
    ['a day that has not come yet', { '2026-11-28': { bsn: 1 } }],
    ['a text for a number', { '2026-11-26': { bsn: 'haar ex' } }],
    ['half a finding', { '2026-11-26': { bsn: 0.5 } }],
    ['less than none', { '2026-11-26': { bsn: -1 } }],
    ['words for a rule', { '2026-11-26': { 'haar ex staat': 1 } }],
  ])('is no count: %s', (_, store) => {
    expect(countsIn(store, now)).toEqual({});
  });

  it('does not take what is sound with it', () => {
    const store = { '2026-11-25': { bsn: 2, iban: 'x' }, x: { bsn: 1 }, '2026-11-26': 7 };
    expect(countsIn(store, now)).toEqual({ '2026-11-25': { bsn: 2 } });
  });
});

describe('a page that says what its rules found', () => {
  type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
  const me = 'discreet-under-test';
  const own = 'chrome-extension://discreet-under-test/';
  const frame = {
    id: me,
    frameId: 0,
    tab: { id: 3, url: 'https://voorbeeld.my.salesforce.com/case/1' },
  };
  let listener: Listener;

  async function send(data: unknown, sender: object = frame, type = 'countObserved') {
    const answer = await new Promise<{ res?: unknown; err?: { message: string } }>((resolve) => {
      listener({ id: 1, type, data, timestamp: 1 }, sender, (a) => resolve(a as object));
    });
    if (answer.err !== undefined) throw new Error(answer.err.message);
    return answer.res;
  }

  beforeEach(() => {
    removeAllListeners();
    fakeBrowser.runtime.id = me;
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(own);
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
      listener = added as Listener;
    });
    answerMessages();
  });

  const policy = (set: object) =>
    fakeBrowser.storage.local.set({ policy: { policy: set, readAt: null, source: 'managed' } });

  it('is believed about rules that are only observed, and about no others', async () => {
    await policy({ modes: { bsn: 'observe' } });
    await send(['dutch-bsn', 'iban', 'no-such-rule']);
    expect(await stored()).toEqual({ '2026-11-26': { 'dutch-bsn': 1 } });
  });

  it('is believed about a site that is only observed', async () => {
    await policy({ sites: [{ match: '*.my.salesforce.com', mode: 'observe' }] });
    await send(['iban']);
    expect(await stored()).toEqual({ '2026-11-26': { iban: 1 } });
    await send(['iban'], { ...frame, tab: { id: 4, url: 'https://other.example/' } });
    expect(await stored()).toEqual({ '2026-11-26': { iban: 1 } });
  });

  it('is believed about terms of the organisation, however many there are', async () => {
    const terms = Array.from({ length: 60 }, (_, i) => ({
      id: `shelter-${i}`,
      category: 'shielded-address',
      patterns: { both: [`opvanghuis nummer ${i}`] },
    }));
    await policy({ terms, modes: { 'shielded-address': 'observe' } });
    await send(['term-shelter-7']);
    expect(await stored()).toEqual({ '2026-11-26': { 'term-shelter-7': 1 } });
  });

  it.each([
    ['words of a note', ['haar ex staat voor de deur']],
    ['a text', 'bsn'],
    ['a number', 1],
    ['rules with something beside them', [{ rule: 'bsn', at: 12 }]],
    ['nothing', undefined],
  ])('is refused: %s', async (_, data) => {
    await policy({ mode: 'observe' });
    const refusal = await send(data).catch(String);
    expect(refusal).toContain('Error');
    expect(refusal).not.toContain('haar ex');
    expect(await stored()).toBeUndefined();
  });

  it('counts no practice', async () => {
    await policy({ mode: 'observe' });
    await send(['bsn'], { ...frame, url: `${own}practice.html` });
    expect(await stored()).toBeUndefined();
  });

  it('cannot erase what was counted', async () => {
    await countObserved(['bsn']);
    await expect(send(undefined, frame, 'eraseCounts')).rejects.toThrow('Only a page of Discreet');
    await send(undefined, { id: me, url: `${own}popup.html` }, 'eraseCounts');
    expect(await stored()).toBeUndefined();
  });
});
