// Every rule keeps the promises it carries, and the catalogue is whole.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categories } from '../../rules/categories.ts';
import { applyPolicy, catalogue, check, compile, defaultCodeBook } from '../../rules/index.ts';
import { readExample, showFound } from './examples.ts';

const compiled = compile(catalogue);
const { inForce } = applyPolicy({});
const folder = new URL('../../rules/catalogue/', import.meta.url);
const codes = defaultCodeBook.map((code) => code.id);

describe.each(catalogue)('$id', (rule) => {
  const show = (text: string): string => showFound(text, rule, compiled, inForce);

  test.each(rule.flags)('flags %s', (example) => {
    expect(example).toMatch(/\[.+\]/s);
    expect(show(readExample(example).text)).toBe(example);
  });

  test.each(rule.allows)('allows %s', (example) => {
    expect(show(example)).toBe(example);
  });

  test('is complete', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(Object.keys(categories)).toContain(rule.category);
    expect(rule.flags.length).toBeGreaterThanOrEqual(4);
    expect(rule.allows.length).toBeGreaterThanOrEqual(4);
    expect(rule.codes.filter((code) => !codes.includes(code))).toEqual([]);
    expect(new URL(rule.ground.source).protocol).toBe('https:');
    for (const text of [rule.name, rule.looksFor, rule.ground.name]) {
      expect(text.nl).not.toBe('');
      expect(text.en).not.toBe('');
    }
  });
});

describe('the catalogue', () => {
  test('lists every file of the folder, in alphabetical order', () => {
    const files = readdirSync(folder)
      .filter((name) => name !== 'index.ts')
      .map((name) => name.replace('.ts', ''));
    expect(catalogue.map((rule) => rule.id)).toEqual(files.sort());
  });

  test('has a rule for every category', () => {
    const covered = new Set(catalogue.map((rule) => rule.category));
    expect([...covered].sort()).toEqual(Object.keys(categories).sort());
  });

  test('finds nothing in its own code labels: they tell what to do, not what happened', () => {
    const told = defaultCodeBook
      .flatMap((code) => [code.label.nl, code.label.en, `[${code.id}]`])
      .filter((text) => check(text, compiled, inForce).length > 0);
    expect(told).toEqual([]);
  });

  test('refuses a pattern that cannot be read, and says where', () => {
    const [rule] = catalogue.filter((one) => 'sure' in one);
    if (!rule) throw new Error('no context rule');
    const broken = { ...rule, id: 'broken', sure: { nl: ['een .. (twee|drie'] } };
    expect(() => compile([broken])).toThrow(/^broken, sure\.nl, "een \.\. \(twee\|drie": .*18/);
    expect(() => compile([rule, rule])).toThrow(rule.id);
  });
});
