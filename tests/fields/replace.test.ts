// A replacement is byte-exact, leaves the caret where it was, and is undone by one Ctrl+Z.
import { describe, expect, it } from 'vitest';
import { inLab } from './in-lab.ts';
import type {} from './pages/lab.ts';

/** `[…]` is replaced, `|` is the caret. */
const edits: readonly (readonly [string, string, string])[] = [
  ['Haar [ex staat voor de deur], nieuw nummer.|', 'A2', 'Haar A2, nieuw nummer.|'],
  ['[Haar ex] belt.|', '[A2]', '[A2] belt.|'],
  ['Belt mor|gen. [Haar ex].', 'A2', 'Belt mor|gen. A2.'],
  ['Haar [ex sta|at] er.', 'A2', 'Haar A2| er.'],
  ['Goed.[ Zij is ziek.]|', '', 'Goed.|'],
  ['[Alles]|', '', '|'],
  ['Eén 😀 [twee] 🏳️‍🌈.|', 'B1', 'Eén 😀 B1 🏳️‍🌈.|'],
  ['een\n[twee]\ndrie|', 'C1', 'een\nC1\ndrie|'],
];

interface Marked {
  readonly text: string;
  readonly caret: number;
  readonly start: number;
  readonly end: number;
}

function read(marked: string): Marked {
  const marks = [...marked.matchAll(/[[\]|]/g)];
  const places = new Map(marks.map(({ 0: mark, index }, count) => [mark, index - count]));
  const at = (mark: string) => places.get(mark) ?? 0;
  return { text: marked.replace(/[[\]|]/g, ''), caret: at('|'), start: at('['), end: at(']') };
}

const fields: readonly (readonly [string, string, 'native' | 'rich'])[] = [
  ['a textarea', '<textarea id="field" rows="5"></textarea>', 'native'],
  ['a text input', '<input id="field">', 'native'],
  [
    'plain rich text',
    '<div id="field" contenteditable style="white-space: pre-wrap"></div>',
    'rich',
  ],
];

inLab((bench) => {
  const write = async (html: string, { text, caret }: Marked) => {
    const { page, show } = bench();
    await show(html);
    await page.click('#field');
    await page.type(text);
    const back = [...text.slice(caret)].length;
    // A flag of several letters is one step of the caret, so the caret is put, not walked.
    if (back > 0) {
      await page.evaluate((at) => {
        const field = document.querySelector('#field') as HTMLTextAreaElement;
        if ('value' in field) field.setSelectionRange(at, at);
        else {
          const range = globalThis.lab
            .mapText(field as HTMLElement)
            .rangeOf({ start: at, end: at });
          if (range) getSelection()?.setPosition(range.startContainer, range.startOffset);
        }
      }, caret);
    }
  };
  const replace = (kind: 'native' | 'rich', edit: { start: number; end: number; insert: string }) =>
    bench().page.evaluate(
      async (as, { start, end, insert }) => {
        const element = document.querySelector('#field') as HTMLTextAreaElement;
        const { lab } = globalThis;
        const field =
          as === 'rich'
            ? lab.richField(element, new AbortController().signal)
            : lab.nativeField(element, lab.mirrorOf(element, lab.layer()));
        const took = await field.replace({ start, end, insert });
        return { took, text: field.text(), caret: field.caret() };
      },
      kind,
      edit,
    );
  const textNow = (kind: 'native' | 'rich') =>
    bench().page.evaluate((as) => {
      const field = document.querySelector('#field') as HTMLTextAreaElement;
      return as === 'rich' ? globalThis.lab.mapText(field).text : field.value;
    }, kind);

  describe.each(fields)('in %s', (_, html, kind) => {
    const fitting = edits.filter(
      ([marked]) => !html.startsWith('<input') || !marked.includes('\n'),
    );

    it.each(fitting)('%s → %s', async (marked, code, expected) => {
      const before = read(marked);
      const after = { text: expected.replace('|', ''), caret: expected.indexOf('|') };
      // Brackets in a code are not marks.
      const insert = code;
      await write(html, before);
      expect(await replace(kind, { ...before, insert })).toEqual({ took: true, ...after });
      await bench().page.press('Control+z');
      expect(await textNow(kind)).toBe(before.text);
    });
  });

  it('keeps the formatting around what it replaces', async () => {
    await bench().show(
      '<div id="field" contenteditable><p>een <b>twee</b> drie</p><p>vier</p></div>',
    );
    await bench().page.click('#field');
    expect((await replace('rich', { start: 9, end: 13, insert: 'A2' })).took).toBe(true);
    expect(
      await bench().page.evaluate(() =>
        document.querySelector('#field')?.innerHTML.replace('&nbsp;', ' '),
      ),
    ).toBe('<p>een <b>twee</b> A2</p><p>vier</p>');
  });

  it('says so when the page takes the replacement back', async () => {
    await bench().show('<textarea id="field">een twee</textarea>');
    await bench().page.evaluate(() => {
      const field = document.querySelector('#field') as HTMLTextAreaElement;
      field.addEventListener('input', () => {
        field.value = 'een twee';
      });
    });
    expect(await replace('native', { start: 4, end: 8, insert: 'A2' })).toMatchObject({
      took: false,
      text: 'een twee',
    });
  });

  it.each(fields)(
    'is known in %s to a page that looks whenever a key is let go',
    async (_, html, kind) => {
      await write(html, read('een twee|'));
      await bench().page.evaluate(() => {
        const field = document.querySelector('#field') as HTMLTextAreaElement;
        const look = () => {
          field.title = 'value' in field ? field.value : ((field as HTMLElement).textContent ?? '');
        };
        field.addEventListener('keyup', look);
      });
      expect((await replace(kind, { start: 4, end: 8, insert: 'A2' })).took).toBe(true);
      expect(
        await bench().page.evaluate(() => document.querySelector<HTMLElement>('#field')?.title),
      ).toBe('een A2');
    },
  );

  it('leaves it to an editor that takes the event as its own', async () => {
    await bench().show('<div id="field" contenteditable>een twee</div>');
    await bench().page.click('#field');
    await bench().page.evaluate(() => {
      const field = document.querySelector('#field') as HTMLElement;
      field.addEventListener('beforeinput', (event) => {
        if (event.inputType !== 'insertReplacementText') return;
        event.preventDefault();
        const [range] = event.getTargetRanges();
        field.textContent = `${field.textContent?.slice(0, range?.startOffset)}${event.data}`;
      });
    });
    expect(await replace('rich', { start: 4, end: 8, insert: 'A2' })).toMatchObject({
      took: true,
      text: 'een A2',
    });
  });
});
