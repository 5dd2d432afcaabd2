// Who is greeted after an install, and when.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { greetIfDue, welcome } from '../../entrypoints/background/welcome.ts';

const installed = (installType: string) =>
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
const managed = (policy: unknown) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy);
const aMinuteAgo = () => fakeBrowser.storage.session.set({ startedAt: Date.now() - 61_000 });
const opened = vi.fn();

beforeEach(() => {
  vi.restoreAllMocks();
  opened.mockReset();
  fakeBrowser.reset();
  installed('normal');
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://me${path}`,
  );
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async (tab) => opened(tab));
});

const url = 'chrome-extension://me/welcome.html';

describe('the welcome page', () => {
  it('opens in front where it is certain at once that there is no policy', async () => {
    managed({});
    await aMinuteAgo();
    await welcome({ reason: 'install' });
    expect(opened.mock.calls).toEqual([[{ url, active: true }]]);
  });

  it('waits until no policy can arrive any more, and then takes the focus from nobody', async () => {
    managed({});
    await welcome({ reason: 'install' });
    await greetIfDue();
    expect(opened).not.toHaveBeenCalled();
    await aMinuteAgo();
    await greetIfDue();
    expect(opened.mock.calls).toEqual([[{ url, active: false }]]);
  });

  it('opens once, however much happens at once', async () => {
    managed({});
    await welcome({ reason: 'install' });
    await aMinuteAgo();
    await Promise.all([greetIfDue(), greetIfDue(), greetIfDue()]);
    await greetIfDue();
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('never opens when a policy arrives meanwhile, nor when that is withdrawn', async () => {
    managed({});
    await welcome({ reason: 'install' });
    managed({ organisation: 'Voorbeeld Telecom' });
    await greetIfDue();
    managed({});
    await aMinuteAgo();
    await greetIfDue();
    expect(opened).not.toHaveBeenCalled();
  });

  it('is not due where nobody installed anything', async () => {
    managed({});
    await aMinuteAgo();
    await greetIfDue();
    expect(opened).not.toHaveBeenCalled();
  });

  it.each(['admin', 'sideload', 'other'])('never opens when installed as %s', async (type) => {
    managed({});
    await aMinuteAgo();
    installed(type);
    await welcome({ reason: 'install' });
    expect(opened).not.toHaveBeenCalled();
  });

  it.each(['update', 'chrome_update', 'browser_update'])(
    'never opens after an %s',
    async (reason) => {
      managed({});
      await aMinuteAgo();
      await welcome({ reason });
      expect(opened).not.toHaveBeenCalled();
    },
  );

  it('never opens where a policy holds', async () => {
    managed({ organisation: 'Voorbeeld Telecom' });
    await welcome({ reason: 'install' });
    expect(opened).not.toHaveBeenCalled();
  });
});
