// Editors that nobody has heard of: what is replaced in them is exactly that, or it is said that it was not.
import { expect, it } from 'vitest';
import { inLab } from './in-lab.ts';
import type {} from './pages/lab.ts';

/** Inner HTML, in which `ex` stands for a code, and the editor's own attributes. */
const trees: readonly {
  readonly in: string;
  readonly html: string;
  readonly attributes?: string;
}[] = [
  { in: 'lines with breaks', html: 'een<br>twee ex drie<br>vier' },
  { in: 'the start of a line behind a break', html: 'een<br>ex drie<br>vier' },
  { in: 'lines in divs', html: 'een<div>ex</div><div>drie</div>' },
  { in: 'a line of its own', html: '<div>een</div><div>ex</div><div>drie</div>' },
  { in: 'nested lists', html: '<ul><li>een<ul><li>twee ex</li></ul></li><li>drie</li></ul>' },
  {
    in: 'a cell of a table',
    html: '<table><tbody><tr><td>een</td><td>ex</td><td>drie</td></tr></tbody></table>',
  },
  {
    in: 'a line with a mention',
    html: '<p>Hoi <span contenteditable="false">@Sam</span> ex drie</p>',
  },
  { in: 'kept white space', html: 'een\n  twee  ex\ndrie', attributes: 'style="white-space: pre"' },
  { in: 'a text box by its role', html: 'een ex', attributes: 'role="textbox"' },
  { in: 'between soft hyphens', html: 'een\u00ADtwee ex drie\u00ADvier' },
];

/** What an editor does when it is asked, as the body of a function of its element. */
const editors: readonly (readonly [string, string])[] = [
  [
    'renders itself anew at each input',
    "el.addEventListener('input', () => { el.innerHTML = el.innerHTML; });",
  ],
  [
    'takes its time',
    `el.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      setTimeout(() => { el.innerHTML = el.innerHTML.replace('ex', event.data); }, 80);
    });`,
  ],
  [
    'knows of nothing but typing',
    `el.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      if (event.inputType === 'insertText') el.innerHTML = el.innerHTML.replace('ex', event.data);
    });`,
  ],
  [
    'does it in its next frame, without a word',
    `let due = false;
    el.addEventListener('beforeinput', (event) => {
      const html = el.innerHTML.replace('ex', event.data);
      if (due) throw new Error('asked twice');
      due = true;
      requestAnimationFrame(() => { due = false; el.innerHTML = html; });
    });`,
  ],
];

const wrong: readonly (readonly [string, string])[] = [
  [
    'puts everything back a while later',
    "const html = el.innerHTML; el.addEventListener('input', () => setTimeout(() => { el.innerHTML = html; }, 100));",
  ],
  [
    'puts it elsewhere, and can undo',
    `const html = el.innerHTML;
    el.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      if (event.inputType === 'historyUndo') el.innerHTML = html;
      else el.lastElementChild.append(event.data);
    });`,
  ],
  [
    'takes other letters away, and knows of no undo',
    `el.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      const text = el.lastElementChild.firstChild;
      if (event.data === '[A2]') return text.deleteData(0, 3);
      if (event.inputType !== 'insertReplacementText') return;
      const [{ startOffset, endOffset }] = event.getTargetRanges();
      text.replaceData(startOffset, endOffset - startOffset, event.data);
    });`,
  ],
  [
    'takes nothing at all',
    "el.addEventListener('beforeinput', (event) => event.preventDefault()); const html = el.innerHTML; new MutationObserver((_, observer) => { if (el.innerHTML !== html) { observer.disconnect(); el.innerHTML = html; } }).observe(el, { subtree: true, childList: true, characterData: true });",
  ],
];

/** Looks at most ten times a second what is selected, and deletes that, or the letter before the caret. */
const hearsLate = `
  const text = el.firstElementChild.firstChild;
  let held = [text.length, text.length];
  let due = 0;
  getSelection().setPosition(text, text.length);
  document.addEventListener('selectionchange', () => {
    due ||= setTimeout(() => {
      due = 0;
      const { anchorOffset, focusOffset } = getSelection();
      held = [Math.min(anchorOffset, focusOffset), Math.max(anchorOffset, focusOffset)];
    }, 100);
  });
  el.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    if (event.inputType !== 'deleteContentBackward') return;
    const [from, to] = held;
    const start = from === to ? from - 1 : from;
    text.deleteData(start, to - start);
  });`;

inLab((bench) => {
  const open = async (html: string, attributes = '', behaviour = '') => {
    await bench().show(`<div id="editor" contenteditable ${attributes}>${html}</div>`);
    await bench().page.evaluate((body) => {
      const editor = document.querySelector('#editor') as HTMLElement;
      editor.focus();
      new Function('el', body)(editor);
    }, behaviour);
  };
  const replace = (insert = '[A2]') =>
    bench().page.evaluate(async (code) => {
      const editor = document.querySelector('#editor') as HTMLElement;
      const field = globalThis.lab.richField(editor, new AbortController().signal);
      const start = field.text().indexOf('ex');
      const took = await field.replace({ start, end: start + 2, insert: code });
      return { took, html: editor.innerHTML.replaceAll('&nbsp;', ' ') };
    }, insert);

  it.each(trees)('in $in', async ({ html, attributes }) => {
    await open(html, attributes);
    expect(await replace()).toEqual({ took: true, html: html.replace(/\bex\b/, '[A2]') });
  });

  it.each(editors)('in an editor that %s', async (_, behaviour) => {
    await open('<p>een</p><p>twee ex drie</p>', '', behaviour);
    expect(await replace()).toEqual({ took: true, html: '<p>een</p><p>twee [A2] drie</p>' });
  });

  it('leaves out what it should, and no letter else, in an editor that hears of a selection late', async () => {
    await open('<p>een ex twee drie.</p>', '', hearsLate);
    expect(await replace('')).toEqual({ took: true, html: '<p>een  twee drie.</p>' });
  });

  it.each(wrong)('is not said to be replaced in one that %s', async (_, behaviour) => {
    const html = '<p>een</p><p>twee ex drie</p>';
    await open(html, '', behaviour);
    expect(await replace()).toEqual({ took: false, html });
  });
});
