// Forty notes of the training corpus, typed key by key into the demo CRM; the file that the CRM then holds, byte for byte.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  enterCard,
  offers,
  showsSomething,
  story,
  storyNote,
  textOf,
  waitForChip,
  waitForQuiet,
  waitForText,
} from './agent.ts';

interface TypedNote {
  /** The note's id in tests/corpus. */
  readonly id: string;
  readonly text: string;
  /** The code that the card proposes first, story by story, from the last in the note to the first; `-` leaves out. */
  readonly proposed: readonly string[];
  /** The note when every proposal was taken. */
  readonly expected: string;
}

const notes: readonly TypedNote[] = readFileSync(new URL('notes.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

it('the notes are forty, and some of them harmless', () => {
  expect(notes).toHaveLength(40);
  expect(notes.filter(({ proposed }) => proposed.length === 0).length).toBeGreaterThanOrEqual(10);
});

describe.each(browsers)('in %s, an agent who takes every proposal saves', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name, { language: 'nl' });
    page = await browser.open(`https://${crmHost}/`);
  });
  afterAll(() => browser?.close());

  it.each(notes)('$id', async ({ text, proposed, expected }) => {
    await page.click('#note');
    await page.type(text);
    await waitForText(page, '#note', text);
    for (let open = proposed.length; open > 0; open--) {
      await waitForChip(page, open);
      await enterCard(browser, page);
      expect((await offers(page))[0]).toBe(proposed.at(-open));
      await page.press('Enter');
    }
    if (proposed.length > 0) await waitForQuiet(page);
    else expect(await showsSomething(page)).toBe(false);
    await waitForText(page, '#note', expected);
    await page.click('#save');
    await page.waitFor('the note in the history', () => {
      const note = document.querySelector<HTMLTextAreaElement>('#note');
      return note?.value === '';
    });
    const held = await page.evaluate(
      () => document.querySelector('#history li p')?.textContent ?? '',
    );
    expect(held).toBe(expected);
  });

  it('a code in a form that React controls, and has it back with Ctrl+Z', async () => {
    await page.goto(`https://${crmHost}/react.html`);
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await page.press('Enter');
    const coded = `${story.before}[A2]${story.after}`;
    await waitForText(page, '#note', coded);
    expect(await textOf(page, '#length')).toBe(String(coded.length));
    await page.press('Control+z');
    await waitForText(page, '#note', storyNote);
    await page.press('Control+Shift+z');
    await waitForText(page, '#note', coded);
    await page.click('#save');
    await page.waitFor(
      'the note in the history',
      () => document.querySelector('#history li') !== null,
    );
    expect(await textOf(page, '#history li p')).toBe(coded);
  });
});
