// An editor's tree read as text, and every offset found again in the tree.
import { expect, it } from 'vitest';
import { inLab } from './in-lab.ts';
import type {} from './pages/lab.ts';

const object = '\uFFFC';

/** Inner HTML of an editor, and the text that a reader sees. */
const readings: readonly (readonly [string, string, string])[] = [
  ['plain text', 'een twee', 'een twee'],
  ['nothing', '', ''],
  ['formatting inside a word', 'ge<b>st</b>alkt', 'gestalkt'],
  ['paragraphs', '<p>een</p><p>twee</p>', 'een\ntwee'],
  ['divs as browsers make them', 'een<div>twee</div><div>drie</div>', 'een\ntwee\ndrie'],
  ['an empty line', '<div>een</div><div><br></div><div>twee</div>', 'een\n\ntwee'],
  ['line breaks', 'een<br>twee', 'een\ntwee'],
  ['a filler break at the end of a block', '<p>een<br></p><p>twee</p>', 'een\ntwee'],
  ['list items', '<ul><li>een</li><li>twee</li></ul>', 'een\ntwee'],
  ['table cells', '<table><tr><td>een</td><td>twee</td></tr></table>', 'een\ntwee'],
  ['blocks in blocks', '<div><div><p>een</p></div></div>twee', 'een\ntwee'],
  ['white space between tags', '<p>\n  een\n  twee\n</p>\n<p>drie</p>', 'een twee \ndrie'],
  ['kept white space', '<p style="white-space: pre-wrap">een  twee\ndrie</p>', 'een  twee\ndrie'],
  ['spaces that do not break', 'een\u00A0\u00A0twee&nbsp;', 'een  twee '],
  ['fillers without width', 'een\uFEFF tw\u200Bee\u2060', 'een twee'],
  ['soft hyphens', 'ge\u00ADstalkt', 'gestalkt'],
  ['joiners inside a character', '\u{1F468}\u200D\u{1F469} een', '\u{1F468}\u200D\u{1F469} een'],
  ['nested lists', '<ul><li>een<ul><li>twee</li></ul></li><li>drie</li></ul>', 'een\ntwee\ndrie'],
  [
    'a picture with a caption that can be typed in',
    'een<figure contenteditable="false"><img alt=""><figcaption contenteditable>twee</figcaption></figure>',
    `een\n${object}\ntwee`,
  ],
  ['what is hidden', 'een<span style="display: none">geheim</span> twee', 'een twee'],
  ['scripts and styles', 'een<style>p{}</style><script>0</script>', 'een'],
  ['a mention', 'hoi <span contenteditable="false">@Sam</span>!', `hoi ${object}!`],
  ['a picture', 'een<img alt="x">twee', `een${object}twee`],
  ['comments', 'een<!-- niet -->twee', 'eentwee'],
];

inLab((bench) => {
  const map = (html: string) =>
    bench()
      .show(`<div id="editor" contenteditable>${html}</div>`)
      .then(() =>
        bench().page.evaluate(() => {
          const editor = document.querySelector('#editor') as HTMLElement;
          const before = editor.innerHTML;
          const { text, rangeOf, offsetOf } = globalThis.lab.mapText(editor);
          const spaced = (letters: string) =>
            letters.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/\s/g, ' ');
          const wrong: string[] = [];
          for (let start = 0; start < text.length; start++) {
            const letter = text[start] as string;
            if (letter === '\n' || letter === '\uFFFC') continue;
            const range = rangeOf({ start, end: start + 1 });
            if (!range) wrong.push(`${start}: no range`);
            else if (spaced(range.toString())[0] !== letter)
              wrong.push(`${start}: ${range.toString()}`);
            else if (offsetOf(range.startContainer, range.startOffset) !== start)
              wrong.push(`${start}: start`);
            else if (offsetOf(range.endContainer, range.endOffset) !== start + 1)
              wrong.push(`${start}: end`);
          }
          return { text, wrong, isUntouched: editor.innerHTML === before };
        }),
      );

  it.each(readings)('%s', async (_, html, text) => {
    expect(await map(html)).toEqual({ text, wrong: [], isUntouched: true });
  });

  it('a caret between elements stands at the end of the line before, or the start of the one after', async () => {
    await bench().show('<div id="editor" contenteditable><p>een</p><p><br></p><p>drie</p></div>');
    expect(
      await bench().page.evaluate(() => {
        const editor = document.querySelector('#editor') as HTMLElement;
        const { text, offsetOf } = globalThis.lab.mapText(editor);
        const [, empty] = editor.children;
        return [text, offsetOf(empty as Node, 0), offsetOf(editor, 3), offsetOf(document.body, 0)];
      }),
    ).toEqual(['een\n\ndrie', 4, 9, null]);
  });

  it('every place of a caret is found again, on empty lines too', async () => {
    await bench().show(
      '<div id="editor" contenteditable><p>een</p><p><br></p><p>d<b>ri</b>e</p><p>vier<br><br></p><div><br></div></div>',
    );
    expect(
      await bench().page.evaluate(() => {
        const { text, placeOf, offsetOf } = globalThis.lab.mapText(
          document.querySelector('#editor') as HTMLElement,
        );
        return Array.from({ length: text.length + 1 }, (_, at) => {
          const place = placeOf(at);
          return place && offsetOf(place.node, place.offset);
        });
      }),
    ).toEqual(Array.from({ length: 17 }, (_, at) => at));
  });

  it('words that run over several elements are one range', async () => {
    await bench().show(
      '<div id="editor" contenteditable>haar <b>ex <i>staat</i></b> voor de deur</div>',
    );
    expect(
      await bench().page.evaluate(() => {
        const { rangeOf } = globalThis.lab.mapText(
          document.querySelector('#editor') as HTMLElement,
        );
        return rangeOf({ start: 5, end: 18 })?.toString();
      }),
    ).toBe('ex staat voor');
  });
});
