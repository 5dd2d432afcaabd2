// What holds for every note: properties of the whole engine over generated text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../rules/engine/types.ts';
import {
  applyPolicy,
  catalogue,
  check,
  compile,
  defaultCodeBook,
  replace,
  stories,
} from '../../rules/index.ts';
import { readCorpus, trainingFiles } from '../tasks/corpus.ts';

const compiled = compile(catalogue);
const { inForce } = applyPolicy({});
const find = (text: string): Finding[] => check(text, compiled, inForce);

const notes = trainingFiles().flatMap((file) => readCorpus(file).notes.map((note) => note.text));
const odd = [
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '😱',
  '\ud83d',
  '\n',
  '\r\n',
  '. ',
  ', ',
  'é',
  'e\u0301',
  '(',
  ')',
  '\u2028',
  '0',
  '🇳🇱',
];

/** Notes as people write them, cut up, mixed and strewn with odd characters. */
const anyNote = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(...notes)
        .chain((note) =>
          fc
            .tuple(fc.nat(note.length), fc.nat(note.length))
            .map(([a, b]) => note.slice(Math.min(a, b), Math.max(a, b))),
        ),
      fc.constantFrom(...odd),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const insideSurrogate = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));

describe('for any note', () => {
  test('findings are whole, sorted spans of it, and the same every time', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const findings = find(text);
        const ends = new Map<string, number>();
        findings.forEach((finding, i) => {
          const { start, end, rule } = finding;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(findings[i - 1]?.start ?? 0);
          expect(start).toBeGreaterThanOrEqual(ends.get(rule) ?? 0);
          expect(insideSurrogate(text, start) || insideSurrogate(text, end)).toBe(false);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(finding.codes.length).toBeGreaterThan(0);
          ends.set(rule, end);
        });
        expect(find(text)).toEqual(findings);
      }),
    );
  });

  test('stories do not overlap and hold every finding once', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const findings = find(text);
        const told = stories(text, findings);
        told.forEach((story, i) => {
          expect(story.start).toBeGreaterThanOrEqual(told[i - 1]?.end ?? 0);
          expect(story.codes.length).toBeGreaterThan(0);
        });
        expect(new Set(told.flatMap((story) => story.findings))).toEqual(new Set(findings));
      }),
    );
  });

  test('a replacement changes nothing but the story, its marks and the words that joined it', () => {
    const tie = /^(?:[\s\p{P}\p{S}]|\d{1,2}[:.]\d{2}|\p{L}+)*$/u;
    fc.assert(
      fc.property(anyNote, fc.constantFrom(...defaultCodeBook), (text, code) => {
        for (const story of stories(text, find(text))) {
          const edit = replace(text, story, code);
          expect(edit.start).toBeLessThanOrEqual(story.start);
          expect(edit.end).toBeGreaterThanOrEqual(story.end);
          expect(text.slice(edit.start, story.start)).toMatch(tie);
          expect(text.slice(story.end, edit.end)).toMatch(tie);
          expect(story.start - edit.start).toBeLessThanOrEqual(80);
          expect(['', `[${code.id}]`]).toContain(edit.insert);
          if (code.omit) expect(edit.insert).toBe('');
        }
      }),
    );
  });
});

describe('however long the note', () => {
  const length = 200_000;
  const long = (part: string): string =>
    part.repeat(Math.ceil(length / part.length)).slice(0, length);

  test.each([
    'a',
    'a ',
    '1',
    '1 ',
    '06-',
    ' ',
    '\n',
    'é\u200b',
    'a-',
    "a'",
    's t a l k ',
    'haar ex staat elke avond voor de deur ',
    'her ex knows where she lives and ',
    'ze is bang, ',
    'NL91 ABNA 0417 ',
    'wachtwoord: ',
    'a@',
    '😱',
    '[A2] ',
    '((((',
    'klant zegt dat ',
  ])(
    'made of %j, it is checked and its stories replaced',
    (part) => {
      const text = long(part);
      const told = stories(text, find(text));
      for (const story of told.slice(0, 100)) {
        for (const code of defaultCodeBook) replace(text, story, code);
      }
      expect(told.every((story) => story.end <= text.length)).toBe(true);
    },
    60_000,
  );

  test('made of all training notes in a row, it gives what they gave alone', () => {
    const some = notes.slice(0, 200);
    const alone = some.map((note) => find(note).length).reduce((sum, count) => sum + count, 0);
    expect(find(some.join('\n\n')).length).toBe(alone);
  });
});
