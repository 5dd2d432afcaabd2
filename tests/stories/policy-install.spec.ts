// What an organisation rolls out: a package that the browser installs by itself, and the policy that comes with it.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AnyPolicy, type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, installObstacle, launch } from '../drivers/launch.ts';
import { enterCard, story, storyNote, waitForChip, waitForPolicy, waitForText } from './agent.ts';

interface Api {
  readonly management: { getSelf(): Promise<{ readonly installType: string }> };
  readonly storage: Record<'session', { set(items: object): Promise<void> }>;
}

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/fields.html`;

describe.each(browsers)('in %s, a browser that the organisation has install Discreet', (name) => {
  let browser: Browser;
  let obstacle: string | null;
  beforeAll(async () => {
    obstacle = await installObstacle(name);
  });
  afterEach(() => browser?.close());

  async function start(policy?: AnyPolicy): Promise<Page> {
    browser = await launch(name, {
      pages,
      installedByPolicy: true,
      welcome: true,
      ...(policy && { policy }),
    });
    return await browser.open(url);
  }

  async function popupListsRules(): Promise<Page> {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor('the list of rules', () => document.querySelectorAll('li').length > 20);
    return popup;
  }

  /** As if the browser had started long ago, so that no policy can arrive any more; says how Discreet came to be there. */
  async function aMinutePasses(): Promise<string> {
    const popup = await popupListsRules();
    const kind = await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.storage.session.set({ startedAt: Date.now() - 120_000 });
      return (await chrome.management.getSelf()).installType;
    });
    await popup.close();
    return kind;
  }

  async function openedPages(): Promise<readonly string[]> {
    const opened = await browser.extensionPages();
    return Promise.all(opened.map((page) => page.url()));
  }

  it('protects at once, by the policy, and greets nobody', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    const page = await start({ organisation: 'Voorbeeld Telecom', codes: { stalking: ['A3'] } });
    await waitForPolicy(browser);
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await page.press('Enter');
    await waitForText(page, '#note', `${story.before}[A3]${story.after}`);
    expect(await openedPages()).toEqual([]);
  });

  it('that sets nothing of it protects by the built-in rules, and greets nobody either', async ({
    skip,
  }) => {
    if (obstacle !== null) skip(obstacle);
    const page = await start();
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    const kind = await aMinutePasses();
    await (await popupListsRules()).close();
    expect(kind).toBe('admin');
    expect(await openedPages()).toEqual([]);
  });
});
