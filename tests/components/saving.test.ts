import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium, openGallery } from './gallery/open.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openGallery(browser, {});
  await page.evaluate(() => void gallery.showPrompt('en', { saving: gallery.saving('en') }));
});

const events = () => page.evaluate(() => gallery.events);
const question = () => page.getByRole('dialog', { name: 'One look before you save' });

test('the question shows the note as it would be saved, and has the focus on the way with codes', async () => {
  await question().waitFor();
  expect(await question().locator('ins').count()).toBeGreaterThan(0);
  const focused = page.getByRole('button', { name: 'Save with codes' });
  await expect.poll(() => focused.evaluate((one) => one.matches(':focus'))).toBe(true);
});

test('each way on is one press', async () => {
  for (const name of ['Save with codes', 'Save as it is', 'Back to the note'])
    await page.getByRole('button', { name }).click();
  expect(await events()).toEqual([['saveWithCodes'], ['saveAsIs'], ['backToNote']]);
});

test('Escape leads back to the note', async () => {
  await page.keyboard.press('Escape');
  expect(await events()).toEqual([['backToNote']]);
});

test('the keys that brought the question do not answer it when they are pressed twice', async () => {
  await page.keyboard.press('Control+Enter');
  expect(await events()).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await events()).toEqual([['saveWithCodes']]);
});
