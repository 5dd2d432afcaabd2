import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openGallery } from './gallery/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Whether the card lies over a found word or the caret's line, or sticks out of the frame. */
const looksOf = (page: Page, caretAt: number | null) =>
  page.evaluate(
    async ([at]) => {
      const text = document.querySelector('#field')?.firstChild;
      if (!text) throw new Error('no note');
      const boxOf = (start: number, end: number) => {
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        return range.getBoundingClientRect();
      };
      const caret = at === null ? null : boxOf(at, at + 1);
      gallery.show({ open: 'stalking', caretRect: () => caret });
      await new Promise(requestAnimationFrame);
      const root = document.querySelector('[popover]')?.shadowRoot;
      const card = root?.querySelector('.card')?.getBoundingClientRect();
      if (!card) throw new Error('no card');
      const start = text.textContent?.indexOf('Haar ex') ?? -1;
      const words = boxOf(start, start + 71);
      const over = (box: DOMRect) => box.top < card.bottom && box.bottom > card.top;
      return {
        overWords: over(words),
        overCaret: caret !== null && over(caret),
        inside:
          card.left >= 0 &&
          card.top >= 0 &&
          card.right <= document.documentElement.clientWidth &&
          card.bottom <= document.documentElement.clientHeight,
      };
    },
    [caretAt] as const,
  );

const clear = { overWords: false, overCaret: false, inside: true };
const end = 200;

test.each([
  ['in a roomy frame', { width: 760, height: 900 }, 0],
  ['in a low frame', { width: 760, height: 480 }, 0],
  ['near the lower edge', { width: 760, height: 700 }, 480],
  ['at 320 px', { width: 320, height: 640 }, 0],
])('the card keeps clear of words and caret %s', async (_, viewport, down) => {
  const page = await openGallery(browser, { viewport, reducedMotion: 'reduce' });
  await page.evaluate((margin) => {
    gallery.showPrompt('nl', {});
    document.body.style.paddingTop = `${margin}px`;
  }, down);
  expect(await looksOf(page, null)).toEqual(clear);
  expect(await looksOf(page, end)).toEqual(clear);
});

test('the card stays in the frame and off the caret where there is hardly room', async () => {
  const viewport = { width: 320, height: 256 };
  const page = await openGallery(browser, { viewport, reducedMotion: 'reduce' });
  await page.evaluate(() => {
    gallery.showPrompt('nl', {});
  });
  const looks = await looksOf(page, 0);
  expect(looks.inside).toBe(true);
  expect(looks.overCaret).toBe(false);
});

test('chip and card move along when the field does', async () => {
  const page = await openGallery(browser, { reducedMotion: 'reduce' });
  const tops = () =>
    page.evaluate(() => {
      const root = document.querySelector('[popover]')?.shadowRoot;
      return ['.chip', '.card'].map(
        (part) => root?.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN,
      );
    });
  await page.evaluate(() => {
    gallery.showPrompt('nl', { open: 'bsn' });
  });
  const before = await tops();
  await page.evaluate(async () => {
    document.body.style.paddingTop = '68px';
    gallery.reposition();
    await new Promise(requestAnimationFrame);
  });
  const after = await tops();
  expect(after.map((top, index) => top - (before[index] ?? 0))).toEqual([40, 40]);
});
