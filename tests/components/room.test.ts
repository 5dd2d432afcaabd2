// Room for what an agent has set larger and for words longer than ours.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { misfits } from '../stories/misfits.ts';
import { launchChromium, openGallery } from './gallery/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** As a reader's own style would, WCAG 1.4.12. */
const spacing =
  '.stage * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .stage p { margin-bottom: 2em !important }';
const twice = '.stage { font-size: 28px !important }';

async function faults(page: Page, css: string): Promise<string[]> {
  await page.evaluate((style) => {
    const root = document.querySelector('[popover]')?.shadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root?.adoptedStyleSheets.push(sheet);
    gallery.reposition();
  }, css);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return page.evaluate(`(${misfits})(document.querySelector('[popover]').shadowRoot)`) as Promise<
    string[]
  >;
}

const states = [
  ['the card', { open: 'stalking', focus: true }],
  ['the list', { overview: 'list', focus: true }],
  ['all at once', { overview: 'all', focus: true }],
  ['the notice', { notice: 'partly-replaced', left: ['Haar ex staat elke avond'] }],
] as const;

test.each(states)('%s has room for text of twice the size', async (_, view) => {
  const page = await openGallery(browser, { viewport: { width: 1000, height: 900 } });
  await page.evaluate((shown) => void gallery.showPrompt('nl', shown), view);
  expect(await faults(page, twice)).toEqual([]);
});

test.each(states)('%s has room for text set wider', async (_, view) => {
  const page = await openGallery(browser, { viewport: { width: 760, height: 900 } });
  await page.evaluate((shown) => void gallery.showPrompt('nl', shown), view);
  expect(await faults(page, spacing)).toEqual([]);
});

test('the card has room for long words, at 320 px too', async () => {
  for (const width of [760, 320]) {
    const page = await openGallery(browser, { viewport: { width, height: 700 } });
    await page.evaluate(() => {
      const long = 'Rückrufnummernverifizierungspflicht nach Datenschutzgrundverordnung';
      gallery.showPrompt('nl', { open: 'stalking', focus: true });
      gallery.lengthen(long);
    });
    for (const panel of ['.to-codes', '.to-why', '.to-leave']) {
      await page.locator(panel).click();
      expect(await faults(page, '')).toEqual([]);
      await page.locator(panel).click();
    }
  }
});
