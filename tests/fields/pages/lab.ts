// What the tests need of the checker, in a page without the extension.

import { boxesToDraw } from '../../../entrypoints/checker/drawing.ts';
import type { Field } from '../../../entrypoints/checker/field.ts';
import { paintsIn } from '../../../entrypoints/checker/highlights.ts';
import { styleHost } from '../../../entrypoints/checker/host-style.ts';
import { mirrorOf } from '../../../entrypoints/checker/mirror.ts';
import { nativeField } from '../../../entrypoints/checker/native-field.ts';
import { noteField } from '../../../entrypoints/checker/note-field.ts';
import { richField } from '../../../entrypoints/checker/rich-field.ts';
import { focusedIn } from '../../../entrypoints/checker/shadow-roots.ts';
import { mapText } from '../../../entrypoints/checker/text-map.ts';
import { makeUnderlines } from '../../../entrypoints/checker/underlines.ts';
import { valueRangesOf } from '../../../entrypoints/checker/value-range.ts';
import type { Span } from '../../../rules/engine/types.ts';
import { judge, noVerdict, sumOf, type Verdict } from './judge.ts';
import { standings, type Watched, watch } from './watched.ts';

/** A layer as the host has it. */
function layer(): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  styleHost(root);
  const element = document.createElement('div');
  element.className = 'layer';
  root.append(element);
  document.body.append(host);
  return element;
}

/** The lines as an editor may hold them: paragraphs, list items and table cells, each half in another face. */
function fillEditor(editor: HTMLElement, text: string): void {
  const list = document.createElement('ul');
  const table = document.createElement('table');
  text.split('\n').forEach((words, at) => {
    const place = at % 4 === 1 ? list : at % 4 === 2 ? table.insertRow() : editor;
    const block = document.createElement(place === list ? 'li' : place === editor ? 'p' : 'td');
    const face = document.createElement(['b', 'i', 'span'][at % 3] as string);
    const middle = Math.floor(words.length / 2);
    face.append(words.slice(0, middle));
    block.append(face, words.slice(middle));
    place.append(block);
  });
  editor.append(list, table);
}

/** What the judge says of one field, scrolled a little and to its end. */
function judgeField(field: Field, isPainted: boolean): Verdict {
  const { element } = field;
  let sum = noVerdict();
  for (const by of [37, 1_000_000]) {
    const isBackward = getComputedStyle(element).direction === 'rtl';
    if (element instanceof HTMLInputElement) element.scrollLeft = isBackward ? -by : by;
    else element.scrollTop = by;
    field.text();
    const boxesOf = (span: Span) =>
      isPainted ? field.rects(span) : (boxesToDraw(field, [span])[0] ?? []);
    const next = judge(field, boxesOf);
    sum = sumOf(sum, {
      ...next,
      misplaced: next.misplaced.map((fault) => `scrolled by ${by}, ${fault}`),
    });
    if (element.scrollTop === 0 && element.scrollLeft === 0) break;
  }
  return sum;
}

const parts = {
  fillEditor,
  noVerdict,
  sumOf,
  judgeField,
  valueRangesOf,
  watch,
  focusedIn,
  layer,
  makeUnderlines,
  mapText,
  mirrorOf,
  nativeField,
  noteField,
  paintsIn,
  richField,
  standings,
};

declare global {
  var lab: Lab;
  var watched: Watched;
}
export type Lab = typeof parts;

globalThis.lab = parts;
