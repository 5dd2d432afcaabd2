// The first minute: a page that greets, with a field in which Discreet works as it does in a CRM.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch, policyObstacle } from '../drivers/launch.ts';
import {
  enterCard,
  offers,
  textOf,
  waitForBadge,
  waitForChip,
  waitForQuiet,
  waitForText,
} from './agent.ts';
import { goTo } from './own-page.ts';
import { keepScreen } from './screens.ts';

interface StorageOfExtension {
  readonly storage: Record<'session', { set(items: object): Promise<void> }>;
}

const example = {
  before: 'Klt belt over factuur van maart, BSN 111222333 gecontroleerd. ',
  told: 'Haar ex staat elke avond voor de deur en ze durft niet meer naar buiten',
} as const;
const whole = `${example.before}${example.told}.`;
const coded = `${example.before}[A2].`;

describe.each(browsers)('in %s, the welcome page', (name) => {
  describe('after an install', () => {
    let browser: Browser;
    afterEach(() => browser?.close());

    /** As if the browser had started long ago, so that no policy can arrive any more. */
    async function aMinutePasses(): Promise<void> {
      const popup = await browser.openExtensionPage('popup.html');
      await popup.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: StorageOfExtension };
        await chrome.storage.session.set({ startedAt: Date.now() - 120_000 });
      });
      await popup.close();
    }

    /** The background has answered: what it does at its start is done. */
    async function popupSays(text: string): Promise<void> {
      const popup = await browser.openExtensionPage('popup.html');
      await popup.waitFor(
        `"${text}" in the popup`,
        (wanted) => document.body.innerText.includes(wanted),
        text,
      );
      await popup.close();
    }

    async function greetings(): Promise<readonly Page[]> {
      const pages = await browser.extensionPages();
      const urls = await Promise.all(pages.map((page) => page.url()));
      return pages.filter((_, index) => urls[index]?.includes('/welcome.html'));
    }

    it('of one’s own is there, once', async () => {
      browser = await launch(name, { language: 'nl', welcome: true });
      await aMinutePasses();
      await expect.poll(async () => (await greetings()).length, { timeout: 15_000 }).toBe(1);
      const [page] = await greetings();
      await page?.waitFor(
        'the field to try it in',
        () => document.querySelector('textarea') !== null,
      );
      expect(await page?.evaluate(() => document.querySelectorAll('h1').length)).toBe(1);
    });

    it('is not there again after an update', async () => {
      browser = await launch(name, { language: 'nl' });
      const page = await browser.open(`https://${crmHost}/`);
      await page.click('textarea');
      await browser.reloadExtension();
      await aMinutePasses();
      await popupSays(crmHost);
      expect(await greetings()).toHaveLength(0);
    });

    it('by an organisation is never there', async ({ skip }) => {
      const obstacle = await policyObstacle(name);
      if (obstacle !== null) skip(obstacle);
      browser = await launch(name, { policy: { organisation: 'Voorbeeld Telecom' } });
      await popupSays('Voorbeeld Telecom');
      await aMinutePasses();
      await popupSays('Voorbeeld Telecom');
      expect(await greetings()).toHaveLength(0);
    });
  });

  describe('with its field', () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await launch(name, { language: 'nl' });
      page = await browser.openInFront('welcome.html?language=nl');
    });
    afterAll(() => browser?.close());

    const open = () => goTo(page, 'welcome.html?language=nl');

    /** What the page says below the field. */
    const says = (text: string) =>
      page.waitFor(
        `"${text}" below the field`,
        (wanted) => document.querySelector('.said')?.textContent?.includes(wanted),
        text,
      );

    it('says that nothing is in it yet', async () => {
      await open();
      await says('Nog leeg');
      await keepScreen({ name }, page, `welcome-empty`);
    });

    it('writes an example, underlines it and puts a code in its place, by pointer', async () => {
      await open();
      await page.click('.try .main');
      await waitForText(page, 'textarea', whole);
      await waitForChip(page, 2);
      await says('2 stukjes zijn onderstreept');
      await page.waitForPrompt('the card', (root) => root.querySelector('[role=dialog]') !== null);
      await keepScreen({ name }, page, `welcome-card`);
      expect((await offers(page))[0]).toBe('A2');
      await page.clickInPrompt('[role=option]');
      await waitForText(page, 'textarea', coded);
      await waitForBadge(browser, '1');
    });

    it('takes the code back with one Ctrl+Z, and is emptied by its button', async () => {
      await open();
      await page.click('.try .main');
      await waitForText(page, 'textarea', whole);
      await waitForChip(page, 2);
      await enterCard(browser, page);
      await page.press('Enter');
      await waitForText(page, 'textarea', coded);
      await page.press('Control+z');
      await waitForText(page, 'textarea', whole);
      await page.click('.try .plain');
      await waitForText(page, 'textarea', '');
      await waitForQuiet(page);
      await says('Nog leeg');
    });

    it('can be worked from the keyboard alone', async () => {
      await open();
      // Two languages, the field, then the button.
      await page.press('Tab', 4);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('voorbeeld');
      await page.press('Enter');
      await waitForText(page, 'textarea', whole);
      await waitForChip(page, 2);
      await enterCard(browser, page);
      await page.press('Enter');
      await waitForText(page, 'textarea', coded);
      await page.type(' Belt morgen.');
      await waitForText(page, 'textarea', `${coded} Belt morgen.`);
    });

    it('leaves what somebody types of their own alone when there is nothing in it', async () => {
      await open();
      await page.click('textarea');
      await page.type('Klt belt over factuur van maart. Wordt verrekend.');
      await says('niets dat Discreet zou vervangen');
    });

    it('names the shortcut and the suites', async () => {
      await open();
      const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
      expect(text).toMatch(/Alt\+R/);
      expect(text).toContain(name === 'firefox' ? 'about:addons' : 'chrome://extensions/shortcuts');
      const { sites } = await import('../../entrypoints/background/sites.ts');
      expect(text).toContain(sites[0]?.suite);
      expect(text).toContain(String(sites.length));
    });

    it('speaks the other language when asked to, and so does its card', async () => {
      await open();
      await page.click('.languages [lang=en]');
      await page.waitFor('English', () => document.documentElement.lang === 'en');
      await page.click('.try .main');
      await waitForChip(page, 2);
      await page.waitForPrompt('the card', (root) => root.querySelector('[role=dialog]') !== null);
      const card = await page.inPrompt((root) => root.querySelector('[role=dialog]')?.textContent);
      expect(card).toContain('Sensitive');
      expect(await textOf(page, 'textarea')).toContain('Her ex is waiting');
    });

    it('leads to the practice page, in the same language', async () => {
      await open();
      await page.click('.onward a');
      await page.waitFor('the practice page', () => document.title === 'Oefenen met Discreet');
    });
  });
});
