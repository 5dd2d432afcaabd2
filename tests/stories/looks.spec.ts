// How the prompt looks wherever an agent may meet it. Every state is kept as a picture in .output/screens.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Looks, type Page, type View } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { enterCard, storyNote, waitForChip } from './agent.ts';
import { faultsOfPrompt } from './axe.ts';
import { misfits } from './misfits.ts';
import { keepScreen } from './screens.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/prompt.html`;

describe.each(browsers)('in %s', (name) => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      // Firefox speaks another language only by policy, where it has no language pack.
      const byPolicy = name === 'firefox' ? { policy: { language } } : {};
      browser = await launch(name, { pages, language, ...byPolicy });
      page = await browser.open(url);
    });
    afterAll(() => browser?.close());
    beforeEach(async () => {
      await page.dress({});
      await page.resize(1000, 800);
      await page.goto(url);
    });
    const keep = (state: string) => keepScreen(browser, page, `${language}-${state}`);

    async function open(field = '#note', on: View = page): Promise<void> {
      await on.click(field);
      // What is typed before Discreet has come up opens no card.
      await page.type('BSN 123456782 gezien. ');
      await waitForChip(on, 1);
      await page.type(storyNote);
      await waitForChip(on, 2);
    }

    async function check(state: string, on: View = page): Promise<void> {
      await keep(state);
      expect(await on.inPrompt(misfits)).toEqual([]);
      // In 150 pixels most of a card is scrolled out of sight, and of that axe cannot tell the contrast.
      if (on === page) expect(await faultsOfPrompt(on)).toEqual([]);
    }

    /** Everything that an agent may open on the way from the first card to the last answer. */
    async function tour(where: string, field: string, on: View = page): Promise<void> {
      const shown = (what: string, selector: string) =>
        on.waitForPrompt(what, (root, of) => root.querySelector(of) !== null, selector);
      await open(field, on);
      await check(`${where}-by-itself`, on);
      await browser.pressShortcut('enter-prompt');
      await on.waitForPrompt('the focus', (root) => root.activeElement?.role === 'listbox');
      await check(`${where}-card`, on);
      for (const panel of ['codes', 'why', 'help', 'leave']) {
        await on.clickInPrompt(`.to-${panel}`);
        await shown(panel, `.to-${panel}[aria-expanded=true]`);
        await check(`${where}-${panel}`, on);
        await on.clickInPrompt(`.to-${panel}`);
      }
      await page.press('Escape');
      await on.clickInPrompt('button.chip');
      await shown('the list', '.findings');
      await check(`${where}-list`, on);
      await on.clickInPrompt('.to-all');
      await shown('the whole note', '.whole');
      await check(`${where}-all`, on);
      await page.press('Escape');
      for (const left of [0, 1]) {
        if (left > 0) await on.clickInPrompt('button.chip');
        await shown('the list', '.findings');
        await page.press('Enter');
        await shown('a card', '.to-leave');
        await on.clickInPrompt('.to-leave');
        await on.clickInPrompt('.reasons [role=option]');
      }
      await shown('the chip at rest', '.chip.at-rest');
      await check(`${where}-at-rest`, on);
    }

    it.each<[string, Looks]>([
      ['light', {}],
      ['dark', { dark: true }],
      ['forced-colors', { forcedColors: true }],
    ])('every part of it, %s', async (look, looks) => {
      await page.dress(looks);
      await tour(look, '#note');
    });

    // Every part in every place, in one language: the one with the longer words.
    describe.runIf(language === 'nl')('every part of it', () => {
      it('at 400 %, where a wide screen is 320 CSS pixels wide', async () => {
        await page.resize(320, 256);
        await tour('400-percent', '#rich');
      });

      it('inside a modal dialog', async () => {
        await page.click('#open');
        await tour('dialog', '#in-dialog');
      });

      it('in a frame of 300 by 150', async () => {
        const frame = await page.frame('#small');
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await tour('frame', '#note', frame);
      });
    });

    it('on a narrow screen', async () => {
      await page.resize(320, 700);
      await open('#rich');
      await enterCard(browser, page);
      await check('320-wide');
    });

    it.runIf(language === 'en')('inside a modal dialog', async () => {
      await page.click('#open');
      await open('#in-dialog');
      await enterCard(browser, page);
      await check('dialog');
    });

    it.runIf(language === 'en')(
      'in a frame of 300 by 150, where a reason is chosen by its digit',
      async () => {
        const frame = await page.frame('#small');
        await open('#note', frame);
        await browser.pressShortcut('enter-prompt');
        await frame.waitForPrompt(
          'the focus in the card',
          (root) => root.activeElement?.role === 'listbox',
        );
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await keep('frame');
        expect(await frame.inPrompt(misfits)).toEqual([]);
        await frame.clickInPrompt('.to-leave');
        await page.press('2');
        await waitForChip(frame, 1);
      },
    );

    it('on a page that is read from right to left, it reads from left to right', async () => {
      await page.goto(`${url}?rtl`);
      await open();
      await enterCard(browser, page);
      await check('rtl');
      const order = await page.inPrompt((root) =>
        ['.mark', 'h2', '.close'].map(
          (one) => root.querySelector(`.card ${one}`)?.getBoundingClientRect().left ?? 0,
        ),
      );
      expect([...(order ?? [])].sort((a, b) => a - b)).toEqual(order);
    });

    it('says what did not work', async () => {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#note');
        field?.addEventListener('input', () => {
          if (field.value.includes('[A2]')) field.value = field.value.replace('[A2]', 'Oude tekst');
        });
      });
      await open();
      await enterCard(browser, page);
      await page.press('1');
      await page.waitForPrompt('the notice', (root) => root.querySelector('.notice') !== null);
      await check('notice');
    });
  });
});
