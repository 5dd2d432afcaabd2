// Words that the browser underlines itself, wherever in the tree of an editor they stand.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, crmHost, type Page } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { storyNote, waitForChip } from '../stories/agent.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const url = `https://${crmHost}/places.html`;

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages });
    page = await browser.open(url);
  });
  afterAll(() => browser?.close());
  beforeEach(() => page.goto(url));

  it.each(['', '<p><br></p>', '<p><br></p>En verder.'])(
    'words are underlined in the field itself as in an element of it: %s',
    async (html) => {
      await page.evaluate((content) => {
        const editor = document.createElement('div');
        editor.contentEditable = 'true';
        editor.innerHTML = content;
        document.body.append(editor);
        editor.focus();
        getSelection()?.collapse(editor.firstElementChild ?? editor, 0);
      }, html);
      await page.type(storyNote);
      await waitForChip(page, 1);
      const underlined = await page.evaluate(() =>
        [...CSS.highlights].flatMap(([name, ranges]) =>
          [...ranges].map(({ startContainer }) => {
            const holder = startContainer.parentElement as Element;
            const looks = getComputedStyle(holder, `::highlight(${name})`);
            return `${holder.localName} ${looks.textDecorationLine}`;
          }),
        ),
      );
      expect(underlined).toEqual([html === '' ? 'div underline' : 'p underline']);
    },
  );

  it.each(['', '<p><br></p>'])(
    'underlines stand in an editor in a shadow tree too, painted or drawn: %s',
    async (html) => {
      await page.evaluate((content) => {
        const form = document.querySelector('#open')?.shadowRoot;
        const editor = document.createElement('div');
        editor.contentEditable = 'true';
        editor.innerHTML = content;
        form?.append(editor);
        editor.focus();
        getSelection()?.collapse(editor.firstElementChild ?? editor, 0);
      }, html);
      await page.type(storyNote);
      await waitForChip(page, 1);
      const [isPainted, isDrawn] = [
        await page.evaluate(() => {
          const [[name, ranges] = ['', new Highlight()]] = CSS.highlights;
          const [range] = ranges;
          const holder = range?.startContainer.parentElement;
          if (!holder) return false;
          return (
            getComputedStyle(holder, `::highlight(${name})`).textDecorationLine === 'underline'
          );
        }),
        await page.inPrompt((root) => root.querySelector('.underline') !== null),
      ];
      expect(isPainted).not.toBe(isDrawn);
    },
  );
});
