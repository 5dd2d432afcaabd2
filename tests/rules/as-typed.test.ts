// Checking while typing finds what a full check finds, whatever is typed, pasted, cut or undone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../rules/engine/change.ts';
import { codesIn } from '../../rules/engine/check.ts';
import { KeptIdentifiers } from '../../rules/engine/kept-identifiers.ts';
import { KeptSentences } from '../../rules/engine/kept-sentences.ts';
import { applyPolicy, catalogue, check, checkAsTyped, compile } from '../../rules/index.ts';
import { readCorpus, trainingFiles } from '../tasks/corpus.ts';

/** More of them find more: `RUNS=5000 vitest …`. */
const runs = Number(process.env.RUNS ?? 150);
const compiled = compile(catalogue);
const { inForce } = applyPolicy({});

const notes = trainingFiles().flatMap((path) => readCorpus(path).notes.map(({ text }) => text));
const note = fc.constantFrom(...notes);
const identifier = fc.constantFrom(
  ...[
    'BSN 111222333',
    '111 222 333',
    'NL91 ABNA 0417 1643 00',
    '06-12345678',
    'wachtwoord: Welkom01!',
  ],
  ...[
    'geb. 03-05-1980',
    'jan@voorbeeld.nl',
    'Dorpsstraat 12, 1234 AB',
    'pin 4711',
    '+31 6 1234 5678',
  ],
  ...[
    'card 4111 1111 1111 1111 exp 12/27 cvc 123',
    '1112223',
    '33 ',
    '12-34-56 12345678',
    'code: 1234',
  ],
);
const letter = fc.constantFrom(
  ...[
    ' ',
    '  ',
    '.',
    '. ',
    '! ',
    '? ',
    ', ',
    ': ',
    '; ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '-',
    "'",
    '(',
    ')',
    '"',
    '€',
    '@',
  ],
  ...[
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\u2019',
    '\u201c',
    '\u2010',
    '\uff21',
    '…',
    '•',
    '|',
    '\u0301',
  ],
  ...[
    '😀',
    '\ud83d',
    '\ude00',
    '𝐀',
    'é',
    'ß',
    'İ',
    'a',
    'Z',
    'x',
    '0',
    '7',
    ' en',
    ' wil',
    'Klant ',
    's t a l k',
  ],
);
const words = fc
  .tuple(note, fc.nat(), fc.integer({ min: 1, max: 80 }))
  .map(([text, at, length]) => text.slice(at % text.length).slice(0, length));
const piece = fc.oneof(
  { weight: 4, arbitrary: letter },
  { weight: 3, arbitrary: words },
  { weight: 2, arbitrary: identifier },
  { weight: 1, arbitrary: note },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(letter, fc.integer({ min: 1, max: 90 })).map(([one, n]) => one.repeat(n)),
  },
);
const pasted = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
const long = fc.array(fc.oneof(note, piece), { maxLength: 14 }).map((parts) => parts.join(''));
const unbroken = long.map((text) => text.replace(/[.!?\n]/g, ' '));
/** As a mail program breaks lines: where they are long enough, the sentence goes on. */
const wrapped = fc
  .tuple(long, fc.integer({ min: 44, max: 60 }))
  .map(([text, width]) =>
    text.toLowerCase().replace(new RegExp(`(.{${width}}\\S*) `, 'g'), '$1\n'),
  );

type Edit = (text: string, before: string) => string;
/** Replaces `length` characters at a place by `insert`. */
const replaced =
  (at: number, length: number, insert: string): Edit =>
  (text) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + insert + text.slice(start + length);
  };
const marks = /[.!?\n]+/g;
/** Joins two sentences or lines: the mark at a place is gone. */
const joined =
  (which: number, by: string): Edit =>
  (text) => {
    const found = [...text.matchAll(marks)];
    const mark = found[which % Math.max(1, found.length)];
    return mark ? text.slice(0, mark.index) + by + text.slice(mark.index + mark[0].length) : text;
  };
const place = fc.nat();
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.constant(0), piece).map((how) => replaced(...how)),
  fc.tuple(place, fc.integer({ min: 1, max: 3 }), fc.constant('')).map((how) => replaced(...how)),
  fc.tuple(place, fc.nat(60), piece).map((how) => replaced(...how)),
  fc.tuple(place, fc.nat(2000), fc.constant('')).map((how) => replaced(...how)),
  fc.tuple(place, fc.nat(20), pasted).map((how) => replaced(...how)),
  fc.tuple(place, fc.constantFrom('', ' ', ', ')).map((how) => joined(...how)),
  fc.constant<Edit>((_, before) => before),
  long.map(
    (text): Edit =>
      () =>
        text,
  ),
);

/** The texts of one note, one after the other. */
const typed = (first: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
  fc.tuple(first, fc.array(edit, { minLength: 1, maxLength: 12 })).map(([text, edits]) => {
    const texts = [text];
    for (const change of edits) texts.push(change(texts.at(-1) ?? '', texts.at(-2) ?? ''));
    return texts;
  });

describe('checking while typing finds what a full check finds', () => {
  test.each([
    ['sentences', long],
    ['text without an end', unbroken],
    ['lines that were broken', wrapped],
  ])(
    '%s',
    (_, first) => {
      const holds = fc.property(typed(first), (texts) => {
        const ask = checkAsTyped(compiled, inForce);
        for (const text of texts) expect(ask(text)).toEqual(check(text, compiled, inForce));
      });
      fc.assert(holds, { numRuns: runs });
    },
    600_000,
  );

  test('what is kept is what would be made anew', () => {
    const codes = codesIn(inForce);
    const make = () => [
      new KeptSentences(compiled, codes),
      new KeptIdentifiers(compiled.attempts, codes),
    ];
    const holds = fc.property(typed(fc.oneof(long, wrapped)), (texts) => {
      const kept = make();
      let before = '';
      for (const text of texts) {
        for (const one of kept) one.follow(text, changeBetween(before, text));
        before = text;
        const anew = make();
        for (const one of anew) one.follow(text, changeBetween('', text));
        expect(kept.map(({ all }) => all)).toEqual(anew.map(({ all }) => all));
      }
    });
    fc.assert(holds, { numRuns: runs });
  }, 600_000);

  test('letter by letter', () => {
    for (const text of notes.filter((_, i) => i % 400 === 0)) {
      const ask = checkAsTyped(compiled, inForce);
      for (let end = 1; end <= text.length; end++) {
        const typed = text.slice(0, end);
        expect(ask(typed)).toEqual(check(typed, compiled, inForce));
      }
    }
  }, 120_000);
});

test('a change is the stretch between what is alike before and behind', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, endBefore, endAfter } = changeBetween(before, after);
      expect(before.slice(0, start) + after.slice(start, endAfter) + before.slice(endBefore)).toBe(
        after,
      );
      expect(before.length - endBefore).toBe(after.length - endAfter);
      expect(before === after || before[start] !== after[start]).toBe(true);
      const isShort = start === endBefore || start === endAfter;
      expect(isShort || before[endBefore - 1] !== after[endAfter - 1]).toBe(true);
    }),
  );
});
