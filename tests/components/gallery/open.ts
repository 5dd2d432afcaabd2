import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../drivers/find-browser.ts';
import { addressOf } from './serve.ts';

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser('chromium'), chromiumSandbox: false });
}

async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 760, height: 620 }, ...options });
  return context.newPage();
}

interface Opening {
  readonly context?: BrowserContextOptions;
  /** Runs in the page before its script, as source: it sees nothing around it. */
  readonly prepare: () => void;
}

/** An empty page in a fresh context that runs this script. */
export async function openPage(
  browser: Browser,
  source: URL,
  { context, prepare }: Opening,
): Promise<Page> {
  const page = await newPage(browser, context);
  await page.addInitScript(prepare);
  await page.goto(await addressOf(source));
  return page;
}

const kept = new WeakMap<Browser, Map<string, Page>>();

/** A context, its process and what it compiled serve every test of a file that asks for the same options. */
async function keptPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const pages = kept.get(browser) ?? new Map<string, Page>();
  kept.set(browser, pages);
  const key = JSON.stringify(options);
  const known = pages.get(key);
  if (known !== undefined) return known;
  const page = await newPage(browser, options);
  pages.set(key, page);
  page.on('crash', () => pages.delete(key));
  return page;
}

let opened = 0;

/**
 * The gallery, empty, in a document of its own; `gallery` in the page shows things.
 * Opening it again with the same options ends the one before.
 */
export async function openGallery(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await keptPage(browser, options);
  // What the document does not own: the pointer hovers over nothing, and nobody prints.
  await page.mouse.move(-1, -1);
  await page.emulateMedia({ media: null });
  opened += 1;
  // An address of its own: for the same one again the browser would reload, and remember how far it was scrolled.
  await page.goto(`${await addressOf(new URL('main.tsx', import.meta.url))}?${opened}`);
  await page.evaluate(() => document.querySelector('main')?.remove());
  await page.waitForFunction(() => 'gallery' in globalThis);
  return page;
}
