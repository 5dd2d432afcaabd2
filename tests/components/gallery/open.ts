import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { bundle } from '../../drivers/bundle.ts';
import { findBrowser } from '../../drivers/find-browser.ts';

const address = 'https://gallery.example/';
const html =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width"><title>Gallery</title></head>' +
  '<body><main id="root"></main><script type="module" src="/page.js"></script></body></html>';

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser('chromium'), chromiumSandbox: false });
}

interface Opening {
  readonly context?: BrowserContextOptions;
  /** Runs in the page before its script, as source: it sees nothing around it. */
  readonly prepare?: () => void;
}

/** An empty page in a fresh context that runs this script. */
export async function openPage(
  browser: Browser,
  source: URL,
  { context: options, prepare }: Opening = {},
): Promise<Page> {
  const script = await bundle(fileURLToPath(source));
  const context = await browser.newContext({ viewport: { width: 760, height: 620 }, ...options });
  const page = await context.newPage();
  if (prepare) await page.addInitScript(prepare);
  await page.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.fulfill({ contentType: 'text/javascript', body: script });
  });
  await page.goto(address);
  return page;
}

/** The gallery, empty; `gallery` in the page shows things. */
export async function openGallery(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(browser, new URL('main.tsx', import.meta.url), { context: options });
  await page.evaluate(() => document.querySelector('main')?.remove());
  await page.waitForFunction(() => 'gallery' in globalThis);
  return page;
}
