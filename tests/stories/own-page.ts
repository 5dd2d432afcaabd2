// The pages of Discreet's own, and how a story gets around on them.
import type { Page } from '../drivers/driver.ts';

/** Loads `welcome.html?…` or `practice.html?…` in a tab that already shows a page of Discreet, and waits for its field. */
export async function goTo(page: Page, path: string): Promise<void> {
  const [origin] = (await page.url()).split(/(?<=\w)\/(?!\/)/u);
  await page.goto(`${origin}/${path}`);
  await page.waitFor('the field', () => document.querySelector('textarea') !== null);
}
