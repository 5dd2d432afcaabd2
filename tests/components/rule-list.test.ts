// The list of rules in the popup, as an agent seeks in it.
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
  page = await openGallery(browser);
  await page.evaluate(() => gallery.showPopup('nl', {}));
  await page.locator('summary').first().waitFor();
});

const rules = () => page.locator('.rule summary > span').allInnerTexts();
const names = async () => (await rules()).map((text) => text.split('\n')[0]);
const seek = (words: string) => page.getByLabel('Zoek een regel').fill(words);
const openRule = (name: string) => page.locator('.rule summary', { hasText: name }).press('Enter');
const found = (said: string) => page.getByRole('status').getByText(said, { exact: true }).waitFor();

test('words that are sought leave the rules that they name, and their number is said', async () => {
  await seek('OPWACHTEN volgen');
  await found('1 regel gevonden');
  expect(await names()).toEqual(['Volgen en opwachten']);
});

test('a category, a code and what it says find their rules', async () => {
  await seek('stalking');
  await found('2 regels gevonden');
  await seek('a2 nooit adres');
  await found('4 regels gevonden');
});

test('what is nowhere found is said, and all is there again without the words', async () => {
  const all = await names();
  await seek('zeppelin');
  await found('0 regels gevonden');
  expect(await names()).toEqual([]);
  await seek('');
  expect(await names()).toEqual(all);
  expect(await page.getByText(/gevonden/).count()).toBe(0);
});

test('a rule that is off is found by its name, as off', async () => {
  await seek('e-mailadres');
  await found('1 regel gevonden');
  await page.getByText('Uit: E-mailadres').waitFor();
});

test('an example is seen where its rule is opened, with what is found underlined', async () => {
  const example = page.getByText('Wil nieuw nummer');
  expect(await example.isVisible()).toBe(false);
  await openRule('Volgen en opwachten');
  expect(await example.isVisible()).toBe(true);
  expect(await page.locator('.rule[open] .example').innerText()).toBe(
    'Voorbeeld: “Wil nieuw nummer, haar ex staat elke avond voor de deur.”',
  );
  expect(await page.locator('.rule[open] u').innerText()).toBe(
    'haar ex staat elke avond voor de deur',
  );
});

test('a rule without an example has no empty place for one', async () => {
  await openRule('Blijven bellen');
  await page.locator('.rule[open] dl').waitFor();
  expect(await page.locator('.rule[open] .example').count()).toBe(0);
});
