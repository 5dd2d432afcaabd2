// Which fields are read, and where the underlines are.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { showsSomething, storyNote, waitForChip } from './agent.ts';

describe.each(browsers)('in %s, Discreet', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(`https://${crmHost}/fields.html`);
  });
  afterAll(() => browser?.close());
  beforeEach(() => page.goto(`https://${crmHost}/fields.html`));

  it.each(['#search', '#filter', '#password', '#readonly', '#email', '#bsn', '#code-content'])(
    'does not read %s, which is no note',
    async (selector) => {
      await page.click(selector);
      await page.type(storyNote);
      // A note after it proves that Discreet is there and had the time to speak up.
      await page.click('#note');
      await page.type(storyNote);
      await waitForChip(page, 1);
      await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')?.remove());
      await page.click(selector);
      await page
        .waitForPrompt('no chip', (root) => root.querySelector('button.chip') === null)
        .catch(async (error) => {
          if (await showsSomething(page)) throw error;
        });
    },
  );

  it('checks what stands in a field already when it is opened, without a card', async () => {
    await page.evaluate((text) => {
      const note = document.querySelector<HTMLTextAreaElement>('#note');
      if (note) note.value = text;
    }, storyNote);
    await page.click('#note');
    await waitForChip(page, 1);
    expect(await page.inPrompt((root) => root.querySelector('[role=dialog]') !== null)).toBe(false);
  });

  it('checks what is pasted', async () => {
    await page.click('#note');
    await page.evaluate((text) => document.execCommand('insertText', false, text), storyNote);
    await waitForChip(page, 1);
  });

  it('takes its marks away with the field', async () => {
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await page.evaluate(() => document.querySelector('#note')?.remove());
    await page
      .waitForPrompt('no chip', (root) => root.querySelector('button.chip') === null)
      .catch(async () => expect(await showsSomething(page)).toBe(false));
  });

  it('writes nothing into the field while it checks', async () => {
    await page.evaluate(() => {
      const rich = document.querySelector('#rich');
      Object.assign(window, { seen: [] as string[] });
      new MutationObserver((records) => {
        for (const { type, attributeName, target } of records) {
          const own = type === 'attributes' || !(target instanceof Text || target === rich);
          if (own) (window as unknown as { seen: string[] }).seen.push(`${type} ${attributeName}`);
        }
      }).observe(rich as Node, { subtree: true, childList: true, attributes: true });
    });
    await page.click('#rich');
    await page.type(storyNote);
    await waitForChip(page, 1);
    const [seen, html] = await page.evaluate(() => [
      (window as unknown as { seen: string[] }).seen,
      document.querySelector('#rich')?.innerHTML.replaceAll('&nbsp;', ' ').replace('<br>', ''),
    ]);
    expect(seen).toEqual([]);
    expect(html).toBe(storyNote);
  });
});
