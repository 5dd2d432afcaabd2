// What the popup is told of the tab over which it was opened.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lastField } from '../../entrypoints/background/last-field.ts';
import { switchSite } from '../../entrypoints/background/site-switch.ts';
import { begin, frame, popup, send, tab } from './asking.ts';

beforeEach(begin);

describe('the site', () => {
  const host = 'voorbeeld.my.salesforce.com';
  const stateOf = async () => {
    const { site } = (await send('getStatus', 3, popup)) as { site: { state: string } };
    return site.state;
  };
  const arrives = (policy: object) =>
    fakeBrowser.storage.local.set({
      policy: { policy, readAt: null, problems: [], source: 'managed' },
    });
  beforeEach(() => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(tab as never);
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  });

  it('is that Discreet is on, or off by the agent’s own switch', async () => {
    expect(await stateOf()).toBe('on');
    await switchSite(host, false);
    expect(await stateOf()).toBe('off');
  });

  it('is that the policy has switched it off, whatever the agent’s switch says', async () => {
    await arrives({ siteSwitch: true, sites: [{ match: host, off: true }] });
    expect(await stateOf()).toBe('set-off');
    await switchSite(host, false);
    expect(await stateOf()).toBe('set-off');
  });

  it('is that the agent has switched it off in the settings', async () => {
    await send('setOwn', { sites: [{ match: host, off: true }] }, popup);
    expect(await stateOf()).toBe('own-off');
  });

  it('is that it only counts, where no rule may show anything', async () => {
    await arrives({ sites: [{ match: '*.salesforce.com', mode: 'observe' }] });
    expect(await stateOf()).toBe('observed');
    await arrives({ mode: 'observe', modes: { bsn: 'advise' } });
    expect(await stateOf()).toBe('on');
  });
});

describe('the field in which the agent was last', () => {
  it('is the one that any frame of the tab told of last', async () => {
    expect(await lastField(3)).toBeNull();
    await send('fieldIs', 'read', frame(0));
    await send('fieldIs', 'detail', frame(7));
    expect(await lastField(3)).toBe('detail');
  });

  it('is forgotten with its own document, not with another frame’s', async () => {
    await send('fieldIs', 'ignored', frame(7));
    await send('fieldIs', null, frame(0));
    expect(await lastField(3)).toBe('ignored');
    await send('fieldIs', null, frame(7));
    expect(await lastField(3)).toBeNull();
  });

  it('is forgotten when the tab shows another page', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => []);
    vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue();
    await send('fieldIs', 'read', frame(0));
    await send('injectChecker', undefined, frame(0));
    expect(await lastField(3)).toBeNull();
  });

  it.each(['haar ex staat voor de deur', 1, { is: 'read' }, undefined])(
    'is told in a word of the list, not as %j',
    async (data) => {
      await expect(send('fieldIs', data, frame(0))).rejects.toThrow();
      expect(await lastField(3)).toBeNull();
    },
  );
});
