// Dialogs, popovers and full screens, over the field and around it: the prompt is where it can be seen and reached.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  cardIsOpen,
  enterCard,
  opens,
  story,
  storyNote,
  waitForChip,
  waitForText,
} from './agent.ts';

const url = `https://${crmHost}/dialogs.html`;
const coded = `${story.before}[A2]${story.after}`;

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(url);
  });
  afterAll(() => browser?.close());
  beforeEach(() => page.goto(url));

  const dialog = (
    selector: string,
    act: 'show' | 'showModal' | 'close' | 'showPopover' | 'hidePopover',
  ) =>
    page.evaluate(
      (of, what) => {
        const element = document.querySelector(of) as HTMLDialogElement;
        element[what]();
      },
      selector,
      act,
    );
  /** Nothing lies over the prompt: what the pointer meets in the middle of the card, or of the chip, is the host. */
  const promptIsOnTop = async () => {
    await page.waitForPrompt('the prompt above everything', (root) => {
      const part = root.querySelector('[role=dialog]') ?? root.querySelector('button.chip');
      const box = part?.getBoundingClientRect();
      if (!box || box.width === 0) return false;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return document.elementFromPoint(x, y) === root.host;
    });
  };
  const choosesWithThePointer = async (field: string) => {
    await promptIsOnTop();
    if ((await opens(page)) === null) await page.clickInPrompt('button.chip');
    await cardIsOpen(page);
    await page.clickInPrompt('[role=option]');
    await waitForText(page, field, coded);
  };

  it.each(['show', 'showModal'] as const)(
    'a dialog that opens over the field with %s() and closes again leaves the prompt usable',
    async (how) => {
      await page.click('#note');
      await page.type(storyNote);
      await waitForChip(page, 1);
      await dialog('#over', how);
      await page.click('#close');
      await dialog('#over', 'close');
      await page.click('#note');
      await choosesWithThePointer('#note');
    },
  );

  it.each(['show', 'showModal'] as const)(
    'a dialog around a field, opened with %s() after the finding was there, has the prompt in it',
    async (how) => {
      await dialog('#around', 'show');
      await page.click('#in-dialog');
      await page.type(storyNote);
      await waitForChip(page, 1);
      await dialog('#around', 'close');
      await dialog('#around', how);
      await page.click('#in-dialog');
      await choosesWithThePointer('#in-dialog');
      await dialog('#around', 'close');
      await dialog('#around', 'showModal');
      await page.click('#in-dialog');
      await page.type(` ${story.told}. `);
      await waitForChip(page, 1);
      await promptIsOnTop();
      await enterCard(browser, page);
    },
  );

  it('a note in a popover of the page: the prompt lies above it, and choosing does not close it', async () => {
    await page.click('#note');
    await page.type('bsn 123456782 ');
    await waitForChip(page, 1);
    await dialog('#popover', 'showPopover');
    await page.click('#in-popover');
    await page.type(storyNote);
    await cardIsOpen(page);
    await choosesWithThePointer('#in-popover');
    expect(
      await page.evaluate(() => document.querySelector('#popover')?.matches(':popover-open')),
    ).toBe(true);
    await page.type(` ${story.told}. `);
    await waitForChip(page, 1);
    await dialog('#popover', 'hidePopover');
    await dialog('#popover', 'showPopover');
    await page.click('#in-popover');
    await promptIsOnTop();
  });

  it('a note in a part of the page that fills the screen has the prompt above it', async () => {
    await page.click('#in-screen');
    await page.type(storyNote);
    await waitForChip(page, 1);
    const isFull = await page.evaluate(() =>
      document
        .querySelector('#screen')
        ?.requestFullscreen()
        .then(() => true)
        .catch(() => false),
    );
    expect(isFull).toBe(true);
    await page.click('#in-screen');
    await choosesWithThePointer('#in-screen');
    await page.evaluate(() => document.exitFullscreen());
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await promptIsOnTop();
  });
});
