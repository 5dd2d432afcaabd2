// The first minute: a page that greets, with a field in which Discreet works as it does in a CRM.
import { afterEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from '../drivers/driver.ts';
import { browsers, launch, policyObstacle } from '../drivers/launch.ts';
import { enterCard, offers, textOf, waitForChip, waitForQuiet, waitForText } from './agent.ts';
import { faultsOfPage, faultsOfPrompt } from './axe.ts';

interface StorageOfExtension {
  readonly storage: Record<'session', { set(items: object): Promise<void> }>;
}

const example = {
  before: 'Klt belt over factuur van maart, BSN 111222333 gecontroleerd. ',
  told: 'Haar ex staat elke avond voor de deur en ze durft niet meer naar buiten',
} as const;

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  afterEach(() => browser?.close());

  const isThere = () => document.querySelector('textarea') !== null;
  async function welcomePage(): Promise<Page> {
    const page = await browser.openInFront('welcome.html?language=nl');
    await page.waitFor('the field to try it in', isThere);
    return page;
  }

  /** As if the browser had started long ago, so that no policy can arrive any more. */
  async function aMinutePasses(): Promise<void> {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: StorageOfExtension };
      await chrome.storage.session.set({ startedAt: Date.now() - 120_000 });
    });
    await popup.close();
  }

  async function greetings(): Promise<number> {
    const pages = await browser.extensionPages();
    const urls = await Promise.all(pages.map((page) => page.url()));
    return urls.filter((url) => url.includes('/welcome.html')).length;
  }

  it('the example is underlined, and a code from the keyboard takes its place', async () => {
    browser = await launch(name, { language: 'nl' });
    const page = await welcomePage();
    await page.click('.buttons .main');
    await waitForText(page, 'textarea', `${example.before}${example.told}.`);
    await waitForChip(page, 2);
    await enterCard(browser, page);
    expect((await offers(page))[0]).toBe('A2');
    await page.press('Enter');
    await waitForText(page, 'textarea', `${example.before}[A2].`);
  });
});
