import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestCodes } from '../../rules/engine/fewest-codes.ts';
import { asOne, replaceAll } from '../../rules/engine/replace-all.ts';
import type { Code, Edit } from '../../rules/engine/types.ts';
import { defaultCodeBook } from '../../rules/index.ts';

const order = defaultCodeBook.map(({ id }) => id);

/** Stories stand between brackets, each with its codes: `⟨A2,A1:ex wacht⟩`. */
function read(note: string) {
  const stories: { start: number; end: number; codes: string[] }[] = [];
  let text = '';
  let at = 0;
  for (const match of note.matchAll(/⟨([\w,]+):([^⟩]*)⟩/gu)) {
    text += note.slice(at, match.index);
    const words = match[2] ?? '';
    stories.push({
      start: text.length,
      end: text.length + words.length,
      codes: (match[1] ?? '').split(','),
    });
    text += words;
    at = match.index + match[0].length;
  }
  return { text: text + note.slice(at), stories };
}

function textAfter(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .reverse()
    .reduce(
      (rest, { start, end, insert }) => rest.slice(0, start) + insert + rest.slice(end),
      text,
    );
}

function cleaned(note: string, codeBook: readonly Code[] = defaultCodeBook): string {
  const { text, stories } = read(note);
  return textAfter(text, replaceAll(text, stories, codeBook).edits);
}

describe('a note with several stories', () => {
  test.each([
    [
      'one code speaks for both',
      'Klt belt. ⟨A2,A1:Haar ex wacht buiten⟩. Factuur uitgelegd. ⟨A3,A2:Hij belt elke nacht⟩.',
      'Klt belt. [A2]. Factuur uitgelegd.',
    ],
    [
      'stories that share no code get one each',
      '⟨A2:Ex wacht⟩. Wil nieuw nr, want ⟨B2:ze zit in de schulden⟩.',
      '[A2]. Wil nieuw nr, want [B2].',
    ],
    [
      'what is to be left out gets none',
      'Belt over sim. ⟨Z0:Klinkt verward⟩. BSN ⟨Z0:111222333⟩ gezien. ⟨A2:Ex wacht⟩.',
      'Belt over sim. BSN gezien. [A2].',
    ],
  ])('%s', (_, note, expected) => {
    expect(cleaned(note)).toBe(expected);
  });

  test('can be cleaned by one edit or by several, with the same result', () => {
    const { text, stories } = read(
      'Ja. ⟨A2:Ex wacht⟩, ⟨A1,A2:hij appt⟩ en\nbsn ⟨Z0:111222333⟩. Ok.',
    );
    const { edits } = replaceAll(text, stories, defaultCodeBook);
    expect(textAfter(text, [asOne(text, edits)])).toBe(textAfter(text, edits));
  });

  test('keeps to the order of the organisation where two codes do equally well', () => {
    const turned = [...defaultCodeBook].reverse();
    const wants = [
      ['A1', 'A2'],
      ['A2', 'A1'],
    ];
    expect(fewestCodes(wants, order)).toEqual(['A1']);
    expect(
      fewestCodes(
        wants,
        turned.map(({ id }) => id),
      ),
    ).toEqual(['A2']);
  });
});

const code = fc.constantFrom(...order.filter((id) => id !== 'Z0'));
const wanted = fc.uniqueArray(code, { minLength: 1, maxLength: 3 });
const filler = fc.constantFrom(
  ' ',
  '. ',
  ', en ',
  '\n',
  ' want ',
  ' (',
  ') ',
  ': ',
  '. Ok. ',
  '\n- ',
  '',
);
const told = fc.record({
  gap: filler,
  words: fc.constantFrom('ex wacht', 'hij dreigt', '111222333', 'ziek'),
  codes: fc.oneof(wanted, fc.constant(['Z0']), fc.constant(['Z0', 'A2'])),
});
const notes = fc
  .tuple(fc.array(told, { minLength: 1, maxLength: 6 }), filler)
  .map(([parts, end]) => {
    let text = '';
    const stories = parts.map(({ gap, words, codes }, i) => {
      text += i > 0 && gap === '' ? ' ' : gap;
      const start = text.length;
      text += words;
      return { start, end: text.length, codes };
    });
    return { text: text + end, stories };
  });

describe('whatever a note tells', () => {
  test('every story goes, nothing but what stands around it goes along, and no edit meets another', () => {
    fc.assert(
      fc.property(notes, ({ text, stories }) => {
        const { edits } = replaceAll(text, stories, defaultCodeBook);
        expect(edits).toHaveLength(stories.length);
        edits.forEach(({ start, end }, i) => {
          expect(start).toBeLessThanOrEqual(stories[i]?.start ?? -1);
          expect(end).toBeGreaterThanOrEqual(stories[i]?.end ?? Number.NaN);
          expect(start).toBeGreaterThanOrEqual(edits[i - 1]?.end ?? 0);
        });
        expect(textAfter(text, edits)).not.toMatch(/ex wacht|hij dreigt|111222333|ziek/);
      }),
    );
  });

  test('each code is written once at most', () => {
    fc.assert(
      fc.property(notes, ({ text, stories }) => {
        const { codes, edits } = replaceAll(text, stories, defaultCodeBook);
        const marks = textAfter(text, edits).match(/\[\w+\]/g) ?? [];
        expect([...marks].sort()).toEqual(codes.map((id) => `[${id}]`).sort());
      }),
    );
  });

  test('there is no smaller set of codes that answers all of them', () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 5 }), (wants) => {
        const chosen = fewestCodes(wants, order);
        const covers = (set: readonly string[]) =>
          wants.every((codes) => codes.some((one) => set.includes(one)));
        expect(covers(chosen)).toBe(true);
        const smaller = Array.from({ length: 2 ** order.length }, (_, which) =>
          order.filter((_id, at) => which & (1 << at)),
        ).filter((set) => set.length < chosen.length && covers(set));
        expect(smaller).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a long book of codes takes no longer for it', () => {
    const book = Array.from({ length: 200 }, (_, i) => `K${i}`);
    const wants = Array.from({ length: 300 }, (_, i) => [book[i % 200] ?? '', book[i % 7] ?? '']);
    const chosen = fewestCodes(wants, book);
    expect(wants.every((codes) => codes.some((id) => chosen.includes(id)))).toBe(true);
    expect(chosen).toHaveLength(7);
  });
});
