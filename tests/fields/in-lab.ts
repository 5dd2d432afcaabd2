// A page in a real browser, without the extension, in which single parts of the checker can be looked at.
import { afterAll, beforeAll, describe } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';

export interface Bench {
  readonly page: Page;
  /** Puts this into the page's main part, in place of what was there. */
  show(html: string): Promise<void>;
}

const pages = new URL('./pages', import.meta.url).pathname;

/** Runs the tests once in every browser, and on every one of these screens (pixels of the screen per CSS pixel). */
export function inLab(tests: (bench: () => Bench) => void, screens: readonly number[] = [1]): void {
  const all = browsers.flatMap((name) =>
    screens.map((pixelRatio) => ({
      name,
      pixelRatio,
      where: pixelRatio === 1 ? name : `${name} at ${pixelRatio * 100} %`,
    })),
  );
  describe.each(all)('in $where', ({ name, pixelRatio }) => {
    let browser: Browser;
    let bench: Bench;
    beforeAll(async () => {
      browser = await launch(name, {
        extension: null,
        pages,
        ...(pixelRatio !== 1 && { pixelRatio }),
      });
      const page = await browser.open(`https://${crmHost}/lab.html`);
      await page.waitFor('the lab', () => 'lab' in globalThis);
      bench = {
        page,
        show: (html) =>
          page.evaluate((inner) => {
            const main = document.querySelector('main') as HTMLElement;
            main.innerHTML = inner;
          }, html),
      };
    });
    afterAll(() => browser?.close());
    tests(() => bench);
  });
}
