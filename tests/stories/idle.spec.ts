// Discreet is a guest: where nobody types and nothing moves, nothing of it runs, also with findings on the screen.
import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { storyNote, waitForChip, waitForQuiet } from './agent.ts';

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(`https://${crmHost}/fields.html`);
  });
  afterAll(() => browser?.close());

  /** Time in which nobody does anything. It is what is looked at, not what is waited for. */
  const nothing = () => pass(2500);

  it.each(['#note', '#subject', '#rich'])(
    'nothing runs in %s while nobody types, with a story on the screen',
    async (selector) => {
      await page.goto(`https://${crmHost}/fields.html`);
      await page.click(selector);
      await page.type(storyNote);
      await waitForChip(page, 1);
      // What stood there before the checker came opens no card by itself.
      await page.clickInPrompt('button.chip');
      await page.waitForPrompt('the card', (root) => root.querySelector('[role=dialog]') !== null);
      await nothing();
      expect(await page.callsDuring(nothing)).toEqual([]);
    },
  );

  it('what runs while somebody types is seen by the same look', async () => {
    await page.goto(`https://${crmHost}/fields.html`);
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    const calls = await page.callsDuring(async () => {
      await page.type(' Belt morgen.');
      await nothing();
    });
    expect(calls.length).toBeGreaterThan(0);
  });

  it.each(['#note', '#subject'])(
    'a script that empties %s is noticed all the same',
    async (selector) => {
      await page.goto(`https://${crmHost}/fields.html`);
      await page.click(selector);
      await page.type(storyNote);
      await waitForChip(page, 1);
      await page.evaluate((of) => {
        const save = document.createElement('button');
        save.id = 'save';
        save.textContent = 'Opslaan';
        save.onclick = async () => {
          await new Promise((answered) => setTimeout(answered, 200));
          const field = document.querySelector<HTMLInputElement>(of);
          if (field) field.value = '';
        };
        document.querySelector('h1')?.append(save);
      }, selector);
      await page.click('#save');
      await waitForQuiet(page);
    },
  );
});
