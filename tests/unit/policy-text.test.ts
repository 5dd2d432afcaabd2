// The text of a policy: where it stops being JSON, and where a path leads.
import { describe, expect, it } from 'vitest';
import { readText, stretchOf, textOf } from '../../entrypoints/builder/policy-text.ts';
import { mistakes } from '../policy/mistakes.ts';

describe('a text', () => {
  it('that is JSON has a value', () => {
    expect(readText('{"version": 1}')).toEqual({ value: { version: 1 } });
  });

  it.each([
    ['{\n  "version": 1,\n  "mode" "advise"\n}', 3, 10],
    ['{"rules": [}', 1, 12],
    ['', 1, 1],
    ['{\n  "mode": advise\n}', 2, 11],
  ])('that is none says where: %j', (text, line, column) => {
    expect(readText(text)).toEqual({ line, column });
  });

  it('that ends too early says so at its end', () => {
    expect(readText('{\n  "mode": "advise"')).toMatchObject({ line: 2 });
  });
});

describe('a path', () => {
  const text = textOf({
    codes: { stalking: ['A1', 'A22'] },
    codeBook: [{ id: 'V1', label: { nl: 'Bel terug', en: 'Call back' } }],
  });
  const at = (path: string) => {
    const { start, end } = stretchOf(text, path) ?? { start: 0, end: 0 };
    return text.slice(start, end);
  };

  it.each([
    ['codes.stalking[1]', '"A22"'],
    ['codeBook[0].label.en', '"en": "Call back"'],
    ['codeBook[0].id', '"id": "V1"'],
  ])('%s leads to %s', (path, words) => expect(at(path)).toBe(words));

  it('of what is missing leads to where it should be', () => {
    expect(at('codeBook[0].owner')).toMatch(/^\{\s+"id": "V1"/);
  });

  it('of the whole policy leads to all of it', () => {
    expect(at('')).toBe(text.trim());
  });

  it('leads nowhere in a text that is no JSON', () => {
    expect(stretchOf('{', 'codes')).toBeNull();
  });

  it.each(mistakes)('to a mistake leads into the text: $path', ({ policy, path }) => {
    expect(stretchOf(textOf(policy), path)).not.toBeNull();
  });
});
