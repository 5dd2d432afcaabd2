// The accessibility statement goes through every criterion, and speaks only of tests that exist.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const statement = readFileSync(new URL('ACCESSIBILITY.md', root), 'utf8');

/** WCAG 2.2 (https://www.w3.org/TR/WCAG22/, looked up 2026-11), without 4.1.1, which it took out. */
const criteria = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3
    2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8
    3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

describe('the accessibility statement', () => {
  it.each(Object.entries(criteria))('has a row for each criterion of level %s', (level, ids) => {
    const [, section = ''] = statement.split(`## Level ${level}\n`);
    const [table = ''] = section.split('\n## ');
    const rows = [...table.matchAll(/^\| (\d[\d.]+) \|/gmu)].map(([, id]) => id);
    expect(rows).toEqual(ids.split(/\s+/u));
  });

  it('says of each whether it is met', () => {
    const rows = [...statement.matchAll(/^\| \d[\d.]+ \| [^|]+ \| ([^|]+) \|/gmu)];
    expect(rows).toHaveLength(55);
    expect(
      rows.filter(([, state]) => !/^(?:met|in part|not met|n\/a)(?: †)?$/u.test(state ?? '')),
    ).toEqual([]);
  });

  it('names only tests that there are', () => {
    const named = [...statement.matchAll(/`(tests\/[^`]+)`/gu)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(20);
    const gone = named.filter((path) => !existsSync(fileURLToPath(new URL(path, root))));
    expect(gone).toEqual([]);
  });
});
