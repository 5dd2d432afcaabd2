import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cases } from '../editors/cases.ts';
import { editors } from '../editors/editors.ts';
import { known } from '../editors/known.ts';
import { withWhere } from '../editors/where.ts';

it('the README tells of every editor what the suite holds to', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toBe(withWhere(readme));
});

it('a known failure is one of a case that is run', () => {
  for (const { editor, head } of known) {
    const failing = editors.find(({ id }) => id === editor);
    expect(
      cases.filter((one) => one.head === head && failing && one.holdsFor(failing)),
    ).toHaveLength(1);
  }
});
