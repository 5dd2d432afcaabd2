// The list of all findings in a note, and all of them answered at once, by keyboard alone and by pointer.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  enterList,
  opens,
  row,
  shows,
  story,
  storyNote,
  tabTo,
  textOf,
  waitForCard,
  waitForChip,
  waitForNote,
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

  describe('with several findings', () => {
    const note = `${storyNote} BSN 123456782 gezien.`;
    beforeEach(async () => {
      await page.type(note);
      await waitForChip(page, 2);
    });

    const byPointer = async () => {
      await page.press('Escape');
      await page.clickInPrompt('button.chip');
      await waitForCard(page, words.listTitle);
    };
    const byKeyboard = () => enterList(browser, page, 2);
    const ways = [
      ['keyboard', byKeyboard],
      ['pointer', byPointer],
    ] as const;

    it('goes through the list of all by keyboard alone, one level at a time', async () => {
      await byKeyboard();
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

    it('goes through the list of all by pointer', async () => {
      await byPointer();
      await page.clickInPrompt('.findings [role=option]:nth-of-type(2)');
      await waitForCard(page, words.detail);
      await page.clickInPrompt('.close');
      await waitForNote(page, 'note');
      expect(await opens(page)).toBe(null);
    });

    const replaced = `${story.before}[A2]${story.after} BSN gezien.`;
    const takesItBack = async () => {
      await waitForText(page, '#note', replaced);
      await waitForNote(page, 'note');
      await page.press('ControlOrMeta+z');
      await waitForText(page, '#note', note);
    };

    it('replaces all at once by keyboard, after seeing the whole note, and takes it back with one Ctrl+Z', async () => {
      await byKeyboard();
      await tabTo(page, words.replaceAll);
      await page.press('Enter');
      await waitForCard(page, words.allTitle);
      expect(await shows(page, '.whole ins')).toBe('[A2]');
      await page.press('Enter');
      await takesItBack();
    });

    it('replaces all at once by pointer, after seeing the whole note, and takes it back with one Ctrl+Z', async () => {
      await byPointer();
      await page.clickInPrompt('.to-all');
      await waitForCard(page, words.allTitle);
      expect(await shows(page, '.whole ins')).toBe('[A2]');
      await page.clickInPrompt('.main');
      await takesItBack();
    });

    it.each(ways)(
      'asks for ten quiet minutes from the list, by %s, and ends them there',
      async (way, openList) => {
        const press = async (label: string) => {
          if (way === 'pointer') return page.clickInPrompt('.quiet-state button');
          await tabTo(page, label);
          await page.press('Enter');
        };
        await openList();
        await press(words.snooze);
        expect(await shows(page, '.quiet-state [role=status]')).toMatch(/\d\d:\d\d/);
        await page.press('Escape');
        await page.click('#rich');
        // The second one is found after the first sentence has ended, which is when its card would have come.
        await page.type(note);
        await waitForChip(page, 2);
        expect(await opens(page)).toBe(null);
        await openList();
        await press(words.endQuiet);
        await page.waitForPrompt(
          'no quiet',
          (root) => root.querySelector('.quiet-state [role=status]') === null,
        );
        await page.press('Escape');
        await page.press('End');
        await page.type(' Haar man slaat haar elke week.');
        await waitForCard(page, words.situation);
      },
    );
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
    expect(await shows(page, '.overview')).toContain(words.undoTimes(2));
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
    expect(await shows(page, '.notice li')).toContain('Haar ex staat');
    await browser.pressShortcut('enter-prompt');
    await page.waitForPrompt(
      'the notice with the focus',
      (root) => root.activeElement?.closest('.notice') !== null && root.activeElement !== null,
    );
    await page.press('Escape');
    await waitForNote(page, 'rich');
  });
});
