import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetFrame, openIn } from '../../entrypoints/background/badge.ts';
import { inForceOn } from '../../entrypoints/background/in-force.ts';
import { isSwitchedOff, switchSite } from '../../entrypoints/background/site-switch.ts';
import { begin, frame, me, popup, send, tab } from './asking.ts';

beforeEach(begin);

describe('the badge', () => {
  it('shows the sum of all frames of the tab', async () => {
    await send('countOpen', 2, frame(0));
    await send('countOpen', 1, frame(7));
    expect(await openIn(3)).toBe(3);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '3' });
  });

  it('loses no number when two frames count at the same time', async () => {
    await Promise.all([0, 1, 2, 3].map((id) => send('countOpen', 1, frame(id))));
    expect(await openIn(3)).toBe(4);
  });

  it('goes when nothing is open any more', async () => {
    await send('countOpen', 2, frame(0));
    await send('countOpen', 0, frame(0));
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '' });
  });

  it('forgets a frame that has stored where it was, and the store forgets it too', async () => {
    await send('countOpen', 2, frame(0));
    const left = await send('countOpen', 1, frame(7));
    await fakeBrowser.storage.local.set({ left });
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 3 } as never);
    await forgetFrame(left);
    expect(await openIn(3)).toBe(2);
    expect(await fakeBrowser.storage.local.get('left')).toEqual({});
  });

  it('shows nothing more for a frame whose tab went with it, or that was not counted any more', async () => {
    const left = await send('countOpen', 1, frame(7));
    const shown = vi.mocked(fakeBrowser.action.setBadgeText);
    shown.mockClear();
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 3.'));
    await forgetFrame(left);
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 3 } as never);
    await forgetFrame('3:8');
    expect(shown).not.toHaveBeenCalled();
  });

  it.each([['haar ex'], [{ tab: 3, frame: 0 }], ['3:'], [null]])(
    'forgets nothing for garbage in the store: %j',
    async (left) => {
      await send('countOpen', 2, frame(0));
      await forgetFrame(left);
      expect(await openIn(3)).toBe(2);
    },
  );
});

describe('a message that is not in the protocol', () => {
  it.each([
    ['text instead of a number', 'haar ex staat voor de deur'],
    ['an object that could carry text', { open: 1, note: 'haar ex' }],
    ['a negative number', -1],
    ['half a finding', 0.5],
    ['nothing', undefined],
  ])('is refused: %s', async (_, data) => {
    await expect(send('countOpen', data, frame(0))).rejects.toThrow();
    expect(await openIn(3)).toBe(0);
  });

  it('is refused from another extension', async () => {
    await expect(send('countOpen', 1, { ...frame(0), id: 'someone-else' })).rejects.toThrow(
      'Only a content script of Discreet',
    );
  });

  it('is refused from a page where only the popup may ask', async () => {
    await expect(
      send('switchSite', { host: 'crm.example.nl', on: false }, frame(0)),
    ).rejects.toThrow('Only a page of Discreet');
  });

  it('never repeats in its refusal what it was sent', async () => {
    const refusal = await send('countOpen', 'haar ex staat voor de deur', frame(0)).catch(String);
    expect(refusal).not.toContain('haar ex');
  });
});

describe('what the agent sets', () => {
  const locked = { organisation: 'Voorbeeld Telecom', defaults: ['mode'] };
  const arrives = (policy: object) =>
    fakeBrowser.storage.local.set({
      policy: { policy, readAt: null, problems: [], source: 'managed' },
    });

  it('is told to the options page, and kept for it', async () => {
    expect(await send('setOwn', { mode: 'confirm' }, popup)).toEqual([]);
    expect(await send('getSettings', undefined, popup)).toEqual({
      managed: null,
      own: { mode: 'confirm' },
    });
  });

  it('is refused from a page that is not ours, and for a key that is no setting', async () => {
    await expect(send('setOwn', { mode: 'observe' }, frame(0))).rejects.toThrow(
      'Only a page of Discreet',
    );
    await expect(send('setOwn', { organisation: 'x' }, popup)).rejects.toThrow();
  });

  it('is refused where the organisation has locked it', async () => {
    await arrives(locked);
    await expect(send('setOwn', { rules: ['-*'] }, popup)).rejects.toThrow(
      'The policy does not allow',
    );
    expect(await send('setOwn', { mode: 'confirm' }, popup)).toEqual([]);
  });
});

describe('the switch for a site', () => {
  it('turns Discreet off on that host and on again', async () => {
    await send('switchSite', { host: 'crm.example.nl', on: false }, popup);
    expect(await inForceOn('crm.example.nl')).toBeNull();
    expect(await inForceOn('other.example.nl')).not.toBeNull();
    await send('switchSite', { host: 'crm.example.nl', on: true }, popup);
    expect(await inForceOn('crm.example.nl')).not.toBeNull();
  });

  it('does nothing where the policy does not allow it, and an earlier "off" no longer counts', async () => {
    await switchSite('crm.example.nl', false);
    await fakeBrowser.storage.local.set({
      policy: {
        policy: { organisation: 'Voorbeeld Telecom' },
        readAt: null,
        problems: [],
        source: 'managed',
      },
    });
    await expect(send('switchSite', { host: 'a.example.nl', on: false }, popup)).rejects.toThrow(
      'The policy does not allow',
    );
    expect(await inForceOn('crm.example.nl')).not.toBeNull();
  });

  it('is on everywhere when its store holds garbage', async () => {
    await fakeBrowser.storage.local.set({ sitesOff: { 'crm.example.nl': true } });
    expect(await isSwitchedOff('crm.example.nl')).toBe(false);
  });
});

describe('a frame that asks for the checker', () => {
  it('gets it, with the looks of underlines', async () => {
    const execute = vi
      .spyOn(fakeBrowser.scripting, 'executeScript')
      .mockImplementation(async () => []);
    const css = vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue();
    await send('injectChecker', undefined, frame(5));
    const target = { tabId: 3, frameIds: [5] };
    expect(execute).toHaveBeenCalledWith({
      target,
      files: ['/checker.js'],
      injectImmediately: true,
    });
    expect(css).toHaveBeenCalledWith({ target, files: ['underlines.css'] });
  });

  it('does not get it where the agent switched the site off', async () => {
    await switchSite('voorbeeld.my.salesforce.com', false);
    const execute = vi
      .spyOn(fakeBrowser.scripting, 'executeScript')
      .mockImplementation(async () => []);
    await send('injectChecker', undefined, frame(5));
    expect(execute).not.toHaveBeenCalled();
  });

  it('shows on the toolbar button that it could not start', async () => {
    vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue();
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('no access'));
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(tab as never);
    await expect(send('injectChecker', undefined, frame(0))).rejects.toThrow('no access');
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '!' });
  });
});

describe('a page of Discreet in a tab', () => {
  const ours = (search = '') => {
    const url = `chrome-extension://discreet-under-test/welcome.html${search}`;
    return { id: me, frameId: 0, url, tab: { id: 9, url } };
  };

  it('is told what holds, in the language that was chosen on it', async () => {
    expect(await send('getInForce', undefined, ours())).toMatchObject({ language: null });
    expect(await send('getInForce', undefined, ours('?language=nl'))).toMatchObject({
      language: 'nl',
    });
    expect(await send('getInForce', undefined, ours('?language=xx'))).toMatchObject({
      language: null,
    });
  });

  it('brings its scripts along: nothing is injected, and nothing looks broken', async () => {
    const execute = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error());
    await send('injectChecker', undefined, ours());
    await send('injectPrompt', undefined, ours());
    expect(execute).not.toHaveBeenCalled();
    expect(fakeBrowser.action.setBadgeText).not.toHaveBeenCalled();
  });

  it('is not believed from a page that only claims to be ours', async () => {
    const theirs = {
      ...frame(0),
      url: 'https://x.example/?chrome-extension://discreet-under-test/',
    };
    const execute = vi
      .spyOn(fakeBrowser.scripting, 'executeScript')
      .mockImplementation(async () => []);
    await send('injectPrompt', undefined, theirs);
    expect(execute).toHaveBeenCalled();
    const chosen = { ...theirs, url: 'https://x.example/?language=nl' };
    expect(await send('getInForce', undefined, chosen)).toMatchObject({ language: null });
  });
});
