// The policy doctor and the counts, as somebody without a mouse meets them.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaints } from './gallery/faults.ts';
import { launchChromium, openGallery } from './gallery/open.ts';
import type { PanelsShown } from './gallery/popup-panels.tsx';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const counts = { '2026-11-25': { iban: 2, 'term-gone': 1 }, '2026-11-26': { iban: 1 } };
const usual: PanelsShown = { doctor: 'broken', counts, isOn: true, copies: true };

async function show(change: Partial<PanelsShown> = {}, dark = false): Promise<void> {
  page = await openGallery(browser, {
    viewport: { width: 320, height: 720 },
    colorScheme: dark ? 'dark' : 'light',
  });
  await page.evaluate((shown) => void gallery.showPanels('en', shown), { ...usual, ...change });
  await page.locator('summary').first().waitFor();
}
const asked = () => page.evaluate(() => gallery.panels);
const open = (name: string) => page.getByText(name, { exact: false }).first().press('Enter');

const doctors = ['as-shipped', 'looking', 'failed', 'broken'] as const;
describe.each([false, true])('with dark colours: %s', (dark) => {
  test.each(doctors)('nothing stands in anybody’s way where the policy is %s', async (doctor) => {
    await show({ doctor }, dark);
    for (const summary of await page.locator('summary').all()) await summary.press('Enter');
    expect(await complaints(page)).toEqual([]);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, a')]
        .map((one) => ({ of: one.outerHTML, is: one.getBoundingClientRect() }))
        .filter(({ is }) => is.width < 24 || is.height < 24)
        .map(({ of }) => of),
    );
    expect(small).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
  });
});

describe('the policy doctor', () => {
  test('names each error with its path, and copies just the text that it shows', async () => {
    await show();
    await open('Policy doctor');
    await page.getByText('terms[0].patterns.nl[2]', { exact: true }).waitFor();
    const text = await page.getByLabel('As text, for a report').inputValue();
    for (const path of ['codes.stalking[1]', 'codeBook[1]', 'helpLines[0].verifiedOn'])
      expect(text).toContain(`- ${path}: `);
    await page.getByRole('button', { name: 'Copy text' }).press('Enter');
    await page.getByRole('status').getByText('Copied.').waitFor();
    expect((await asked()).copied).toEqual([text]);
  });

  test('says what to do where copying is not allowed', async () => {
    await show({ copies: false });
    await open('Policy doctor');
    await page.getByRole('button', { name: 'Copy text' }).click();
    await page.getByRole('status').getByText('Copying is not allowed here.').waitFor();
  });

  test('without a policy says that all is as shipped', async () => {
    await show({ doctor: 'as-shipped' });
    await open('Policy doctor');
    await page.getByText('There is no policy: all is as Discreet is shipped.').first().waitFor();
  });
});

describe('the counts', () => {
  test('show each rule, own terms that are gone by their ids, and all together', async () => {
    await show();
    await open('Counts on this device');
    const rows = await page.locator('tr').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      'Rule Number',
      'IBAN iban 3',
      'term-gone 1',
      'Together 4',
    ]);
  });

  test('are saved by hand as a file with days, rules and numbers', async () => {
    await show();
    await open('Counts on this device');
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save as CSV' }).press('Enter');
    const file = await coming;
    expect(file.suggestedFilename()).toBe('discreet-2026-11-25-2026-11-26.csv');
    expect(readFileSync(await file.path(), 'utf8').split('\r\n')).toEqual([
      'day,rule,count',
      '2026-11-25,iban,2',
      '2026-11-25,term-gone,1',
      '2026-11-26,iban,1',
      '',
    ]);
  });

  test('are gone when they are erased, and that is said', async () => {
    await show();
    await open('Counts on this device');
    await page.getByRole('button', { name: 'Erase counts' }).click();
    await page.getByRole('status').getByText('Erased.').waitFor();
    expect((await asked()).erased).toBe(1);
    expect(await page.locator('table').count()).toBe(0);
  });

  test('are no panel where nothing is counted and nothing was', async () => {
    await show({ isOn: false, counts: {} });
    expect(await page.getByText('Counts on this device').count()).toBe(0);
  });
});
