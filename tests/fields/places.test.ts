// The shipped build, in the places where CRMs keep their note fields.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page, type View } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import {
  enterCard,
  story,
  storyNote,
  waitForChip,
  waitForQuiet,
  waitForText,
} from '../stories/agent.ts';
import type {} from './pages/places.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/places.html`;
const coded = `${story.before}[A2]${story.after}`;

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages });
    page = await browser.open(url);
  });
  afterAll(() => browser?.close());
  beforeEach(() => page.goto(url));

  /** With the checker in the frame already: what is typed before it comes is old text to it, and opens no card. */
  const warmUp = async () => {
    await page.click('#scrolled');
    await page.type('bsn 123456782 ');
    await waitForChip(page, 1);
  };
  const noteOf = (id: string) =>
    page.evaluate(
      (of) => document.querySelector<HTMLElementTagNameMap['note-form']>(of)?.note.value,
      id,
    );
  const cardIsOpen = (view: View) =>
    view.waitForPrompt('the card', (root) => root.querySelector('[role=dialog]') !== null);
  const cardIsClosed = (view: View) =>
    view.waitForPrompt('no card', (root) => root.querySelector('[role=dialog]') === null);

  it('a field in a closed shadow tree is read, and its story replaced', async () => {
    await page.evaluate(() =>
      document.querySelector<HTMLElementTagNameMap['note-form']>('#closed')?.note.focus(),
    );
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await page.press('Enter');
    await page.waitFor(
      'the code',
      (text) =>
        document.querySelector<HTMLElementTagNameMap['note-form']>('#closed')?.note.value === text,
      coded,
    );
    await page.press('Control+z');
    await page.waitFor(
      'the story again',
      (text) =>
        document.querySelector<HTMLElementTagNameMap['note-form']>('#closed')?.note.value === text,
      storyNote,
    );
  });

  it('a focus that moves inside one shadow tree is noticed', async () => {
    await page.evaluate(() =>
      document.querySelector('#open')?.shadowRoot?.querySelector('input')?.focus(),
    );
    await page.type('klant');
    await page.press('Tab');
    await page.type(storyNote);
    await waitForChip(page, 1);
    expect(await noteOf('#open')).toBe(storyNote);
  });

  it('a note in a modal dialog has its prompt in the dialog, and Escape closes the card before the dialog', async () => {
    await warmUp();
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal());
    await page.click('#in-dialog');
    await page.type(`${storyNote} `);
    await cardIsOpen(page);
    await page.press('Escape');
    await cardIsClosed(page);
    expect(
      await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.open),
    ).toBe(true);
    await page.clickInPrompt('button.chip');
    await cardIsOpen(page);
    await page.clickInPrompt('[role=option]');
    await waitForText(page, '#in-dialog', `${coded} `);
    await page.press('Escape');
    await page.waitFor(
      'the dialog closed',
      () => !document.querySelector<HTMLDialogElement>('#dialog')?.open,
    );
  });

  it('React knows of the replacement, and of its being undone', async () => {
    const stateIs = (text: string) =>
      page.waitFor(
        `React to know of ${text}`,
        (wanted) => document.querySelector('#state')?.textContent === wanted,
        text,
      );
    await page.click('#controlled');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await enterCard(browser, page);
    await page.press('Enter');
    await stateIs(coded);
    await page.press('Control+z');
    await stateIs(storyNote);
  });

  it('a field that a script empties keeps no underline', async () => {
    await page.click('#controlled');
    await page.type(storyNote);
    await waitForChip(page, 1);
    await page.evaluate(() => {
      const note = document.querySelector<HTMLTextAreaElement>('#controlled');
      if (note) note.value = '';
    });
    // Chromium makes no event of it; the next one, whatever it is, tells (value-watch.ts).
    await page.press('Shift');
    await waitForQuiet(page);
    expect(await page.inPrompt((root) => root.querySelectorAll('.underline').length)).toBe(0);
    expect(
      await page.evaluate(() =>
        [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
      ),
    ).toBe(0);
  });

  it('the card opens by itself at the end of a sentence, without taking the focus, and once', async () => {
    await warmUp();
    await page.click('#controlled');
    await page.type(`${story.told}.`);
    await cardIsOpen(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('controlled');
    await page.press('Escape');
    await cardIsClosed(page);
    await page.type(' Wil nieuw nummer. Belt morgen terug.');
    await waitForChip(page, 1);
    await cardIsClosed(page);
    await waitForText(page, '#controlled', `${story.told}. Wil nieuw nummer. Belt morgen terug.`);
  });

  it('the card closes when the focus goes elsewhere, and the underline stays', async () => {
    await warmUp();
    await page.click('#controlled');
    await page.type(`${story.told}.`);
    await cardIsOpen(page);
    await page.click('#elsewhere');
    await cardIsClosed(page);
    await waitForChip(page, 1);
  });

  it.each(['#design', '#body'])(
    'the editable document in %s gets no element of ours into its body',
    async (id) => {
      const frame = await page.frame(id);
      await frame.click('body');
      await page.type(storyNote);
      await waitForChip(frame, 1);
      expect(await frame.evaluate(() => document.body.innerHTML.replace('<br>', ''))).toBe(
        storyNote,
      );
      await enterCard(browser, frame);
      await page.press('Enter');
      await frame.waitFor('the code', (text) => document.body.innerText.trim() === text, coded);
    },
  );

  it('underlines stand in an editor in a shadow tree too, painted or drawn', async () => {
    await page.evaluate(() => {
      const form = document.querySelector('#open')?.shadowRoot;
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      form?.append(editor);
      editor.focus();
    });
    await page.type(storyNote);
    await waitForChip(page, 1);
    const [isPainted, isDrawn] = [
      await page.evaluate(() => {
        const editor = document.querySelector('#open')?.shadowRoot?.querySelector('div') as Element;
        const [name = ''] = CSS.highlights.keys();
        return getComputedStyle(editor, `::highlight(${name})`).textDecorationLine === 'underline';
      }),
      await page.inPrompt((root) => root.querySelector('.underline') !== null),
    ];
    expect(isPainted).not.toBe(isDrawn);
  });

  it('what is drawn stays under its words while the page scrolls, grows and hides', async () => {
    await page.click('#scrolled');
    await page.type(storyNote);
    await waitForChip(page, 1);
    const boxes = () =>
      page.inPrompt((root) =>
        [...root.querySelectorAll('.underline')].map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return [left + width / 2, top + height / 2] as const;
        }),
      );
    // Chromium paints in the field itself and needs no boxes.
    if ((await boxes())?.length === 0) {
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
      return;
    }
    const isUnder = () =>
      page.waitForPrompt(
        'the underline under its words',
        (root, told) => {
          const note = document.querySelector<HTMLTextAreaElement>('#scrolled');
          const from = note?.value.indexOf(told) ?? 0;
          const drawn = [...root.querySelectorAll('.underline')];
          return (
            drawn.length > 0 &&
            drawn.every((one) => {
              const { left, top, width, height } = one.getBoundingClientRect();
              const at = document.caretPositionFromPoint(left + width / 2, top + height / 2);
              return (
                at?.offsetNode === note && at.offset >= from && at.offset <= from + told.length
              );
            })
          );
        },
        story.told,
      );
    await isUnder();
    await page.evaluate(() => document.querySelector('#scroller')?.scrollTo(0, 30));
    await isUnder();
    await page.evaluate(() => {
      const above = document.querySelector<HTMLElement>('#above');
      if (above) above.style.height = '45px';
    });
    await isUnder();
    await page.evaluate(() => document.querySelector('#scroller')?.scrollTo(0, 350));
    await page.waitForPrompt('nothing drawn', (root) => root.querySelector('.underline') === null);
  });
});
