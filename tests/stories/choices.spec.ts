// Picking a code, leaving out, leaving it, and the way back.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  enterCard,
  offers,
  opens,
  showsSomething,
  story,
  storyNote,
  textOf,
  waitForChip,
  waitForQuiet,
  waitForRest,
  waitForText,
} from './agent.ts';

describe.each(browsers)('in %s, an agent', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(`https://${crmHost}/fields.html`);
  });
  afterAll(() => browser?.close());
  beforeEach(() => page.goto(`https://${crmHost}/fields.html`));

  /** Focuses the field, types, and waits until the chip counts one. */
  async function write(selector: string, note = storyNote): Promise<void> {
    await page.click(selector);
    await page.type(note);
    await waitForChip(page, 1);
  }

  describe.each([
    ['a textarea', '#note'],
    ['a text input', '#subject'],
    ['a rich-text field', '#rich'],
  ])('in %s', (_, selector) => {
    const coded = `${story.before}[A2]${story.after}`;

    it('puts the proposed code in the place of the story, by keyboard', async () => {
      await write(selector);
      await enterCard(browser, page);
      expect((await offers(page))[0]).toBe('A2');
      await page.press('Enter');
      await waitForText(page, selector, coded);
      await waitForQuiet(page);
    });

    it('puts another code in its place, by pointer', async () => {
      await write(selector);
      await page.clickInPrompt('button.chip');
      await page.waitForPrompt('the card', (root) => root.querySelector('[role=dialog]') !== null);
      const second = (await offers(page))[1];
      await page.clickInPrompt('[role=option]:nth-of-type(2)');
      await waitForText(page, selector, `${story.before}[${second}]${story.after}`);
    });

    it('leaves the story out and keeps a sentence that reads', async () => {
      await write(selector);
      await enterCard(browser, page);
      await page.press('0');
      await waitForQuiet(page);
      const left = await textOf(page, selector);
      expect(left.startsWith(story.before.trim())).toBe(true);
      expect(left).not.toContain('ex staat');
      expect(left).toContain('wil daarom nieuw nummer.');
      expect(left).not.toMatch(/ {2}|, ,|\.,/);
    });

    it('brings the story back with one Ctrl+Z', async () => {
      await write(selector);
      await enterCard(browser, page);
      await page.press('Enter');
      await waitForText(page, selector, coded);
      await page.press('Control+z');
      await waitForText(page, selector, storyNote);
    });

    it('goes on typing where the caret was', async () => {
      await write(selector);
      await enterCard(browser, page);
      await page.press('Enter');
      await waitForText(page, selector, coded);
      await page.type(' Sim verstuurd.');
      await waitForText(page, selector, `${coded} Sim verstuurd.`);
    });

    it('leaves it standing for a reason, and is not asked again', async () => {
      await write(selector);
      await page.clickInPrompt('button.chip');
      await page.clickInPrompt('.to-leave');
      await page.clickInPrompt('[role=option]:nth-of-type(2)');
      await waitForRest(page, 1);
      await page.type(' Sim verstuurd.');
      await waitForText(page, selector, `${storyNote} Sim verstuurd.`);
      expect(await opens(page)).toBe(null);
    });
  });

  it('replaces several findings one after the other, byte for byte', async () => {
    await page.click('#note');
    await page.type(
      'Haar ex staat elke avond voor de deur. Factuur uitgelegd.\nBSN 123456782 gecontroleerd.\nBelt morgen.',
    );
    await waitForChip(page, 2);
    await enterCard(browser, page);
    await page.press('Enter');
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await page.press('Enter');
    await waitForQuiet(page);
    expect(await textOf(page, '#note')).toBe(
      '[A2]. Factuur uitgelegd.\nBSN gecontroleerd.\nBelt morgen.',
    );
  });

  it('leaves the card with Escape and is back at the caret', async () => {
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await page.press('Escape');
    await page.waitFor('the focus in the note', () => document.activeElement?.id === 'note');
    await page.type(' Ok.');
    await waitForText(page, '#note', `${storyNote} Ok.`);
  });

  it('is told when a page takes the replacement back', async () => {
    await page.evaluate(() => {
      const note = document.querySelector<HTMLTextAreaElement>('#note');
      note?.addEventListener('input', () => {
        if (note.value.includes('[A2]')) note.value = note.value.replace('[A2]', 'Oude tekst');
      });
    });
    await write('#note');
    await enterCard(browser, page);
    await page.press('Enter');
    await page.waitForPrompt('the notice', (root) => root.querySelector('.notice') !== null);
  });

  it('copies the note as it should be where a page takes the replacement back', async () => {
    await page.evaluate(() => {
      const note = document.querySelector<HTMLTextAreaElement>('#note');
      note?.addEventListener('input', () => {
        if (note.value.includes('[A2]')) note.value = note.value.replace('[A2]', 'Oude tekst');
      });
    });
    await write('#note');
    await enterCard(browser, page);
    await page.press('Enter');
    await page.clickInPrompt('.notice .copy');
    await page.waitForPrompt('the word that it is done', (root) =>
      root.querySelector('.notice [role=status]')?.textContent?.startsWith('Copied'),
    );
    // The notice stands over the field below it.
    await page.clickInPrompt('.notice .got-it');
    await page.click('#subject');
    await page.press('Control+v');
    await waitForText(page, '#subject', `${story.before}[A2]${story.after}`);
  });

  it('types a note without anything sensitive in peace', async () => {
    await page.click('#note');
    const harmless = 'Klt belt over factuur van maart, dubbel afgeschreven. Wordt verrekend.';
    await page.type(harmless);
    await waitForText(page, '#note', harmless);
    expect(await showsSomething(page)).toBe(false);
  });
});
