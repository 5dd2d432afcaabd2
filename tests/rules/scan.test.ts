import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'scan-'));
const file = join(folder, 'notes.jsonl');
const words = 'BSN 641124557 opgenoemd';
const good = JSON.stringify({ id: 'one', text: words, lang: 'nl' });
afterAll(() => rmSync(folder, { recursive: true }));

function scan(args: readonly string[], input = '') {
  return spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'tests/tasks/scan.ts'), ...args],
    {
      input,
      encoding: 'utf8',
    },
  );
}

describe('scan', () => {
  test('prints one line a note, without its words', () => {
    writeFileSync(file, `${good}\n\n${JSON.stringify({ id: 'two', text: 'Modem vervangen.' })}\n`);
    const { stdout, stderr, status } = scan([file]);
    const [one, two] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(one).toEqual({
      id: 'one',
      findings: [
        {
          rule: 'dutch-bsn',
          category: 'bsn',
          start: 4,
          end: 13,
          confidence: 'sure',
          codes: ['Z0'],
        },
      ],
    });
    expect(two).toEqual({ id: 'two', findings: [] });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test('quotes when asked to', () => {
    writeFileSync(file, good);
    expect(JSON.parse(scan([file, '--quote']).stdout).findings[0].quote).toBe('641124557');
  });

  test('names bad lines by number, without their words, and goes on', () => {
    const bad = [
      `{"id": "x", "text": "${words}`,
      '[]',
      '{"id": 1, "text": "a"}',
      '{"id": "b"}',
      'null',
    ];
    writeFileSync(file, [...bad, good].join('\r\n'));
    const { stdout, stderr, status } = scan([file]);
    expect(stderr.trim().split('\n')).toEqual([
      `scan: ${file}:1: not JSON`,
      `scan: ${file}:2: not an object`,
      `scan: ${file}:3: "id" is not a string`,
      `scan: ${file}:4: "text" is not a string`,
      `scan: ${file}:5: not an object`,
    ]);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });

  test('reads standard input', () => {
    expect(JSON.parse(scan(['-'], good).stdout).id).toBe('one');
  });

  test.each([
    [['nowhere.jsonl'], 'scan: nowhere.jsonl: cannot be read (ENOENT)'],
    [['--quotes', 'x'], "scan: Unknown option '--quotes'"],
    [[], 'scan: no file given'],
    [['a', 'b'], 'scan: one file at a time'],
  ])('refuses %j', (args, why) => {
    const { stdout, stderr, status } = scan(args);
    expect(stderr).toContain(why);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });

  test('explains itself', () => {
    const { stdout, status } = scan(['--help']);
    expect(stdout).toContain('FILE.jsonl');
    expect(status).toBe(0);
  });
});
