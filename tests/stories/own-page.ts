// The pages of Discreet's own, and how a story gets around on them.
import type { Page } from '../drivers/driver.ts';

/** Loads `welcome.html?…` or `practice.html?…` in a tab that already shows a page of Discreet, and waits for its field. */
export async function goTo(page: Page, path: string): Promise<void> {
  await goToOwn(page, path, 'textarea');
}

/** Loads the page with code card and notices, in Dutch. */
export async function goToPaper(page: Page): Promise<void> {
  await goToOwn(page, 'paper.html?language=nl', '.code-card');
}

/** Loads the policy builder, in Dutch. */
export async function goToBuilder(page: Page): Promise<void> {
  await goToOwn(page, 'builder.html?language=nl', 'textarea.whole');
}

async function goToOwn(page: Page, path: string, selector: string): Promise<void> {
  const [origin] = (await page.url()).split(/(?<=\w)\/(?!\/)/u);
  await page.goto(`${origin}/${path}`);
  await page.waitFor(
    `${selector} on the page`,
    (wanted) => document.querySelector(wanted) !== null,
    selector,
  );
}

/** True where the page must be scrolled sideways. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
