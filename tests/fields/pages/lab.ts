// What the tests need of the checker, in a page without the extension.

import type { Field } from '../../../entrypoints/checker/field.ts';
import { paintsIn } from '../../../entrypoints/checker/highlights.ts';
import { styleHost } from '../../../entrypoints/checker/host-style.ts';
import { mirrorOf } from '../../../entrypoints/checker/mirror.ts';
import { nativeField } from '../../../entrypoints/checker/native-field.ts';
import { noteField } from '../../../entrypoints/checker/note-field.ts';
import { richField } from '../../../entrypoints/checker/rich-field.ts';
import { focusedIn } from '../../../entrypoints/checker/shadow-roots.ts';
import { mapText } from '../../../entrypoints/checker/text-map.ts';
import { boxesToDraw } from '../../../entrypoints/checker/underlines.ts';
import { valueRangesOf } from '../../../entrypoints/checker/value-range.ts';
import { judge, noVerdict, type Verdict } from './judge.ts';

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

/** What the judge says of one field, at its beginning, scrolled a little, and at its end. */
function judgeField(field: Field, isPainted: boolean): Verdict {
  const { element } = field;
  const sum = noVerdict();
  const isInput = element instanceof HTMLInputElement;
  const end = 1_000_000;
  for (const by of [0, 37, end]) {
    if (isInput) element.scrollLeft = getComputedStyle(element).direction === 'rtl' ? -by : by;
    else element.scrollTop = by;
    field.text();
    const next = judge(field, (span) =>
      isPainted ? field.rects(span) : boxesToDraw(field, [span]).map(([, box]) => box),
    );
    sum.right += next.right;
    sum.line += next.line;
    sum.unmarked += next.unmarked;
    sum.misplaced.push(...next.misplaced.map((fault) => `scrolled ${by}: ${fault}`));
    if ((isInput ? element.scrollLeft : element.scrollTop) === 0 && by > 0) break;
  }
  return sum;
}

const parts = {
  judgeField,
  valueRangesOf,
  focusedIn,
  layer,
  mapText,
  mirrorOf,
  nativeField,
  noteField,
  paintsIn,
  richField,
};

declare global {
  var lab: Lab;
}
export type Lab = typeof parts;

globalThis.lab = parts;
