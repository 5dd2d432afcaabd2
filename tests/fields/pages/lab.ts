// What the tests need of the checker, in a page without the extension.

import { styleHost } from '../../../entrypoints/checker/host-style.ts';
import { mirrorOf } from '../../../entrypoints/checker/mirror.ts';
import { nativeField } from '../../../entrypoints/checker/native-field.ts';
import { noteField } from '../../../entrypoints/checker/note-field.ts';
import { richField } from '../../../entrypoints/checker/rich-field.ts';
import { focusedIn } from '../../../entrypoints/checker/shadow-roots.ts';
import { mapText } from '../../../entrypoints/checker/text-map.ts';
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

/** The verdict on one field, at its beginning and scrolled. */
function judgeField(field: ReturnType<typeof nativeField>, verdict: Verdict): Verdict {
  const { element } = field;
  for (const scroll of [0, 37, 1_000_000]) {
    element.scrollTop = scroll;
    const next = judge(field);
    verdict.right += next.right;
    verdict.line += next.line;
    verdict.unmarked += next.unmarked;
    verdict.misplaced.push(...next.misplaced.map((fault) => `${scroll}: ${fault}`));
    if (element.scrollTop === 0) break;
  }
  return verdict;
}

const parts = {
  judgeField,
  noVerdict,
  valueRangesOf,
  focusedIn,
  layer,
  mapText,
  mirrorOf,
  nativeField,
  noteField,
  richField,
};

declare global {
  var lab: Lab;
}
export type Lab = typeof parts;

globalThis.lab = parts;
