// What the popup tells an agent, and that everybody can use popup and prompt.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { enterCard, showsSomething, storyNote, waitForChip } from './agent.ts';
import { faultsOfPage, faultsOfPrompt } from './axe.ts';
import { dresses } from './dresses.ts';
import { overflows } from './own-page.ts';
import { keepScreen } from './screens.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/fields.html`;

describe.each(browsers)('in %s, the popup', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name, { pages, language: 'nl' });
    page = await browser.open(url);
  });
  afterAll(() => browser?.close());

  async function openPopup(): Promise<Page> {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor('the list of rules', () => document.querySelectorAll('li').length > 20);
    return popup;
  }

  it('says that this site is covered and that nothing leaves the browser', async () => {
    const popup = await openPopup();
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain(crmHost);
    await popup.close();
  });

  it('lists every rule that is on, by category, with its code', async () => {
    const { catalogue } = await import('../../rules/index.ts');
    const popup = await openPopup();
    const text = await popup.evaluate(() => document.body.innerText);
    const language = /Standaardregels/.test(text) ? 'nl' : 'en';
    for (const rule of catalogue) {
      expect(text).toContain(rule.name[language]);
      expect(text).toContain(rule.looksFor[language]);
    }
    await popup.close();
  });

  it('seeks among the rules, and shows an example of the one that is opened', async () => {
    const popup = await openPopup();
    await popup.click('input[type=search]');
    await popup.type('iban');
    await popup.waitFor('fewer rules', () => {
      const rules = document.querySelectorAll('.rule').length;
      return rules > 0 && rules < 5;
    });
    await popup.click('.rule summary');
    await popup.waitFor('an example', () => {
      const example = document.querySelector<HTMLElement>('.rule[open] .example');
      return (example?.querySelector('u')?.innerText.length ?? 0) > 0;
    });
    expect(await faultsOfPage(popup)).toEqual([]);
    await keepScreen(browser, popup, 'popup-search');
    await popup.close();
  });

  it('switches Discreet off for this site and on again, while a note is open', async () => {
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    const popup = await openPopup();
    await popup.click('[role=switch]');
    await popup.waitFor(
      'the switch off',
      () => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false',
    );
    await page
      .waitForPrompt('no chip', (root) => root.querySelector('button.chip') === null)
      .catch(async () => expect(await showsSomething(page)).toBe(false));
    await popup.click('[role=switch]');
    await popup.waitFor(
      'the switch on',
      () => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true',
    );
    await popup.close();
    await page.click('#subject');
    await page.click('#note');
    await waitForChip(page, 1);
  });

  it('passes axe with nothing found and nothing left open', async () => {
    const popup = await openPopup();
    expect(await faultsOfPage(popup)).toEqual([]);
    await popup.close();
  });

  it('is for everybody, with the doctor and the counts open', async () => {
    const first = await openPopup();
    // What a policy would have had counted: more than one day, and a long name.
    await first.evaluate(async () => {
      const day = (ago: number) =>
        new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      const counts = {
        [day(1)]: { stalking: 3, weapon: 12 },
        [day(0)]: { 'domestic-violence': 1 },
      };
      await chrome.storage.local.set({ counts });
    });
    await first.close();
    for (const { name: dress, width, ...looks } of dresses) {
      const popup = await openPopup();
      await popup.dress(looks);
      // The popup's own width; nothing is wider than that.
      await popup.resize(Math.min(width, 360), 600);
      await keepScreen(browser, popup, `popup-${dress}`);
      for (const [at, panel, sign] of [
        [0, 'counts', 'table'],
        [1, 'doctor', 'textarea'],
      ] as const) {
        await popup.waitFor(
          `the ${panel}`,
          (which, within) => {
            const panels = [...document.querySelectorAll<HTMLDetailsElement>('details.panel')];
            for (const [place, one] of panels.entries()) one.open = place === which;
            panels[which]?.scrollIntoView();
            return panels[which]?.querySelector(within) != null;
          },
          at,
          sign,
        );
        await keepScreen(browser, popup, `popup-${panel}-${dress}`);
        expect(await overflows(popup)).toBe(false);
      }
      // Once a page: axe is in doubt about the order of headings when it is asked again.
      await popup.evaluate(() => {
        scrollTo(0, 0);
        for (const one of document.querySelectorAll<HTMLDetailsElement>('details.panel'))
          one.open = true;
      });
      expect(await faultsOfPage(popup)).toEqual([]);
      await popup.close();
    }
  });

  it('the card passes axe with nothing found and nothing left open', async () => {
    await page.goto(url);
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    expect(await faultsOfPrompt(page)).toEqual([]);
  });
});
