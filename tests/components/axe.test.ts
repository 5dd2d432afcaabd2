import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaints, overflows } from './gallery/faults.ts';
import { launchChromium, openGallery } from './gallery/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Buttons, rows and summaries that are smaller than a fingertip needs. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('[popover]')?.shadowRoot ?? document;
    return [...root.querySelectorAll('button, summary, [role=option]')]
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((target) => target.outerHTML);
  });

const looks: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['at 320 px', { viewport: { width: 320, height: 720 } }],
];

describe.each(looks)('%s', (_, options) => {
  const room = { reducedMotion: 'reduce', ...options } as const;

  test.each(['stalking', 'bsn', null])('the prompt with %s open', async (story) => {
    const page = await openGallery(browser, room);
    await page.evaluate((open) => {
      document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas';
      gallery.showPrompt('nl', { open, notice: open ? null : 'not-replaced' });
    }, story);
    expect(await complaints(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
  });

  test('the question before saving', async () => {
    const page = await openGallery(browser, room);
    await page.evaluate(() => {
      document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas';
      gallery.showPrompt('nl', { saving: gallery.saving('nl') });
    });
    expect(await complaints(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
  });

  test.each([
    'fine',
    'broken',
    'uncovered',
    'set-off',
    'own-off',
    'observed',
    'waiting',
    'unreachable',
  ] as const)('the popup, %s', async (state) => {
    const page = await openGallery(browser, room);
    await page.evaluate((which) => {
      const host = 'crm.example.nl';
      const covered = { host, coverage: 'covered', open: 0, field: null } as const;
      if (which === 'waiting' || which === 'unreachable')
        return gallery.showWaiting('nl', which === 'unreachable');
      const other = {
        fine: {},
        broken: { policy: gallery.brokenPolicy, siteSwitch: false },
        'set-off': { site: { ...covered, state: 'set-off' } },
        'own-off': { site: { ...covered, state: 'own-off' } },
        observed: { site: { ...covered, state: 'observed' } },
        uncovered: { site: { host, coverage: 'possible', state: 'on', open: 0, field: null } },
      } as const;
      gallery.showPopup('nl', other[which]);
    }, state);
    await page.locator('h1').waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await complaints(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });
});
