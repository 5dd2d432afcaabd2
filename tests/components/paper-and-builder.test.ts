// The code card, the notices and the policy builder: for everybody, in both languages, and on paper.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaints, looks, overflows, tooSmall } from './gallery/faults.ts';
import { launchChromium, openGallery } from './gallery/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(looks)('%s', (_, options) => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    test.each(['locked', 'closed', 'open'] as const)('card and notice, %s', async (editing) => {
      const page = await openGallery(browser, options);
      await page.evaluate(([spoken, state]) => gallery.showPaper(spoken, state), [
        language,
        editing,
      ] as const);
      await page.locator('h1').waitFor();
      expect(await complaints(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    });

    test.each(['fine', 'faulty', 'broken'] as const)('the builder, %s', async (state) => {
      const page = await openGallery(browser, options);
      await page.evaluate(([spoken, which]) => gallery.showBuilder(spoken, which), [
        language,
        state,
      ] as const);
      await page.locator('h1').waitFor();
      // Each opening shows others to open.
      for (const closed = page.locator('details:not([open]) > summary'); await closed.count(); )
        await closed.first().click();
      expect(await complaints(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    });
  });
});

test('the card is one sheet of paper, in black on white, and nothing else is on it', async () => {
  const page = await openGallery(browser, { colorScheme: 'dark' });
  await page.evaluate(() => gallery.showPaper('nl', 'closed'));
  await page.locator('h1').waitFor();
  await page.emulateMedia({ media: 'print' });
  const [card, letter, heading] = await Promise.all(
    ['.code-card', '.letter', 'h1'].map((selector) => page.locator(selector).isVisible()),
  );
  expect([card, letter, heading]).toEqual([true, false, false]);
  const ink = await page
    .locator('.code-card h4')
    .first()
    .evaluate((h4) => getComputedStyle(h4).color);
  expect(ink).toBe('rgb(0, 0, 0)');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
