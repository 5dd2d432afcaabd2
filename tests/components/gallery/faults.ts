// What stands in somebody's way on a page of the gallery.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

declare const axe: { run(): Promise<AxeResults> };
const axeScript = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Everything that axe is not satisfied with, or could not decide. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axeScript);
  const results = await page.evaluate(() => axe.run());
  return [...results.violations, ...results.incomplete].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}`),
  );
}

/** True where the page must be scrolled sideways. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
