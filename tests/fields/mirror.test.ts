// The mirror says where each word of a field stands; the browser is asked whether that is so.
import { expect, it } from 'vitest';
import { inLab } from './in-lab.ts';
import type {} from './pages/lab.ts';

const note = [
  'Klant belt over de factuur van maart, dubbel afgeschreven. Haar ex staat elke avond voor de deur en',
  'ze durft niet meer naar buiten; wil daarom een nieuw nummer.',
  '',
  '\tNummerwissel aangevraagd,  bsn gecontroleerd. Onafgebrokenwoorddatvoorgeenenkeleregelpastenbreektwaarhetuitkomtzonderspaties 😀 klaar.',
  'Belt morgen terug. '.repeat(6),
].join('\n');

/** Style of the field; what stands around it. */
const areas: readonly (readonly [string, string, string?])[] = [
  ['as the browser has it', ''],
  ['with padding and a thick border', 'padding: 7px 21px 3px 13px; border: 6px solid'],
  ['with border-box and a width in percent', 'box-sizing: border-box; width: 33.3%; padding: 9px'],
  ['with spaced words', 'word-spacing: 5px'],
  ['with spaced letters', 'letter-spacing: 1.3px'],
  ['with tabs and an indent', 'tab-size: 3; text-indent: 30px'],
  ['centred', 'text-align: center'],
  ['without wrapping', 'white-space: pre; overflow: auto'],
  ['zoomed', 'zoom: 1.25'],
  ['scaled', 'transform: scale(0.9); transform-origin: 0 0'],
  ['in a scaled part of the page', '', 'transform: scale(1.2); transform-origin: 0 0'],
  ['in a zoomed part of the page', '', 'zoom: 1.5'],
  ['in small capitals', 'font-variant: small-caps'],
  ['in capitals', 'text-transform: uppercase'],
  ['with exact letters', 'text-rendering: geometricPrecision; font-kerning: none'],
  ['in a monospaced face', 'font: 14px/1.6 monospace'],
  ['in a serif face with loose lines', 'font: italic 600 17px/2 serif'],
  ['lower than its text', 'height: 60px'],
  ['breaking anywhere', 'word-break: break-all'],
  ['in a fixed part of the page', '', 'position: fixed; top: 30px; left: 40px'],
];

const inputs: readonly (readonly [string, string])[] = [
  ['as the browser has it', ''],
  ['high', 'height: 60px; padding: 3px 12px'],
  [
    'with a border-box',
    'box-sizing: border-box; width: 50%; padding: 8px; font: 15px/1.5 sans-serif',
  ],
  ['centred', 'text-align: center; width: 500px'],
];

inLab((bench) => {
  /** Every word in sight for which the browser finds another place than the mirror. */
  const misplaced = (html: string, scroll: number) =>
    bench()
      .show(html)
      .then(() =>
        bench().page.evaluate((by) => {
          const field = document.querySelector('#field') as HTMLTextAreaElement;
          if (field.localName === 'input') field.scrollLeft = by;
          else field.scrollTop = by;
          const { lab } = globalThis;
          const { rects } = lab.nativeField(field, lab.mirrorOf(field, lab.layer()));
          const wrong: string[] = [];
          let looked = 0;
          for (const { 0: word, index } of field.value.matchAll(/\S+/g)) {
            const [box] = rects({ start: index, end: index + word.length });
            if (!box || box.width < 4 || box.height < 8) continue;
            looked++;
            const found = document.caretPositionFromPoint(
              box.left + box.width / 2,
              box.top + box.height / 2,
            );
            const isThere =
              found?.offsetNode === field &&
              found.offset >= index &&
              found.offset <= index + word.length;
            if (!isThere) wrong.push(`${word}: ${(found?.offset ?? 0) - index}`);
          }
          return { wrong, seesWords: looked > 3 };
        }, scroll),
      );

  const escaped = note.replace(/&/g, '&amp;').replace(/</g, '&lt;');

  it.each(areas)('in a textarea %s', async (_, style, around = '') => {
    for (const scroll of [0, 37]) {
      const html = `<div style="${around}"><textarea id="field" rows="9" cols="50" style="${style}">\n${escaped}</textarea></div>`;
      expect(await misplaced(html, scroll)).toEqual({ wrong: [], seesWords: true });
    }
  });

  it.each(inputs)('in an input %s', async (_, style) => {
    for (const scroll of [0, 50]) {
      const html = `<input id="field" style="${style}" value="${escaped.replace(/\n/g, ' ')}">`;
      expect((await misplaced(html, scroll)).wrong).toEqual([]);
    }
  });

  it('says nothing about words that are scrolled out of sight', async () => {
    await bench().show(
      `<div style="height: 50px; overflow: hidden"><textarea id="field" rows="9">\n${escaped}</textarea></div>`,
    );
    expect(
      await bench().page.evaluate(() => {
        const field = document.querySelector('#field') as HTMLTextAreaElement;
        const { lab } = globalThis;
        const { rects } = lab.nativeField(field, lab.mirrorOf(field, lab.layer()));
        const { length } = field.value;
        const seen = [
          rects({ start: 0, end: 5 }).length,
          rects({ start: length - 9, end: length - 1 }).length,
        ];
        field.style.display = 'none';
        return [...seen, rects({ start: 0, end: 5 }).length];
      }),
    ).toEqual([1, 0, 0]);
  });
});
