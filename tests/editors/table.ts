// Editor by case, as a table in Markdown.
import { cases } from './cases.ts';
import { type EditorUnderTest, versionOf } from './editors.ts';

export type Verdict = 'holds' | 'fails' | string;

const marks: Readonly<Record<string, string>> = { holds: '✓', fails: '✗' };

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** `verdict`: what became of a case; undefined: it was not run. */
export function table(
  editors: readonly EditorUnderTest[],
  verdict: (editor: string, head: string) => Verdict | undefined,
): string {
  const cellFor = (editor: EditorUnderTest, { head, holdsFor }: (typeof cases)[number]) => {
    if (!holdsFor(editor)) return '–';
    const came = verdict(editor.id, head);
    return came === undefined ? '?' : (marks[came] ?? came);
  };
  return [
    row(['', ...cases.map(({ head }) => head)]),
    row(['---', ...cases.map(() => ':-:')]),
    ...editors.map((editor) =>
      row([
        [editor.name.replace(/[<>]/g, '`'), versionOf(editor)].filter(Boolean).join(' '),
        ...cases.map((one) => cellFor(editor, one)),
      ]),
    ),
  ].join('\n');
}
