// What is data about somebody else's editor says which test guards it, and that test looks at it.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codeEditors } from '../../entrypoints/checker/editor-signs.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const [, file = '', title = ''] =
  /(tests\/\S+\.ts), '([^']+)'/.exec(read('entrypoints/checker/editor-signs.ts')) ?? [];

/** The markup that the named test is given. */
const rows = [...read(file).matchAll(/^ {2}'(<.*>)',$/gm)].map(([, html = '']) => html);

it('the signs of code editors name a test that is there', () => {
  expect(read(file)).toContain(`it.each(noNotes)('${title}'`);
});

const signs = codeEditors.flatMap(({ name, selector }) =>
  selector.split(', ').map((sign) => [name, sign] as const),
);

it.each(signs)('%s, %s: the named test has a row for it', (_, sign) => {
  const opening = sign
    .replace(/^\.(.+)/, 'class="$1"')
    .replace(/^\[(\w+)=(\w+)\]/, '$1="$2"')
    .replace(/^(\w+)$/, '<$1 ');
  expect(rows.filter((row) => row.includes(opening))).not.toEqual([]);
});

it.each(codeEditors)('$name was seen at a date', ({ seen }) => {
  expect(seen).toMatch(/^\d{4}-\d\d(?:-\d\d)?$/);
});
