// Nothing leaves the browser: what it asked of the network, by its own record.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { enterCard, story, storyNote, waitForChip, waitForText } from './agent.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const page = `https://${crmHost}/fields.html`;

/** The requests to the CRM's host and everything that names words of the note. */
function ofInterest(seen: readonly { readonly url: string }[]) {
  const told = /haar|ex%20|deur|nummer|%5BA2/i;
  return {
    crm: seen.map(({ url }) => url).filter((url) => new URL(url).hostname === crmHost),
    telling: seen.map(({ url }) => url).filter((url) => told.test(url)),
  };
}

describe.each(browsers)('in %s', (name) => {
  async function record(act: (browser: Browser, page: Page) => Promise<void>, extension?: null) {
    const browser = await launch(name, {
      pages,
      recordNetwork: true,
      ...(extension === null ? { extension } : {}),
    });
    await act(browser, await browser.open(page));
    return await browser.close();
  }

  it('a story from the first key to the code asks nothing of the network but the page itself', async () => {
    const bare = await record(async (_, tab) => {
      await tab.click('#note');
      await tab.type(storyNote);
      await waitForText(tab, '#note', storyNote);
    }, null);
    const told = await record(async (browser, tab) => {
      await tab.click('#note');
      await tab.type(storyNote);
      await waitForChip(tab, 1);
      await enterCard(browser, tab);
      await tab.press('Enter');
      await waitForText(tab, '#note', `${story.before}[A2]${story.after}`);
      const popup = await browser.openExtensionPage('popup.html');
      await popup.waitFor('the list of rules', () => document.querySelector('h2, li') !== null);
    });
    const hosts = (seen: typeof told) =>
      new Set(
        seen
          .filter(
            ({ initiator }) => initiator?.includes(crmHost) || initiator?.includes('extension'),
          )
          .map(({ url }) => new URL(url).host),
      );
    expect(ofInterest(told).crm.sort()).toEqual(ofInterest(bare).crm.sort());
    expect(ofInterest(told).telling).toEqual([]);
    for (const host of hosts(told)) expect(host).toContain(crmHost);
  });

  it('the record would show a request, if there were one', async () => {
    const seen = await record(async (_, tab) => {
      await tab.evaluate(async () => {
        const image = new Image();
        image.src = '/control.png?haar-ex';
        await image.decode().catch(() => undefined);
        await fetch('/control.json', { method: 'POST', body: 'x' }).catch(() => undefined);
        navigator.sendBeacon('/control-beacon', 'x');
      });
      await tab.waitFor('the requests', () =>
        ['control.png', 'control.json', 'control-beacon'].every((part) =>
          performance.getEntriesByType('resource').some((entry) => entry.name.includes(part)),
        ),
      );
    });
    const { crm, telling } = ofInterest(seen);
    for (const part of ['control.png', 'control.json', 'control-beacon']) {
      expect(crm.some((url) => url.includes(part))).toBe(true);
    }
    expect(telling).toHaveLength(1);
  });
});

describe.each(browsers)('in %s, the page', (name) => {
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages });
    tab = await browser.open(page);
  });
  afterAll(() => browser?.close());

  it('is not told that Discreet is there', async () => {
    await tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard, before: Object.getOwnPropertyNames(window).sort() });
      window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type);
        return dispatchEvent.call(this, event);
      };
    });
    await tab.click('#note');
    await tab.type(storyNote);
    await waitForChip(tab, 1);
    const seen = await tab.evaluate(() => {
      const w = window as unknown as { heard: string[]; before: string[] };
      const added = Object.getOwnPropertyNames(window).filter(
        (key) => !w.before.includes(key) && key !== 'heard' && key !== 'before',
      );
      const hosts = [...document.querySelectorAll('*')].filter((element) =>
        /discreet/i.test(`${element.localName} ${element.id} ${element.className}`),
      );
      return {
        heard: w.heard,
        added,
        hosts: hosts.length,
        opened: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
      };
    });
    expect(seen).toEqual({ heard: [], added: [], hosts: 0, opened: 0 });
  });

  it('cannot load a file of Discreet', async () => {
    const found = await tab.evaluate(async () => {
      const origins = performance.getEntriesByType('resource').map(({ name }) => name);
      return origins.filter((name) => /extension:/.test(name));
    });
    expect(found).toEqual([]);
  });
});
