// Whatever is put into a page: what is shown stays bounded, the agent goes on typing and is told what is not checked.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { story, storyNote, waitForBadge, waitForChip, warmUp } from './agent.ts';

/** More underlines are not made in one field. */
const mostUnderlines = 200;

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: new URL('./pages', import.meta.url).pathname });
    page = await browser.open(`https://${crmHost}/fields.html`);
  });
  afterAll(() => browser?.close());
  beforeEach(() => page.goto(`https://${crmHost}/fields.html`));

  /** With the keyboard, from a field that is none of ours. */
  async function paste(text: string, into: string): Promise<void> {
    await page.evaluate((copied) => {
      const source = document.querySelector<HTMLTextAreaElement>('#readonly');
      if (source) source.value = copied;
    }, text);
    await page.click('#readonly');
    await page.press('ControlOrMeta+a');
    await page.press('ControlOrMeta+c');
    await page.click(into);
    await page.press('ControlOrMeta+v');
  }

  /** As the page sets a record that is opened, then entered. */
  async function open(line: string, times: number): Promise<void> {
    await page.evaluate(
      (told, count) => {
        const note = document.querySelector<HTMLTextAreaElement>('#note');
        if (note) note.value = told.repeat(count);
      },
      line,
      times,
    );
    await page.click('#note');
  }

  const waitForNotice = (words: string) =>
    page.waitForPrompt(
      `a notice: ${words}`,
      (root, wanted) => root.querySelector('.notice')?.textContent?.includes(wanted),
      words,
    );

  const underlines = async () => {
    const drawn = await page.inPrompt((root) => root.querySelectorAll('.underline').length);
    const painted = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    );
    return painted + (drawn ?? 0);
  };

  const lettersIn = (of: string) =>
    page.evaluate((selector) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      return (field?.value ?? field?.textContent ?? '').length;
    }, of);

  const goesOnTyping = async (field = '#note') => {
    const before = await lettersIn(field);
    await page.type(' Ok.');
    expect(await lettersIn(field)).toBe(before + 4);
  };

  describe.each(['#note', '#rich'])('pasted into %s', (field) => {
    // A thousand lines: for one of 26,000 Chromium alone takes a quarter of a minute in rich text.
    it('a megabyte is checked where the agent writes, and the agent is told', async () => {
      const line = `${story.told}. ${'Factuur uitgelegd, klant tevreden. '.repeat(29)}\n`;
      await paste(line.repeat(1000), field);
      expect(await lettersIn(field)).toBeGreaterThan(1_000_000);
      await goesOnTyping(field);
      await waitForNotice('too long to check as a whole');
      await page.waitForPrompt('a chip that says that there may be more', (root) =>
        /\d+\+/.test(root.querySelector('button.chip')?.textContent ?? ''),
      );
      expect(await underlines()).toBeLessThanOrEqual(mostUnderlines);
      await goesOnTyping(field);
    });

    it('of 5,000 findings all are counted and 200 underlined, and the agent is told', async () => {
      await paste('BSN 123456782 ok.\n'.repeat(5000), field);
      await goesOnTyping(field);
      await waitForChip(page, 5000);
      await waitForNotice('Too many passages');
      expect(await underlines()).toBeLessThanOrEqual(mostUnderlines);
      await goesOnTyping(field);
    });
  });

  it('a record of a megabyte that the page opens is checked too, and the agent is told', async () => {
    await open(`${story.told}. Factuur uitgelegd, klant tevreden.\n`, 14_000);
    await waitForNotice('too long to check as a whole');
    expect(await underlines()).toBeLessThanOrEqual(mostUnderlines);
    await goesOnTyping();
  });

  // A browser alone takes half a second for a key in a megabyte of these; reading.test.ts has the megabyte.
  it.each([
    ['without a space', 'x', 120_000],
    ['of empty lines', '\n', 120_000],
  ])('an endless text %s leaves the agent typing', async (_, line, times) => {
    await open(line, times);
    await waitForNotice('too long to check as a whole');
    await goesOnTyping();
  });

  it('200 fields that tell stories are all underlined', async () => {
    await warmUp(page, '#narrow');
    await page.evaluate(async (text) => {
      const row = document.querySelector('.row') as HTMLElement;
      for (let n = 0; n < 200; n++) {
        const field = document.createElement('textarea');
        field.value = text;
        row.append(field);
        field.focus();
        await new Promise((frame) => requestAnimationFrame(frame));
      }
    }, storyNote);
    await page.click('#note');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await waitForBadge(browser, '202');
  });

  // Firefox alone takes two minutes for a caret among ten times as many.
  it.each([
    ['nested 400 deep', 400, 0],
    ['among 5,000 empty text nodes', 0, 5000],
  ])('an editor with its words %s is read', async (_, depth, empties) => {
    await page.evaluate(
      (text, deep, many) => {
        let at = document.querySelector('#rich') as HTMLElement;
        for (let n = 0; n < deep; n++) at = at.appendChild(document.createElement('span'));
        for (let n = 0; n < many; n++) at.append('');
        at.append(text);
      },
      storyNote,
      depth,
      empties,
    );
    await page.click('#rich');
    await waitForChip(page, 1);
  });
});
