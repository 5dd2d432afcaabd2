import { edited, type Field } from '../../entrypoints/checker/field.ts';
import type { Edit, Story } from '../../rules/engine/types.ts';

/** A field of nothing but text and caret. */
export class PaperField implements Field {
  kind: Field['kind'] = 'native';
  readonly element = {} as HTMLElement;
  written = '';
  at = 0;
  takes = true;
  takesOnly = Number.POSITIVE_INFINITY;
  readonly edits: Edit[] = [];
  text = () => this.written;
  caret = () => this.at;
  range = () => null;
  marks = () => false;
  rects = () => [];
  rectsOfAll = () => [];
  rect = () => ({}) as DOMRect;
  caretRect = () => null;
  focus = () => {};
  onChange: Field['onChange'] = () => {};
  replace = async (edit: Edit) => {
    const takes = this.takes && this.edits.length < this.takesOnly;
    if (takes) this.written = edited(this.written, edit);
    this.edits.push(edit);
    return takes;
  };
}

/** "ex wacht" is a sure story, "ziek" a likely one, nine digits are an identifier. */
export function storiesOf(text: string): Story[] {
  return [...text.matchAll(/ex wacht(?: buiten)?|ziek|\d{9}/g)].map(({ 0: words, index }) => {
    const span = { start: index, end: index + words.length };
    const isIdentifier = /\d/.test(words);
    const confidence = words === 'ziek' ? 'likely' : 'sure';
    const rule = words.includes('buiten') ? 'outside' : 'waiting';
    const found = {
      ...span,
      rule,
      category: 'stalking',
      confidence,
      codes: ['A2'],
      because: [],
    } as const;
    return {
      ...span,
      kind: isIdentifier ? 'identifier' : 'context',
      confidence,
      codes: ['A2'],
      findings: [found],
    };
  });
}
