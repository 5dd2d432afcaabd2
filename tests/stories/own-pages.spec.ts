// Welcome and practice page in every dress: nothing that axe finds or cannot decide, nothing wider than the window.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callsIn } from '../../components/text/calls.ts';
import type { Browser, Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { waitForChip } from './agent.ts';
import { faultsOfPage, faultsOfPrompt } from './axe.ts';
import { dresses } from './dresses.ts';
import { goTo, overflows } from './own-page.ts';
import { keepScreen } from './screens.ts';

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { language: 'nl' });
    page = await browser.openInFront('welcome.html?language=nl');
  });
  afterAll(() => browser?.close());

  /** What a finger could not hit: under 24 px, unless it stands in a sentence. */
  const tooSmall = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary, textarea')]
        .filter((target) => getComputedStyle(target).display !== 'inline')
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((target) => target.outerHTML),
    );

  it.each(['welcome', 'practice'])(
    'the %s page holds letters twice as big and set far apart',
    async (own) => {
      await page.resize(1280, 800);
      await goTo(page, `${own}.html?language=nl`);
      await page.evaluate(() => {
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(`:root { font-size: 200% }
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`);
        document.adoptedStyleSheets = [spacing];
      });
      expect(await overflows(page)).toBe(false);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main *, header *')]
          .filter((element) => getComputedStyle(element).overflow === 'hidden')
          .filter(({ className }) => className !== 'unseen')
          .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
          .map(({ outerHTML }) => outerHTML),
      );
      expect(cut).toEqual([]);
      await keepScreen({ name }, page, `${own}-big`);
    },
  );

  describe.each(dresses)('$name', ({ name: dress, width, ...looks }) => {
    beforeAll(async () => {
      await page.dress(looks);
      await page.resize(width, 800);
    });

    it('the welcome page is for everybody, and its card too', async () => {
      await goTo(page, 'welcome.html?language=nl');
      await page.click('summary');
      expect(await faultsOfPage(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(await tooSmall()).toEqual([]);
      await page.click('.try .main');
      await waitForChip(page, 2);
      await page.waitForPrompt('the card', (root) => root.querySelector('[role=dialog]') !== null);
      await keepScreen({ name }, page, `welcome-${dress}`);
      expect(await faultsOfPrompt(page)).toEqual([]);
    });

    it('the practice page is for everybody, with a result on it', async () => {
      await goTo(page, 'practice.html?language=nl');
      await page.click('textarea');
      await page.type(`${callsIn.nl.dramatic.model} BSN 123456782.`);
      await waitForChip(page, 1);
      await page.click('.desk .main');
      await page.waitFor('the result', () => document.querySelector('.result') !== null);
      await keepScreen({ name }, page, `practice-${dress}`);
      expect(await faultsOfPage(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(await tooSmall()).toEqual([]);
    });
  });
});
