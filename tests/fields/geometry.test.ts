// Every word of a few texts, in fields of many looks: the browser is asked what stands under its box.
import { afterAll, describe, expect, it } from 'vitest';
import { inLab } from './in-lab.ts';
import { noVerdict, sumOf, type Verdict } from './pages/judge.ts';
import type {} from './pages/lab.ts';
import { type Look, looks, texts } from './styles.ts';

type Kind = 'textarea' | 'input' | 'editor' | 'editor in a shadow tree';
/** Painted by the browser on ranges of its own; drawn by us, over ranges or by the mirror. */
type How = 'painted' | 'drawn' | 'mirrored';

const ways: readonly (readonly [Kind, How])[] = [
  ['textarea', 'mirrored'],
  ['textarea', 'painted'],
  ['input', 'mirrored'],
  ['input', 'painted'],
  ['editor', 'painted'],
  // Firefox paints nothing there.
  ['editor in a shadow tree', 'drawn'],
];

/** An input has one line; the browser lays out what an editor holds, and few texts show that we find our way in it. */
const notesOf = (kind: Kind): Readonly<Record<string, string>> => {
  const few = kind === 'input' ? inLine : kind === 'textarea' ? Object.keys(texts) : inEditors;
  return Object.fromEntries(few.map((name) => [name, texts[name] ?? '']));
};
const inLine = ['Dutch', 'emoji', 'accents', 'Hebrew', 'mixed', 'tabs'];
const inEditors = ['Dutch', 'emoji', 'Arabic', 'mixed', 'long word'];

/** The least share of the words in sight that is marked exactly, of all looks together. */
const floor = 0.97;

inLab((bench) => {
  describe.each(ways)('%s, %s', (kind, how) => {
    const table: [string, Verdict][] = [];
    afterAll(() => {
      if (table.length > 0) process.stdout.write(`${tell(`${kind}, ${how}`, table)}\n`);
    });

    it.each(looks.map((look): [string, Look] => [look.name, look]))('%s', async (name, look) => {
      // What the browser paints turns with the words; boxes around turned words say nothing of it.
      if (look.isTurned && how === 'painted') return;
      const verdict = await bench().page.evaluate(judgeAll, kind, how, look, notesOf(kind));
      if (verdict === null) return;
      table.push([name, verdict]);
      expect(verdict.misplaced).toEqual([]);
      if (look.isTurned) expect(verdict.right + verdict.line).toBe(0);
    });

    it('nearly all words are marked exactly', () => {
      const upright = table.filter(([name]) => !looks.find((look) => look.name === name)?.isTurned);
      const { right, line, unmarked } = upright.reduce(
        (sum, [, one]) => sumOf(sum, one),
        noVerdict(),
      );
      if (right + line + unmarked > 0)
        expect(right / (right + line + unmarked)).toBeGreaterThan(floor);
    });
  });
});

/** Only the rows that say more than that all is right; and the sum. */
function tell(what: string, table: readonly (readonly [string, Verdict])[]): string {
  const cells = ({ right, line, unmarked, misplaced }: Verdict) =>
    [right, line, unmarked, misplaced.length].map((cell) => String(cell).padStart(9)).join(' ');
  const sum = table.reduce((total, [, one]) => sumOf(total, one), noVerdict());
  return [
    `    right      line  unmarked misplaced  ${what}`,
    ...table
      .filter(([, { line, unmarked, misplaced }]) => line + unmarked + misplaced.length > 0)
      .map(([name, verdict]) => `${cells(verdict)}  ${name}`),
    `${cells(sum)}  ${table.length} looks together`,
  ].join('\n');
}

/** Runs in the page: one field for each text. Null: this browser has no such ranges. */
function judgeAll(
  kind: Kind,
  how: How,
  { around = '', attributes = '', style }: Look,
  notes: Readonly<Record<string, string>>,
): Verdict | null {
  const { lab } = globalThis;
  const main = document.querySelector('main') as HTMLElement;
  const layer = lab.layer();
  const [tag, more, size] = kind.startsWith('editor')
    ? ['div', 'contenteditable', 'width: 320px; height: 130px; overflow: auto; border: 1px solid;']
    : [kind, kind === 'textarea' ? 'rows="8" cols="40"' : '', ''];
  const html = `<div style="${around}"><${tag} ${more} style="${size} ${style}" ${attributes}></${tag}></div>`;

  const judged = (text: string): Verdict | null => {
    main.replaceChildren(document.createElement('section'));
    const section = main.firstElementChild as HTMLElement;
    const root =
      kind === 'editor in a shadow tree' ? section.attachShadow({ mode: 'open' }) : section;
    root.innerHTML = html;
    const element = root.firstElementChild?.firstElementChild as HTMLElement;
    if (tag === 'div') {
      lab.fillEditor(element, text);
      return lab.judgeField(
        lab.richField(element, new AbortController().signal),
        how === 'painted',
      );
    }
    const field = element as HTMLTextAreaElement;
    field.value = text;
    const mirror = how === 'mirrored' ? lab.mirrorOf(field, layer) : null;
    const letters = mirror ?? lab.valueRangesOf(field);
    const verdict = letters && lab.judgeField(lab.nativeField(field, letters), how === 'painted');
    mirror?.remove();
    return verdict;
  };
  const verdicts = Object.entries(notes).map(([name, text]) => {
    const verdict = judged(text);
    verdict?.misplaced.forEach((fault, at) => {
      verdict.misplaced[at] = `${name}, ${fault}`;
    });
    return verdict;
  });
  (layer.getRootNode() as ShadowRoot).host.remove();
  return verdicts.reduce(
    (sum, verdict) => (sum && verdict ? lab.sumOf(sum, verdict) : null),
    lab.noVerdict(),
  );
}
