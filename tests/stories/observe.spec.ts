// What an organisation only observes: an agent sees nothing of it in a note, and all of it in the popup.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch, policyObstacle } from '../drivers/launch.ts';
import { opens, storyNote, waitForBadge, waitForChip, waitForPolicy, warmUp } from './agent.ts';
import { faultsOfPage } from './axe.ts';
import { keepScreen } from './screens.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/fields.html`;
/** An identifier is shown, so that a story sees when Discreet is there. */
const policy = {
  organisation: 'Voorbeeld Telecom',
  language: 'en',
  mode: 'observe',
  modes: { bsn: 'advise' },
} as const;

/** What an extension's page may ask of the browser, by either name. */
interface Extension {
  readonly storage: { readonly local: { get(): Promise<Record<string, unknown>> } };
}
const storeOf = (popup: Page) =>
  popup.evaluate(async () => {
    const all = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return await (all.browser ?? all.chrome).storage.local.get();
  });

/** Rows of the table: rule id and number. */
const rowsOf = (popup: Page) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].map((row) => [
      row.querySelector('code')?.textContent ?? '',
      Number(row.querySelector('td')?.textContent),
    ]),
  );

const csvOf = (popup: Page) =>
  popup.evaluate(() =>
    decodeURIComponent(
      document.querySelector<HTMLAnchorElement>('a[download]')?.href.split(',').slice(1).join() ??
        '',
    ),
  );

/** The counts, opened, once there is a table or there is none. */
async function openCounts(browser: Browser, hasTable: boolean): Promise<Page> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitFor('the counts', () => {
    const summary = [...document.querySelectorAll('summary')].find((one) =>
      one.textContent?.startsWith('Counts on this device'),
    );
    if (summary?.parentElement instanceof HTMLDetailsElement) summary.parentElement.open = true;
    return summary !== undefined;
  });
  await popup.waitFor(
    hasTable ? 'a table' : 'no table',
    (wanted) => (document.querySelector('table') !== null) === wanted,
    hasTable,
  );
  return popup;
}

describe.each(browsers)('in %s, where a policy only observes', (name) => {
  let browser: Browser;
  let obstacle: string | null;
  beforeAll(async () => {
    obstacle = await policyObstacle(name);
  });
  afterEach(() => browser?.close());

  it('a story is shown nowhere in the note, and counted once in the popup', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    browser = await launch(name, { pages, policy });
    const page = await browser.open(url);
    await waitForPolicy(browser);
    await (await openCounts(browser, false)).close();
    await warmUp(page, '#note');
    await page.type(storyNote);
    await page.press('Enter');
    await page.type('Verder niets.');
    // The number is the identifier's; the story has none.
    await waitForChip(page, 1);
    expect(await opens(page)).toBe(null);
    await waitForBadge(browser, '1');
    await page.click('#subject');
    await page.click('#note');

    const popup = await openCounts(browser, true);
    const rows = await rowsOf(popup);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(([, times]) => times === 1)).toBe(true);
    await keepScreen(browser, popup, 'counts');
    expect(await faultsOfPage(popup)).toEqual([]);

    const { policy: kept, counts, ...others } = await storeOf(popup);
    expect(kept).toBeDefined();
    expect(others).toEqual({});
    const [[day, rules] = ['', {}], ...more] = Object.entries(counts as object);
    expect(more).toEqual([]);
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Object.entries(rules)).toEqual(expect.arrayContaining(rows));
    expect(Object.keys(rules)).toHaveLength(rows.length);
    const { catalogue } = await import('../../rules/index.ts');
    const ids = new Set(catalogue.map(({ id }) => id));
    expect(Object.keys(rules).filter((id) => !ids.has(id))).toEqual([]);

    const lines = (await csvOf(popup)).trim().split('\r\n');
    expect(lines[0]).toBe('day,rule,count');
    expect(lines.slice(1)).toEqual(rows.map(([rule, times]) => `${day},${rule},${times}`).sort());

    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('a[download] + button')?.click(),
    );
    await popup.waitFor('no table', () => document.querySelector('table') === null);
    expect(await storeOf(popup)).not.toHaveProperty('counts');
    await popup.close();
  });

  it('a site can be observed by itself, and what is counted comes into an open popup', async ({
    skip,
  }) => {
    if (obstacle !== null) skip(obstacle);
    const sites = [{ match: crmHost, mode: 'observe' }];
    browser = await launch(name, {
      pages,
      policy: { organisation: 'Voorbeeld Telecom', language: 'en', sites },
    });
    const page = await browser.open(url);
    await waitForPolicy(browser);
    const popup = await openCounts(browser, false);
    await page.click('#note');
    // Nothing tells when Discreet is there: what is typed before is old to it, so more is told until something is counted.
    await expect
      .poll(
        async () => {
          await page.type(`${storyNote} `);
          return (await rowsOf(popup)).length;
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0);
    expect(await page.inPrompt((root) => root.querySelector('button.chip') !== null)).not.toBe(
      true,
    );
    expect((await browser.badge()).text).toBe('');
    await popup.close();
  });
});
