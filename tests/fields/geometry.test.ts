// Every word of a few texts, in fields of many looks: the browser is asked what stands under its box.
import { afterAll, describe, expect, it } from 'vitest';
import { inLab } from './in-lab.ts';
import type { Verdict } from './pages/judge.ts';
import type {} from './pages/lab.ts';
import { type Look, looks, texts } from './styles.ts';

const kinds = ['textarea', 'input', 'editor', 'editor in a shadow tree'] as const;
type Kind = (typeof kinds)[number];
/** By the browser's own ranges, or by our mirror. */
type How = 'ranges' | 'mirror';

const ways: readonly (readonly [Kind, How])[] = [
  ['textarea', 'mirror'],
  ['textarea', 'ranges'],
  ['input', 'mirror'],
  ['input', 'ranges'],
  ['editor', 'ranges'],
  ['editor in a shadow tree', 'ranges'],
];

inLab((bench) => {
  describe.each(ways)('%s, by %s', (kind, how) => {
    const rows: string[] = [];
    afterAll(() => console.log(rows.join('\n')));

    it.each(looks.map((look): [string, Look] => [look.name, look]))('%s', async (name, look) => {
      const verdicts = await bench().page.evaluate(judgeAll, kind, how, look, texts);
      if (verdicts === null) return;
      const sum = (of: (verdict: Verdict) => number) =>
        Object.values(verdicts).reduce((total, verdict) => total + of(verdict), 0);
      const bad = Object.entries(verdicts).flatMap(([text, { line, unmarked, misplaced }]) => line + unmarked + misplaced.length ? [`\n     ${text} l${line} u${unmarked} m${misplaced.length} ${misplaced.slice(0, 2).join(' | ')}`] : []);
      rows.push(
        [sum((v) => v.right), sum((v) => v.line), sum((v) => v.unmarked), sum((v) => v.misplaced.length), name]
          .map((cell) => String(cell).padStart(6))
          .join(' ') + bad.join(''),
      );
      expect(Object.values(verdicts).flatMap(({ misplaced }) => misplaced).slice(0, 1)).toEqual([]);
    });
  });
});

/** Runs in the page: one field of each text. Null: this browser has no such ranges. */
function judgeAll(
  kind: Kind,
  how: How,
  look: Look,
  texts: Readonly<Record<string, string>>,
): Record<string, Verdict> | null {
  const { lab } = globalThis;
  const main = document.querySelector('main') as HTMLElement;
  const { around = '', attributes = '', style } = look;
  const isRich = kind.startsWith('editor');
  const tag = isRich ? 'div contenteditable' : kind === 'input' ? 'input' : 'textarea rows="8" cols="40"';
  const size = isRich ? 'width: 320px; height: 130px; overflow: auto; border: 1px solid;' : '';
  const html = `<div style="${around}"><${tag} style="${size} ${style}" ${attributes}></${tag.split(' ')[0]}></div>`;
  const layer = lab.layer();
  const verdicts: Record<string, Verdict> = {};

  const line = (text: string, at: number) => {
    const span = document.createElement(['b', 'i', 'span'][at % 3] ?? 'b');
    const middle = Math.floor(text.length / 2);
    span.append(text.slice(0, middle));
    return [span, text.slice(middle)];
  };
  const fill = (element: HTMLElement, text: string) => {
    const lines = text.split('\n');
    const list = document.createElement('ul');
    const table = document.createElement('table');
    lines.forEach((words, at) => {
      const block = document.createElement(at % 4 === 1 ? 'li' : at % 4 === 2 ? 'td' : 'p');
      block.append(...line(words, at));
      if (block.localName === 'p') element.append(block);
      else if (block.localName === 'li') list.append(block);
      else table.insertRow().append(block);
    });
    element.append(list, table);
  };
  const shadow = () => {
    const host = document.createElement('div');
    main.replaceChildren(host);
    return host.attachShadow({ mode: 'open' });
  };
  for (const [name, text] of Object.entries(texts)) {
    const root = kind === 'editor in a shadow tree' ? shadow() : main;
    root.innerHTML = html;
    const element = root.querySelector<HTMLElement>('div > *') as HTMLElement;
    if (isRich) {
      fill(element, text);
      verdicts[name] = lab.judgeField(lab.richField(element), how === 'ranges' && lab.paintsIn(element));
      continue;
    }
    const field = element as HTMLTextAreaElement;
    field.value = text;
    const mirror = how === 'mirror' ? lab.mirrorOf(field, layer) : null;
    const letters = mirror ?? lab.valueRangesOf(field);
    if (!letters) return null;
    verdicts[name] = lab.judgeField(lab.nativeField(field, letters), how === 'ranges');
    mirror?.remove();
  }
  (layer.getRootNode() as ShadowRoot).host.remove();
  return verdicts;
}
