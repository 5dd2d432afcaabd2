// What stands in somebody's way on a page of the gallery.
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';

declare const axe: { run(): Promise<AxeResults> };

/** Everything that axe is not satisfied with, or could not decide. */
export async function complaints(page: Page): Promise<string[]> {
  await page.addScriptTag({ url: '/axe.js' });
  // Picked inside: the thousands of passes would take longer to get here than to find.
  return page.evaluate(async () => {
    const results = await axe.run();
    return [...results.violations, ...results.incomplete].flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html}`),
    );
  });
}

/** True where the page must be scrolled sideways. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** What is too small for a finger or a shaking hand (WCAG 2.2, 2.5.8): a label and its control count as one. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select, input, label:has(input), nav a')]
      .filter((target) => !target.matches('label input, [hidden]'))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return (width < 24 || height < 24) && getComputedStyle(target).display !== 'none';
      })
      .map((target) => target.outerHTML),
  );

/** As agents have set their systems. */
export const looks: readonly [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['in a contrast theme', { forcedColors: 'active' }],
  ['at 320 px', { viewport: { width: 320, height: 720 } }],
];
