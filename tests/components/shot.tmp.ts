import { launchChromium, openGallery } from '/work/wt-card/tests/components/gallery/open.ts';

const browser = await launchChromium();
const out = process.argv[2] ?? '/tmp/shots';

import { mkdir } from 'node:fs/promises';

await mkdir(out, { recursive: true });
type P = any;
async function shot(
  name: string,
  options: any,
  change: any,
  act: (page: P) => Promise<void> = async () => {},
  lang = 'nl',
) {
  const page: P = await openGallery(browser, { viewport: { width: 760, height: 800 }, ...options });
  await page.evaluate(
    ([l, c]: any) => {
      document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas';
      (globalThis as any).gallery.showPrompt(l, c);
    },
    [lang, change],
  );
  await act(page);
  await page.waitForTimeout(60);
  await page.screenshot({ path: `${out}/${name}.png` });
  await page.context().close();
}
const only = process.argv[3];
const all: [string, any, any, any?, string?][] = [
  ['card', {}, { open: 'stalking' }],
  ['card-focus', {}, { open: 'stalking', focus: true }],
  ['card-dark', { colorScheme: 'dark' }, { open: 'stalking', focus: true }],
  ['codes', {}, { open: 'stalking', focus: true }, (p: P) => p.locator('.to-codes').click()],
  ['why', {}, { open: 'stalking', focus: true }, (p: P) => p.locator('.to-why').click()],
  ['help', {}, { open: 'stalking', focus: true }, (p: P) => p.locator('.to-help').click()],
  ['leave', {}, { open: 'stalking', focus: true }, (p: P) => p.locator('.to-leave').click()],
  ['bsn', {}, { open: 'bsn', focus: true }],
  ['bsn-why', {}, { open: 'bsn', focus: true }, (p: P) => p.locator('.to-why').click()],
  ['bsn-codes', {}, { open: 'bsn', focus: true }, (p: P) => p.locator('.to-codes').click()],
  [
    'list',
    {},
    {
      overview: 'list',
      focus: true,
      kept: [
        {
          id: 'x',
          kind: 'context',
          categories: ['geldzorgen'],
          quote: 'kan de rekening niet betalen',
          reason: 'needed',
        },
      ],
    },
  ],
  ['all', {}, { overview: 'all', focus: true }],
  [
    'rest',
    {},
    {
      stories: [],
      kept: [
        {
          id: 'x',
          kind: 'context',
          categories: ['geldzorgen'],
          quote: 'kan de rekening niet betalen',
          reason: 'needed',
        },
      ],
    },
  ],
  [
    'notice',
    {},
    {
      notice: 'partly-replaced',
      left: ['Haar ex staat elke avond voor de deur en ze durft niet meer naar buiten'],
    },
  ],
  ['card-en', {}, { open: 'stalking', focus: true }, undefined, 'en'],
  ['small', { viewport: { width: 300, height: 150 } }, { open: 'stalking', focus: true }],
  ['w320', { viewport: { width: 320, height: 720 } }, { open: 'stalking', focus: true }],
  ['w320-list', { viewport: { width: 320, height: 256 } }, { overview: 'list', focus: true }],
  ['forced', { forcedColors: 'active' }, { open: 'stalking', focus: true }],
];
for (const one of all) if (!only || one[0].match(only)) await shot(...one);
await browser.close();
