// What the card offers beside its three codes, by keyboard alone and by pointer.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  enterCard,
  row,
  shows,
  story,
  storyNote,
  tabTo,
  textOf,
  waitForCard,
  waitForChip,
  waitForNote,
  waitForRest,
  waitForText,
  wordsOf,
} from './agent.ts';

describe.each(browsers)('in %s, an agent', (name) => {
  const words = wordsOf(name);
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name, {
      pages: new URL('./pages', import.meta.url).pathname,
      language: 'nl',
    });
    page = await browser.open(`https://${crmHost}/prompt.html`);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page.goto(`https://${crmHost}/prompt.html`);
    await page.click('#note');
  });

  describe('with a story', () => {
    beforeEach(async () => {
      await page.type(storyNote);
      await waitForChip(page, 1);
    });
    const coded = (code: string) => `${story.before}[${code}]${story.after}`;

    it('finds a code in the whole book by its first letters, and Home, End and Escape do as ever', async () => {
      await enterCard(browser, page);
      await tabTo(page, words.panel.codes);
      await page.press('Enter');
      await shows(page, '.book');
      await page.press('End');
      expect(await row(page)).toContain(words.leaveOut);
      await page.press('Home');
      expect(await row(page)).toContain('A1');
      await page.press('Escape');
      await page.waitForPrompt('its own codes', (root) => root.querySelector('.book') === null);
      await tabTo(page, words.panel.codes);
      await page.press('Enter');
      await shows(page, '.book');
      await page.type('b2');
      await page.press('Enter');
      await waitForText(page, '#note', coded('B2'));
      await waitForNote(page, 'note');
    });

    it('picks from the whole book by pointer', async () => {
      await page.clickInPrompt('button.chip');
      await page.clickInPrompt('.to-codes');
      await page.clickInPrompt('.book [role=option]:nth-of-type(3)');
      await waitForText(page, '#note', coded('A3'));
    });

    it('asks why, by keyboard, and is back at the codes with Escape', async () => {
      await enterCard(browser, page);
      await tabTo(page, words.panel.why);
      await page.press('Enter');
      const why = await shows(page, '.why');
      expect(why).toMatch(/art\. 5(?: lid 1|\(1\))/);
      expect(why).toContain(words.readable);
      expect(why).not.toContain('art. 9');
      await page.press('Escape');
      await page.waitForPrompt(
        'the list with the focus',
        (root) => root.activeElement?.role === 'listbox',
      );
      await page.press('Escape');
      await waitForNote(page, 'note');
      expect(await textOf(page, '#note')).toBe(storyNote);
    });

    it('asks why, by pointer, and goes back to the codes by pointer', async () => {
      await page.clickInPrompt('button.chip');
      await page.clickInPrompt('.to-why');
      expect(await shows(page, '.why')).toContain(words.readable);
      await page.clickInPrompt('.to-why');
      await shows(page, '.codes');
      await page.clickInPrompt('.close');
      await waitForNote(page, 'note');
      expect(await textOf(page, '#note')).toBe(storyNote);
    });

    describe('sees help to mention, with the day it was looked up, and none of it gets into the note', () => {
      const isComplete = async () => {
        const help = await shows(page, '.help');
        expect(help).toContain(words.helpStaysOut);
        expect(help).toMatch(new RegExp(words.lookedUp('[\\p{L}\\d ,]+ 20\\d\\d'), 'iu'));
        expect(help).toMatch(/\n.*\d{4}/u);
      };

      it('by keyboard', async () => {
        await enterCard(browser, page);
        await tabTo(page, words.panel.help);
        await page.press('Enter');
        await isComplete();
        await page.press('Tab');
        await page.press('1');
        await page.press('Escape');
        expect(await textOf(page, '#note')).toBe(storyNote);
        await page.press('1');
        await waitForText(page, '#note', coded('A2'));
      });

      it('by pointer', async () => {
        await page.clickInPrompt('button.chip');
        await page.clickInPrompt('.to-help');
        await isComplete();
        await page.clickInPrompt('.help li');
        expect(await textOf(page, '#note')).toBe(storyNote);
        await page.clickInPrompt('.to-help');
        await page.clickInPrompt('.codes [role=option]');
        await waitForText(page, '#note', coded('A2'));
      });
    });

    it('leaves it for a reason, and takes that back, by keyboard alone', async () => {
      await enterCard(browser, page);
      await tabTo(page, words.panel.leave);
      await page.press('Enter');
      await shows(page, '.reasons');
      await page.press('1');
      await waitForRest(page, 1);
      await waitForNote(page, 'note');
      await enterCard(browser, page);
      expect(await row(page)).toContain(words.keepReason.needed.slice(1));
      await page.press('Enter');
      await waitForCard(page, words.situation);
      await page.press('Enter');
      await waitForText(page, '#note', coded('A2'));
    });

    it('goes there and back with the same keys, to the same caret', async () => {
      await page.press('ArrowLeft', 7);
      await enterCard(browser, page);
      await browser.pressShortcut('enter-prompt');
      await waitForNote(page, 'note');
      await page.type('echt ');
      await waitForText(page, '#note', storyNote.replace('nummer.', 'echt nummer.'));
    });

    it('sees the keys that lead there as the browser has them', async () => {
      await page.clickInPrompt('button.chip');
      const keys = await page.inPrompt((root) =>
        [...root.querySelectorAll('.outside kbd')].map((key) => key.textContent).join('+'),
      );
      expect(keys).toBe('Alt+R');
    });
  });
});
