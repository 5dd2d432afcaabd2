// A broken or hostile start is survived: the agent keeps being protected, and the popup says what is wrong.
import { afterEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  enterCard,
  story,
  storyNote,
  textOf,
  waitForBadge,
  waitForChip,
  waitForQuiet,
  waitForText,
} from './agent.ts';

interface StorageOfExtension {
  readonly storage: Record<'local' | 'session', { set(items: object): Promise<void> }>;
}

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/fields.html`;
const coded = `${story.before}[A2]${story.after}`;

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  afterEach(() => browser?.close());

  async function start(): Promise<Page> {
    browser = await launch(name, { pages });
    return await browser.open(url);
  }

  async function protectedIn(page: Page, selector: string): Promise<void> {
    await page.click(selector);
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await page.press('Enter');
    await waitForText(page, selector, coded);
  }

  it('an extension that is reloaded while the page is open goes on protecting, with one chip', async () => {
    const page = await start();
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await browser.reloadExtension();
    await page.click('#narrow');
    await page.click('#note');
    await page.type(' Belt morgen.');
    await waitForChip(page, 1);
    // The chip may be that of the generation before; its successor has counted what is open.
    await waitForBadge(browser, '1');
    await enterCard(browser, page);
    await page.press('Enter');
    await waitForText(page, '#note', `${coded} Belt morgen.`);
    await waitForQuiet(page);
    const hosts = await page.evaluate(
      () => document.querySelectorAll('body > [popover], html > [popover]').length,
    );
    expect(hosts).toBeLessThanOrEqual(1);
  });

  it('a background that was stopped comes back when it is needed', async () => {
    const page = await start();
    await browser.stopBackground();
    await protectedIn(page, '#note');
    await browser.stopBackground();
    await protectedIn(page, '#subject');
    await waitForBadge(browser, '');
  });

  it('a store that holds garbage leaves the built-in rules in force, and the popup says so', async () => {
    const page = await start();
    const popup = await browser.openExtensionPage('popup.html');
    await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: StorageOfExtension };
      await chrome.storage.local.set({ policy: 'garbage', sitesOff: 7 });
      await chrome.storage.session.set({ announced: 3, startedAt: 'x', 'open:1': 'x' });
    });
    await popup.close();
    await browser.stopBackground();
    await protectedIn(page, '#note');
    const again = await browser.openExtensionPage('popup.html');
    await again.waitFor('the problem in the popup', () =>
      document.body.innerText.includes('storage.local'),
    );
  });

  it('the badge counts what is open', async () => {
    const page = await start();
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await waitForBadge(browser, '1');
    expect(await textOf(page, '#note')).toBe(storyNote);
  });
});
