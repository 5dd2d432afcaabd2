import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../entrypoints/background/answers.ts';
import { removeAllListeners } from '../../entrypoints/background/messages.ts';
import { endSnooze, quietUntil, snooze } from '../../entrypoints/background/snooze.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

let listener: Listener;
const me = 'discreet-under-test';
const tab = { id: 3, url: 'https://voorbeeld.my.salesforce.com/case/1' };
const frame = { id: me, frameId: 0, tab };
const popup = { id: me, url: 'chrome-extension://discreet-under-test/popup.html' };
const tenMinutes = 600_000;

async function send(type: string, sender: object): Promise<unknown> {
  const answer = await new Promise<{ res?: unknown; err?: { message: string } }>((resolve) => {
    listener({ id: 1, type, timestamp: 1 }, sender, (a) => resolve(a as object));
  });
  if (answer.err !== undefined) throw new Error(answer.err.message);
  return answer.res;
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: new Date('2026-11-25T14:25:00'), toFake: ['Date'] });
  fakeBrowser.reset();
  removeAllListeners();
  fakeBrowser.runtime.id = me;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(popup.url.replace('popup.html', ''));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3 } as never);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: [] }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((
    ...[, , , respond]: [number, unknown, unknown, (answer: unknown) => void]
  ) => respond({ res: undefined })) as never);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as Listener;
  });
  answerMessages();
});

describe('ten minutes quiet', () => {
  it('are told to every tab, and to the frame that asks', async () => {
    await send('snooze', frame);
    const until = Date.now() + tenMinutes;
    expect(await send('getQuiet', frame)).toBe(until);
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenLastCalledWith(
      3,
      expect.objectContaining({ type: 'quietChanged', data: until }),
      undefined,
      expect.anything(),
    );
  });

  it('are over when the clock says so', async () => {
    await snooze();
    vi.setSystemTime(Date.now() + tenMinutes);
    expect(await quietUntil()).toBeNull();
  });

  it('are over when the agent ends them in the popup', async () => {
    await send('snooze', popup);
    await send('endSnooze', popup);
    expect(await quietUntil()).toBeNull();
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenLastCalledWith(
      3,
      expect.objectContaining({ type: 'quietChanged', data: null }),
      undefined,
      expect.anything(),
    );
  });

  it('are refused where the policy does not allow them, and can be ended all the same', async () => {
    await snooze();
    const policy = { policy: { snooze: false }, readAt: null, problems: [], source: 'managed' };
    await fakeBrowser.storage.local.set({ policy });
    await expect(send('snooze', frame)).rejects.toThrow('The policy does not allow');
    await send('endSnooze', frame);
    expect(await quietUntil()).toBeNull();
  });

  it('are not asked for by another extension, nor by a page', async () => {
    await expect(send('snooze', { ...frame, id: 'someone-else' })).rejects.toThrow();
    await expect(send('endSnooze', { id: me, url: 'https://crm.example.nl/' })).rejects.toThrow();
  });

  it.each([['garbage'], [{ at: 1 }], [-1], [Number.MAX_SAFE_INTEGER]])(
    'are not what the store holds where that is %j',
    async (kept) => {
      await fakeBrowser.storage.session.set({ quietUntil: kept });
      expect(await quietUntil()).toBeNull();
      await endSnooze();
    },
  );
});
