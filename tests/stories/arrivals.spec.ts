// Words that do not come key by key: pasted, dropped, dictated, composed, corrected, undone, or put there by the page.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  cardIsClosed,
  cardIsOpen,
  cardStaysClosed,
  enterCard,
  leavesIt,
  showsSomething,
  story,
  storyNote,
  waitForChip,
  waitForQuiet,
  waitForRest,
  waitForText,
  warmUp,
} from './agent.ts';

const url = `https://${crmHost}/fields.html`;

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(url);
  });
  afterAll(() => browser?.close());
  beforeEach(() => page.goto(url));

  /** As a script of the page or another tool does: the value first, then perhaps an event about it. */
  const put = (text: string, told: { inputType?: string; event?: boolean } = {}) =>
    page.evaluate(
      (value, { inputType, event = true }) => {
        const note = document.querySelector<HTMLTextAreaElement>('#note');
        if (!note) return;
        note.setRangeText(value, note.selectionStart, note.selectionEnd, 'end');
        const init = { bubbles: true, ...(inputType && { inputType }) };
        if (event)
          note.dispatchEvent(inputType ? new InputEvent('input', init) : new Event('input', init));
      },
      text,
      told,
    );

  /** The underlines of the note: ranges that the browser paints, each known again by its number, or boxes of ours. */
  const drawn = async (): Promise<readonly string[]> => {
    const ranges = await page.evaluate(() => {
      const known = globalThis as unknown as { ranges?: AbstractRange[] };
      known.ranges ??= [];
      const { ranges } = known;
      return [...CSS.highlights].flatMap(([look, of]) =>
        [...of].map((range) => {
          if (!ranges.includes(range)) ranges.push(range);
          return `${look} ${ranges.indexOf(range)}`;
        }),
      );
    });
    const boxes = await page.inPrompt((root) =>
      [...root.querySelectorAll('.underline')].map(({ outerHTML }) => outerHTML),
    );
    return [...ranges, ...(boxes ?? [])];
  };

  it('what is pasted with the keyboard is checked', async () => {
    await warmUp(page, '#narrow');
    await page.click('#search');
    await page.type(story.told);
    await page.press('ControlOrMeta+a');
    await page.press('ControlOrMeta+c');
    await page.click('#note');
    await page.press('ControlOrMeta+v');
    await waitForText(page, '#note', story.told);
    await waitForChip(page, 1);
    await cardIsOpen(page);
  });

  /** In one go: the checker, which is brought when the field gets the focus, cannot be there yet. */
  const openAndWrite = (field: string, text: string) =>
    page.evaluate(
      (selector, written) => {
        document.querySelector<HTMLElement>(selector)?.focus();
        document.execCommand('insertText', false, written);
      },
      field,
      text,
    );

  it.each(['#note', '#rich'])(
    'a sentence that is in %s before Discreet has come opens the card too, if nothing stood there before',
    async (field) => {
      await openAndWrite(field, `${story.told}.`);
      await cardIsOpen(page);
    },
  );

  it.each(['#note', '#rich'])(
    'what stood in %s opens no card, however soon the agent writes on',
    async (field) => {
      await page.evaluate(
        (selector, text) => {
          const element = document.querySelector(selector) as HTMLTextAreaElement;
          if ('value' in element) element.value = text;
          else (element as HTMLElement).textContent = text;
        },
        field,
        `${story.told}.`,
      );
      await openAndWrite(field, ' ');
      await waitForChip(page, 1);
      await cardStaysClosed(page);
    },
  );

  it.each(['insertFromDrop', 'insertReplacementText', 'insertFromYank'])(
    'what comes by %s is checked',
    async (inputType) => {
      await warmUp(page, '#narrow');
      await page.click('#note');
      await put(storyNote, { inputType });
      await waitForChip(page, 1);
    },
  );

  it.each(['#note', '#rich'])(
    'a sentence that is dictated into %s is checked, and opens the card like a typed one',
    async (field) => {
      await warmUp(page, '#narrow');
      await page.click(field);
      await page.evaluate(
        (text) => document.execCommand('insertText', false, text),
        `${story.told}.`,
      );
      await cardIsOpen(page);
    },
  );

  it('a sentence that a tool sets as the value, with an event about it, opens the card too', async () => {
    await warmUp(page, '#narrow');
    await page.click('#note');
    await put(`${story.told}.`);
    await cardIsOpen(page);
  });

  it.each(['#note', '#rich'])(
    'what a macro writes into %s and leaves in the same moment is underlined and counted',
    async (field) => {
      await warmUp(page, '#narrow');
      const before = await drawn();
      await page.evaluate(
        (selector, text) => {
          const element = document.querySelector<HTMLElement>(selector);
          element?.focus();
          document.execCommand('insertText', false, text);
          element?.blur();
        },
        field,
        `${story.told}.`,
      );
      await waitForChip(page, 1);
      expect(await drawn()).toHaveLength(before.length + 1);
      await cardIsClosed(page);
    },
  );

  it('what an input method is still composing is left alone until it is there', async () => {
    await warmUp(page, '#narrow');
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    const before = await drawn();
    expect(before.length).toBeGreaterThan(0);
    await page.evaluate(async (text) => {
      const note = document.querySelector('#note') as HTMLTextAreaElement;
      note.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      note.setRangeText(text, 0, 0, 'end');
      note.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      for (let frame = 0; frame < 50; frame += 1)
        await new Promise((painted) => requestAnimationFrame(painted));
    }, `${story.told}. `);
    expect(await drawn()).toEqual(before);
    await waitForChip(page, 1);
    await page.evaluate(() =>
      document
        .querySelector('#note')
        ?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })),
    );
    await waitForChip(page, 2);
  });

  it('undo takes a finding away and redo brings it back, and an answered one asks no more', async () => {
    await warmUp(page, '#narrow');
    await page.click('#note');
    await page.evaluate(
      (text) => document.execCommand('insertText', false, text),
      `${story.told}.`,
    );
    await cardIsOpen(page);
    await page.press('Escape');
    await cardIsClosed(page);
    await page.press('ControlOrMeta+z');
    await waitForText(page, '#note', '');
    await waitForQuiet(page);
    await page.press('ControlOrMeta+Shift+z');
    await waitForText(page, '#note', `${story.told}.`);
    await waitForChip(page, 1);
    await cardIsClosed(page);
    await enterCard(browser, page);
    await leavesIt(page);
    await waitForRest(page, 1);
    await page.press('ControlOrMeta+z');
    await waitForText(page, '#note', '');
    await page.press('ControlOrMeta+Shift+z');
    await waitForText(page, '#note', `${story.told}.`);
    await page.type(' bsn 123456782 ');
    await waitForChip(page, 1);
  });

  it('a record that a script opens in the field is shown on the chip only, and answers of the last one do not count', async () => {
    await warmUp(page, '#narrow');
    await page.click('#note');
    await put(storyNote, { event: false });
    await waitForChip(page, 1);
    await cardIsClosed(page);
    await enterCard(browser, page);
    await leavesIt(page);
    await waitForRest(page, 1);
    await page.evaluate((text) => {
      const note = document.querySelector('#note') as HTMLTextAreaElement;
      note.value = text;
    }, `Andere klant. ${story.told}. En daarom een nieuw nummer, en een nieuw contract, en een brief.`);
    await waitForChip(page, 1);
    await cardIsClosed(page);
    expect(await showsSomething(page)).toBe(true);
  });
});
