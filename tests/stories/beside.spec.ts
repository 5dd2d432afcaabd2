// Beside what else works in a page: shortcuts, focus traps, forms that save on blur, another writing aid.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  cardIsOpen,
  enterCard,
  story,
  storyNote,
  waitForChip,
  waitForQuiet,
  waitForText,
} from './agent.ts';

interface Beside {
  readonly heard: string[];
  bindShortcuts(): void;
  holdFocus(): void;
  openTrap(role: string | null): void;
  addWritingAid(isJealous: boolean): void;
}

const url = `https://${crmHost}/beside.html`;
const coded = `${story.before}[A2]${story.after}`;

describe.each(browsers)('in %s, beside', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(url);
  });
  afterAll(() => browser?.close());
  beforeEach(() => page.goto(url));

  const heard = () => page.evaluate(() => (window as unknown as Beside).heard);

  it('single-key shortcuts of the page, none fires from inside the prompt', async () => {
    await page.evaluate(() => (window as unknown as Beside).bindShortcuts());
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    for (const key of ['ArrowDown', 'ArrowUp', 'j', 'Tab', 'Shift+Tab']) await page.press(key);
    await page.press('Escape');
    await page.waitFor('the focus in the note', () => document.activeElement?.id === 'note');
    await enterCard(browser, page);
    await page.press('1');
    await waitForText(page, '#note', coded);
    expect(await heard()).toEqual([]);
  });

  it('a form that is saved and takes the focus back on blur, the agent can choose in peace', async () => {
    await page.evaluate(() => (window as unknown as Beside).holdFocus());
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await page.press('ArrowDown');
    await page.press('ArrowUp');
    await page.press('Enter');
    await waitForText(page, '#note', coded);
    expect(await heard()).toEqual([]);
    await page.click('#rich');
    await page.waitFor('the form to hear of the blur', () =>
      (window as unknown as Beside).heard.includes('blur'),
    );
  });

  it.each(['dialog', null])(
    'a focus trap in a page-made dialog (role %s), the card is reached and the dialog stays open',
    async (role) => {
      await page.evaluate((as) => (window as unknown as Beside).openTrap(as), role);
      await page.click('#trapped');
      await page.type(storyNote);
      await waitForChip(page, 1);
      await enterCard(browser, page);
      await page.press('Escape');
      await page.waitFor('the focus in the note', () => document.activeElement?.id === 'trapped');
      if (role) {
        await page.clickInPrompt('button.chip');
        await cardIsOpen(page);
      } else await enterCard(browser, page);
      await page.press('1');
      await waitForText(page, '#trapped', coded);
      expect(await page.evaluate(() => document.querySelector<HTMLElement>('#modal')?.hidden)).toBe(
        false,
      );
    },
  );

  it.each(['#note', '#rich'])(
    'another writing aid, the note in %s is checked and coded',
    async (field) => {
      await page.evaluate(() => (window as unknown as Beside).addWritingAid(false));
      await page.click(field);
      await page.type(storyNote);
      await waitForChip(page, 1);
      await enterCard(browser, page);
      await page.press('Enter');
      await waitForText(page, field, coded);
      await waitForQuiet(page);
      expect((await heard()).filter((one) => one === 'node DIV').length).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(
        field === '#rich' ? ['spelling-of-the-page'] : [],
      );
    },
  );

  it('a page that removes strangers a while, the chip is there in the end and the note is whole', async () => {
    const words = [' Belt', ' morgen', ' terug', ' of', ' overmorgen', '.'];
    await page.evaluate(() => (window as unknown as Beside).addWritingAid(true));
    await page.click('#note');
    await page.type(storyNote);
    for (const word of words) {
      await page.type(word);
      await waitForText(
        page,
        '#note',
        `${storyNote}${words.slice(0, words.indexOf(word) + 1).join('')}`,
      );
    }
    await waitForChip(page, 1);
  });
});
