// Note fields in shadow trees: open, closed, nested, slotted, and imitated.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  cardIsOpen,
  cardStaysClosed,
  enterCard,
  story,
  storyNote,
  waitForChip,
  waitForQuiet,
  waitForText,
} from './agent.ts';

interface WithNote extends HTMLElement {
  readonly note: HTMLElement;
}

const coded = `${story.before}[A2]${story.after}`;

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(`https://${crmHost}/shadow.html`);
  });
  afterAll(() => browser?.close());

  it.each(['#open', '#closed', '#open-rich', '#closed-rich', '#plain'])(
    'a note in the shadow trees of %s is checked and coded, and the page sees nothing else change',
    async (id) => {
      await page.evaluate((of) => document.querySelector<WithNote>(of)?.note.focus(), id);
      await page.type(storyNote);
      await waitForChip(page, 1);
      await enterCard(browser, page);
      await page.press('Enter');
      await page.waitFor(
        'the code',
        (of, text) => {
          const note = document.querySelector<WithNote>(of)?.note;
          const value = note instanceof HTMLTextAreaElement ? note.value : note?.textContent;
          return value?.replaceAll('\u00a0', ' ') === text;
        },
        id,
        coded,
      );
      await waitForQuiet(page);
    },
  );

  /** In one go: the checker, which is brought when the field gets the focus, cannot be there yet. */
  const openAndWrite = async (id: string, stands: string, text: string) => {
    await page.goto(`https://${crmHost}/shadow.html`);
    await page.evaluate(
      (of, before, written) => {
        const note = document.querySelector<WithNote>(of)?.note;
        if (note instanceof HTMLTextAreaElement) note.value = before;
        else if (note) note.textContent = before;
        note?.focus();
        document.execCommand('insertText', false, written);
      },
      id,
      stands,
      text,
    );
  };

  it.each(['#open', '#closed', '#open-rich', '#closed-rich', '#plain'])(
    'a sentence that is in the shadow trees of %s before Discreet has come opens its card, if nothing stood there before',
    async (id) => {
      await openAndWrite(id, '', `${story.told}.`);
      await cardIsOpen(page);
    },
  );

  it.each(['#closed', '#closed-rich', '#plain'])(
    'what stood in the shadow trees of %s opens no card, however soon the agent writes on',
    async (id) => {
      await openAndWrite(id, `${story.told}.`, ' ');
      await waitForChip(page, 1);
      await cardStaysClosed(page);
    },
  );

  it('a note in the slot of a component is checked and coded', async () => {
    await page.click('#in-slot');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await page.press('Enter');
    await waitForText(page, '#in-slot', coded);
  });

  it.each(['#note', '#rich'])(
    'a note behind synthetic shadow (%s) is checked and coded, and the page hears of it as of typing',
    async (id) => {
      await page.goto(`https://${crmHost}/synthetic.html`);
      await page.waitFor('the form', () => document.querySelector('#form')?.shadowRoot !== null);
      await page.evaluate((of) => {
        const field = document.querySelector('#form')?.shadowRoot?.querySelector<HTMLElement>(of);
        const heard: string[] = [];
        Object.assign(window, { heard });
        window.addEventListener('error', ({ message }) => heard.push(message));
        field?.addEventListener('input', ({ target }) => heard.push((target as HTMLElement).id));
        field?.focus();
      }, id);
      await page.type(storyNote);
      await waitForChip(page, 1);
      await enterCard(browser, page);
      await page.press('Enter');
      await page.waitFor(
        'the code',
        (of, text) => {
          const field = document.querySelector('#form')?.shadowRoot?.querySelector(of);
          const value = field instanceof HTMLTextAreaElement ? field.value : field?.textContent;
          return value?.replaceAll('\u00a0', ' ') === text;
        },
        id,
        coded,
      );
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      expect(new Set(heard)).toEqual(new Set([id.slice(1)]));
    },
  );
});
