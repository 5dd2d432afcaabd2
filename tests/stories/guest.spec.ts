// We are guests: nothing of the prompt's looks comes out into the page, and nothing in it moves.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { cardIsOpen, enterCard, storyNote, waitForChip, waitForNote } from './agent.ts';

const url = `https://${crmHost}/prompt.html`;

/** Every element of the page with all that the browser computes for it, and with the names that our looks go by. */
function looksOfPage(): Record<string, string> {
  const looks: Record<string, string> = {};
  const ours = ['--ink', '--paper', '--accent'];
  const all = [...document.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.popover === null,
  );
  for (const [at, element] of all.entries()) {
    for (const pseudo of ['', '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      for (const name of [...style, ...ours])
        looks[`${at} ${element.localName}${pseudo} ${name}`] = style.getPropertyValue(name);
    }
  }
  return looks;
}

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(url);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page.goto(url);
    await page.click('#note');
  });

  it('the page looks as it did before, element by element, while the prompt is open in it', async () => {
    await page.type('Klant belt over de factuur. ');
    const before = await page.evaluate(looksOfPage);
    await page.type(storyNote);
    await waitForChip(page, 1);
    // There and back, so that the card is open and the note has the focus, as it had before.
    await enterCard(browser, page);
    await browser.pressShortcut('enter-prompt');
    await waitForNote(page, 'note');
    await cardIsOpen(page);
    const after = await page.evaluate(looksOfPage);
    const others = Object.entries(after).filter(([what, value]) => before[what] !== value);
    expect(others).toEqual([]);
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length);
  });

  it('nothing in the prompt moves by itself, or fades, in any of its parts', async () => {
    const moving = () =>
      page.inPrompt((root) => {
        const set = [...root.querySelectorAll('.stage *')].filter((part) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(part);
          return (
            animationName !== 'none' ||
            /[1-9]/.test(transitionDuration) ||
            scrollBehavior === 'smooth'
          );
        });
        return [
          ...set.map((part) => part.outerHTML.slice(0, 80)),
          ...root.getAnimations().map(({ playState }) => `an animation, ${playState}`),
        ];
      });
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    expect(await moving()).toEqual([]);
    for (const panel of ['codes', 'why', 'help', 'leave']) {
      await page.clickInPrompt(`.to-${panel}`);
      expect(await moving()).toEqual([]);
      await page.clickInPrompt(`.to-${panel}`);
    }
  });
});
