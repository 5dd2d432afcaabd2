import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../drivers/find-browser.ts';
import { galleryScript } from './script.ts';

const address = 'https://gallery.example/';
const page =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width"><title>Gallery</title></head>' +
  '<body><script type="module" src="/gallery.js"></script></body></html>';

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser('chromium'), chromiumSandbox: false });
}

/** The gallery's page, empty, in a fresh context; `gallery` there shows things. */
export async function openGallery(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const script = await galleryScript();
  const context = await browser.newContext({ viewport: { width: 760, height: 620 }, ...options });
  const tab = await context.newPage();
  await tab.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: page })
      : route.fulfill({ contentType: 'text/javascript', body: script });
  });
  await tab.goto(address);
  await tab.waitForFunction(() => 'gallery' in globalThis);
  return tab;
}
