// What others wrote before, in the editor of a mail composer, is not the agent's note; what the agent brings or changes is.
import { beforeEach, describe, expect, it } from 'vitest';
import { inLab } from './in-lab.ts';
import type {} from './pages/lab.ts';

const history = 'Haar ex staat voor de deur.';

const composers: readonly (readonly [string, string])[] = [
  ['a cited block', `<p>Dank.</p><blockquote type="cite">${history}</blockquote>`],
  [
    'Gmail',
    `Dank.<div class="gmail_quote"><div class="gmail_attr">Op ma schreef Jo:</div>${history}</div>`,
  ],
  ['a signature', `<p>Dank.</p><div class="gmail_signature">${history}</div>`],
  ['Outlook', `<p>Dank.</p><div id="divRplyFwdMsg">Van: Jo</div><div>${history}</div><p>Groet</p>`],
  [
    'Thunderbird',
    `<p>Dank.</p><div class="moz-cite-prefix">Jo schreef:</div><blockquote type="cite">${history}</blockquote>`,
  ],
];

inLab((bench) => {
  const read = () => bench().page.evaluate(() => globalThis.shown?.text() ?? '');
  const open = async (html: string) => {
    await bench().show(`<div id="editor" contenteditable>${html}</div>`);
    return bench().page.evaluate(() => {
      globalThis.shown = globalThis.lab.richField(
        document.querySelector('#editor') as HTMLElement,
        new AbortController().signal,
      );
      return globalThis.shown.text();
    });
  };

  it.each(composers)('%s', async (_, html) => {
    const text = await open(html);
    expect(text).toMatch(/^Dank\.\n/);
    expect(text).not.toContain('Haar ex');
  });

  describe('a cited block', () => {
    beforeEach(() => open('<p>Dank.</p><blockquote type="cite">Haar ex belt.</blockquote>'));

    it('is read as soon as the agent writes in it', async () => {
      await bench().page.click('blockquote');
      await bench().page.press('End');
      await bench().page.type(' Staat voor de deur.');
      expect(await read()).toBe('Dank.\nHaar ex belt. Staat voor de deur.');
    });

    it('is read where the agent pastes it', async () => {
      await bench().page.evaluate(() => {
        const editor = document.querySelector('#editor') as HTMLElement;
        editor.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }));
        editor.insertAdjacentHTML('afterbegin', '<blockquote type="cite">Ex dreigt.</blockquote>');
      });
      expect(await read()).toMatch(/^Ex dreigt\.\nDank\.\n\uFFFC$/);
    });
  });

  it('a block that the agent cites without a sign of history is read', async () => {
    expect(await open('<blockquote>Haar ex belt.</blockquote>')).toBe('Haar ex belt.');
  });
});

declare global {
  var shown: { text(): string } | undefined;
}
