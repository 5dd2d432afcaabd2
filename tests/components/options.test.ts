// The options page: for everybody, in both languages, free or locked.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaints, looks, overflows, tooSmall } from './gallery/faults.ts';
import { launchChromium, openGallery } from './gallery/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(looks)('%s', (look, options) => {
  // The longer words in every look, the others once: a page with every rule takes axe a while.
  const languages = look === 'light' ? (['nl', 'en'] as const) : (['nl'] as const);
  describe.each(languages)('in %s', (language) => {
    test.each(['free', 'managed', 'wrong'] as const)('the settings, %s', async (state) => {
      const page = await openGallery(browser, options);
      await page.evaluate(([spoken, which]) => gallery.showOptions(spoken, which), [
        language,
        state,
      ] as const);
      await page.locator('h1').waitFor();
      await page.locator('.rule > summary').first().click();
      for (const id of ['terms', 'sites', 'codes', 'helpLines'])
        await page.locator(`#${id} details > summary`).first().click();
      expect(await complaints(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    });
  });
});

test('what is locked cannot be changed, and says by whom and whom to ask', async () => {
  const page = await openGallery(browser);
  await page.evaluate(() => gallery.showOptions('nl', 'managed'));
  const rules = page.locator('#rules');
  await rules.locator('h2').waitFor();
  expect(await rules.innerText()).toContain('Vastgezet door Voorbeeld Telecom');
  expect(await rules.innerText()).toContain('toestel 1234');
  const first = rules.locator('input[type=checkbox]').first();
  expect(await first.isDisabled()).toBe(true);
  expect(await first.getAttribute('aria-describedby')).toContain('rules-said-by');
  expect(await page.locator('#general select').isDisabled()).toBe(false);
  expect(await page.locator('#rules .buttons button').count()).toBe(0);
});

test('a mistake in a form is told beside its control', async () => {
  const page = await openGallery(browser);
  await page.evaluate(() => gallery.showOptions('nl', 'wrong'));
  const terms = page.locator('#terms');
  await terms.locator('details > summary').first().click();
  await terms.locator('textarea').first().fill('team zuid');
  await terms.getByRole('button', { name: 'Opslaan', exact: true }).click();
  const control = terms.locator('[aria-invalid=true]');
  const described = (await control.getAttribute('aria-describedby')) ?? '';
  const faults = described.split(' ').find((id) => id.endsWith('faults')) ?? '';
  expect(await page.locator(`[id="${faults}"]`).innerText()).toContain('geen van de waarden');
});

test('the focus stays in the section whose button is gone once it was pressed', async () => {
  const page = await openGallery(browser);
  await page.evaluate(() => gallery.showOptions('nl', 'free'));
  const terms = page.locator('#terms');
  await terms.locator('details > summary').first().click();
  await terms.locator('textarea').first().fill('team zuid');
  await terms.getByRole('button', { name: 'Opslaan', exact: true }).focus();
  await page.keyboard.press('Enter');
  await terms.locator('.unsaved').waitFor({ state: 'detached' });
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  await expect.poll(focused).toBe('terms-title');
  await page.keyboard.press('Tab');
  expect(await terms.locator(':focus').count()).toBe(1);
});

test('a rule is found by what it is called, what it looks for and its code', async () => {
  const page = await openGallery(browser);
  await page.evaluate(() => gallery.showOptions('nl', 'free'));
  await page.getByLabel('Zoek een regel').fill('vakbond');
  await page.getByText('regel gevonden').or(page.getByText('regels gevonden')).waitFor();
  expect(await page.locator('.own-rule').count()).toBeLessThan(5);
  await page.getByLabel('Zoek een regel').fill('xyzzy');
  await page.getByText('0 regels gevonden').waitFor();
});
