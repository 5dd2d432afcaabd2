// Words that no key brings: an input method composes them, or they are dragged into the note. By real input, not by events.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  cardIsOpen,
  enterCard,
  showsSomething,
  story,
  waitForChip,
  waitForQuiet,
  waitForText,
  warmUp,
} from './agent.ts';

const url = `https://${crmHost}/fields.html`;
const fields = ['#note', '#rich'] as const;

describe.each(browsers)('in %s, into a note', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(url);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page.goto(url);
    await warmUp(page, '#narrow');
  });

  /** What the prompt replaces, to the last byte. */
  async function isCoded(field: string): Promise<void> {
    await enterCard(browser, page);
    await page.press('Enter');
    await waitForText(page, field, 'Klt belt. [A2].');
  }

  /** What the page was told of a composition, in order. */
  const hear = (field: string) =>
    page.evaluate((of) => {
      const heard = globalThis as unknown as { heard: string[] };
      heard.heard = [];
      for (const type of ['compositionstart', 'compositionend'])
        document.querySelector(of)?.addEventListener(type, () => {
          heard.heard.push(type);
        });
    }, field);
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

  it.each(fields)(
    'what an input method composes in %s is checked once it stands',
    async (field) => {
      await page.click(field);
      await waitForQuiet(page);
      await hear(field);
      await page.type('Klt belt. ');
      for (let end = 8; end < story.told.length; end += 10)
        await page.compose(story.told.slice(0, end));
      await page.compose(story.told);
      await page.waitFor('fifty frames in which the agent thinks', async () => {
        for (let frame = 0; frame < 50; frame += 1)
          await new Promise((painted) => requestAnimationFrame(painted));
        return true;
      });
      expect(await heard()).toEqual(['compositionstart']);
      expect(await showsSomething(page)).toBe(false);
      await page.commit(story.told);
      expect(await heard()).toEqual(['compositionstart', 'compositionend']);
      await waitForChip(page, 1);
      await page.type('.');
      await cardIsOpen(page);
      await isCoded(field);
    },
  );

  // A Firefox without a window begins no drag (seen 2026-11-26); arrivals.spec.ts tells it of a drop.
  it.runIf(name === 'chromium').each(fields)(
    'what is dragged into %s is checked at once',
    async (field) => {
      const { from, to } = await page.evaluate(
        (of, text) => {
          const source = document.createElement('p');
          source.textContent = text;
          source.style.cssText =
            'position: fixed; inset: 0 auto auto 0; margin: 0; background: white';
          document.body.append(source);
          getSelection()?.selectAllChildren(source);
          const middle = (element: Element | null): [number, number] => {
            const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
            return [left + width / 2, top + height / 2];
          };
          return { from: middle(source), to: middle(document.querySelector(of)) };
        },
        field,
        `Klt belt. ${story.told}.`,
      );
      await page.drag(from, to);
      await waitForText(page, field, `Klt belt. ${story.told}.`);
      await waitForChip(page, 1);
      await page.click(field);
      await isCoded(field);
    },
  );
});
