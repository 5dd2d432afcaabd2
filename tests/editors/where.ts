// What the README says of the editors: nothing but what the suite holds to, in both browsers.
import { browserNames } from '../drivers/driver.ts';
import { cases } from './cases.ts';
import { editors } from './editors.ts';
import { failureOf, known, looked } from './known.ts';
import { table } from './table.ts';

const names = { chromium: 'Chromium', firefox: 'Firefox' } as const;

export const begins = '<!-- where it works: `npm run where` writes this -->';
export const ends = '<!-- /where it works -->';

function verdict(editor: string, head: string): string {
  const failing = browserNames.filter((browser) => failureOf(editor, head, browser));
  if (failing.length === 0) return 'holds';
  return failing.length === browserNames.length
    ? 'fails'
    : `✗ ${failing.map((browser) => names[browser]).join(', ')}`;
}

const nameOf = (id: string) => editors.find((editor) => editor.id === id)?.name ?? id;

/** The part of the README between the two marks. */
export function whereItWorks(): string {
  return [
    begins,
    '',
    table(editors, verdict),
    '',
    ...cases.map(({ head, says }) => `- **${head}**: Discreet ${says}.`),
    '',
    known.length > 0 ? 'Known not to work:' : 'Nothing is known not to work.',
    '',
    ...known.map(
      ({ editor, head, browsers, symptom, seen }) =>
        `- ${nameOf(editor)}, ${head} (${browsers.map((one) => names[one]).join(', ')}, ${seen}): ${symptom}.`,
    ),
    '',
    `Every case was last run in both browsers on ${looked}; \`npm test\` runs them all again and fails where this table is wrong. –: the editor has no such thing.`,
    '',
    ends,
  ].join('\n');
}

/** The README with this part as it is now. @throws Error where the marks are missing. */
export function withWhere(readme: string): string {
  const [from, to] = [readme.indexOf(begins), readme.indexOf(ends)];
  if (from < 0 || to < from) throw new Error('README.md has no place for where it works');
  return readme.slice(0, from) + whereItWorks() + readme.slice(to + ends.length);
}
