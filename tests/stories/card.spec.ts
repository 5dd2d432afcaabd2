// What the card offers beside its three codes, by keyboard alone and by pointer.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  enterCard,
  opens,
  row,
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

  const shows = (selector: string) =>
    page.waitForPrompt(
      selector,
      (root, of) => root.querySelector<HTMLElement>(of)?.innerText ?? null,
      selector,
    );

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
      await shows('.book');
      await page.press('End');
      expect(await row(page)).toContain(words.leaveOut);
      await page.press('Home');
      expect(await row(page)).toContain('A1');
      await page.press('Escape');
      await page.waitForPrompt('its own codes', (root) => root.querySelector('.book') === null);
      await tabTo(page, words.panel.codes);
      await page.press('Enter');
      await shows('.book');
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
      const why = await shows('.why');
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

    it('leaves it for a reason, and takes that back, by keyboard alone', async () => {
      await enterCard(browser, page);
      await tabTo(page, words.panel.leave);
      await page.press('Enter');
      await shows('.reasons');
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

  describe('with several findings', () => {
    const note = `${storyNote} BSN 123456782 gezien.`;
    beforeEach(async () => {
      await page.type(note);
      await waitForChip(page, 2);
    });

    it('goes through the list of all, by pointer and keys, one level at a time', async () => {
      await page.press('Escape');
      await page.clickInPrompt('button.chip');
      await waitForCard(page, words.listTitle);
      await page.press('ArrowDown');
      expect(await row(page)).toContain('123456782');
      await page.press('Enter');
      await waitForCard(page, words.detail);
      await page.press('Escape');
      await waitForCard(page, words.listTitle);
      await page.press('Escape');
      await waitForNote(page, 'note');
      expect(await opens(page)).toBe(null);
    });

    it('replaces all at once after seeing the whole note, and takes it back with one Ctrl+Z', async () => {
      await page.press('Escape');
      await page.clickInPrompt('button.chip');
      await tabTo(page, words.replaceAll);
      await page.press('Enter');
      await waitForCard(page, words.allTitle);
      expect(await shows('.whole ins')).toBe('[A2]');
      await page.press('Enter');
      await waitForText(page, '#note', `${story.before}[A2]${story.after} BSN gezien.`);
      await waitForNote(page, 'note');
      await page.press('ControlOrMeta+z');
      await waitForText(page, '#note', note);
    });
  });

  it('replaces all in an editor, paragraph by paragraph, as often undone as it says', async () => {
    await page.click('#rich');
    await page.type('Haar ex staat elke avond voor de deur.\nBelt morgen.\nBSN 123456782 gezien.');
    await waitForChip(page, 2);
    const before = await textOf(page, '#rich');
    await page.press('Escape');
    await page.clickInPrompt('button.chip');
    await page.clickInPrompt('.to-all');
    await waitForCard(page, words.allTitle);
    expect(await shows('.overview')).toContain(words.undoTimes(2));
    await page.clickInPrompt('.main');
    await waitForText(
      page,
      '#rich',
      before.replace(/Haar.*deur/, '[A2]').replace('123456782 ', ''),
    );
    await page.press('ControlOrMeta+z', 2);
    await waitForText(page, '#rich', before);
  });

  it('is told which did not take', async () => {
    await page.click('#rich');
    await page.type('Haar ex staat elke avond voor de deur.\nBSN 123456782 gezien.');
    await waitForChip(page, 2);
    await page.evaluate(() => {
      const rich = document.querySelector<HTMLElement>('#rich');
      rich?.addEventListener('input', () => {
        if (!rich.innerText.includes('[A2]')) return;
        for (const line of [rich, ...rich.querySelectorAll('*')]) {
          for (const words of line.childNodes) {
            if (words instanceof Text)
              words.data = words.data.replace('[A2]', 'Haar ex staat elke avond voor de deur');
          }
        }
      });
    });
    await page.press('Escape');
    await page.clickInPrompt('button.chip');
    await page.clickInPrompt('.to-all');
    await page.clickInPrompt('.main');
    expect(await shows('.notice li')).toContain('Haar ex staat');
    await browser.pressShortcut('enter-prompt');
    await page.waitForPrompt(
      'the notice with the focus',
      (root) => root.activeElement?.closest('.notice') !== null && root.activeElement !== null,
    );
    await page.press('Escape');
    await waitForNote(page, 'rich');
  });
});
