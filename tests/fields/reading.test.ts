// However much is pasted: no turn reads more than a piece of it, and of an endless note the part that is written.
import { beforeEach, describe, expect, it } from 'vitest';
import { most } from '../../entrypoints/checker/part.ts';
import { type Read, readerOf } from '../../entrypoints/checker/reading.ts';
import { changeBetween } from '../../rules/engine/change.ts';
import type { Finding, Story } from '../../rules/engine/types.ts';

/** More than this is not read in one turn, in characters. */
const bearable = 5000;

const found = 'ex wacht';
function findingsIn(text: string): Finding[] {
  return [...text.matchAll(new RegExp(found, 'g'))].map(({ index }) => {
    const span = { start: index, end: index + found.length };
    const named = { rule: 'waiting', category: 'stalking', confidence: 'sure' } as const;
    return { ...span, ...named, codes: ['A2'], because: [span] };
  });
}
const storiesOf = (_: string, findings: readonly Finding[]): Story[] =>
  findings.map((finding) => ({
    ...finding,
    kind: 'context',
    findings: [finding],
  }));

let asked: string[];
let read: Read;
beforeEach(() => {
  asked = [''];
  read = readerOf((text) => {
    asked.push(text);
    return findingsIn(text);
  }, storiesOf);
});

/** Reads on until all is read; gives what was found, as words of the text. */
function readAll(text: string, caret: number | null = text.length): string[] {
  for (let turn = 0; ; turn++) {
    if (turn > 2 * (text.length / bearable) + 10) throw new Error('reads for ever');
    const { stories, isDone } = read(text, caret);
    // Also half-way nothing is told of words that do not stand there.
    for (const { start, end } of stories) expect(text.slice(start, end)).toBe(found);
    if (isDone) return stories.map(({ start }) => `${start}`);
  }
}
const placesOf = (text: string) => findingsIn(text).map(({ start }) => `${start}`);
const read1 = () =>
  asked.slice(1).map((text, at) => {
    const { start, endAfter } = changeBetween(asked[at] ?? '', text);
    return endAfter - start;
  });

const line = 'Haar ex wacht weer bij de deur, zegt ze. Factuur uitgelegd.\n';

describe('a text that comes at once', () => {
  it('is read in pieces, and nothing is missed', () => {
    const text = line.repeat(900);
    expect(readAll(text)).toEqual(placesOf(text));
    expect(Math.max(...read1())).toBeLessThan(bearable);
  });

  it('in the middle of a note is read in pieces too', () => {
    const note = line.repeat(20);
    readAll(note);
    const text = note.slice(0, 300) + line.repeat(500) + note.slice(300);
    asked = [note];
    expect(readAll(text)).toEqual(placesOf(text));
    expect(Math.max(...read1())).toBeLessThan(bearable);
  });

  it('that is taken back half-way is forgotten', () => {
    readAll('Ok. ');
    read(`Ok. ${line.repeat(500)}`, 0);
    expect(readAll('Ok. ex wacht')).toEqual(['4']);
  });

  it('a key in it costs a key', () => {
    const text = line.repeat(900);
    readAll(text);
    asked = [text];
    readAll(`${text.slice(0, 20_000)}x${text.slice(20_000)}`);
    expect(read1()).toEqual([1]);
  });
});

describe('a note without end', () => {
  const endless = line.repeat(20_000);

  it('is read around the caret, and that is told', () => {
    const caret = 600_000;
    const { isPart } = read(endless, caret);
    expect(isPart).toBe(true);
    const places = readAll(endless, caret).map(Number);
    expect(places).toEqual(
      findingsIn(endless)
        .map(({ start }) => start)
        .filter((start) => start >= (places[0] ?? 0) && start <= (places.at(-1) ?? 0)),
    );
    expect(places[0]).toBeLessThan(caret - most / 3);
    expect(places.at(-1)).toBeGreaterThan(caret + most / 3);
    expect(Math.max(...asked.map((text) => text.length))).toBeLessThan(most * 1.3);
  });

  it('is not read anew with each key', () => {
    const caret = 600_000;
    readAll(endless, caret);
    asked = asked.slice(-1);
    let text = endless;
    for (let n = 0; n < 200; n++) {
      text = `${text.slice(0, caret + n)}x${text.slice(caret + n)}`;
      readAll(text, caret + n + 1);
    }
    expect(Math.max(...read1())).toBe(1);
  });

  it('is read where the caret goes', () => {
    readAll(endless, 600_000);
    const [first] = readAll(endless, 100_000);
    expect(Number(first)).toBeLessThan(100_000);
  });

  it.each([
    ['without a space', 'x'.repeat(1_000_000)],
    ['of empty lines', '\n'.repeat(1_000_000)],
    ['of emoji', '😀'.repeat(500_000)],
  ])('%s is bounded as well', (_, text) => {
    readAll(text, 500_000);
    expect(Math.max(...asked.map((one) => one.length))).toBeLessThan(most * 1.3);
    expect(Math.max(...read1())).toBeLessThan(bearable);
  });

  it('that has become short again is read as a whole', () => {
    readAll(endless, 600_000);
    expect(read(line, 3)).toMatchObject({ isDone: true, isPart: false });
    expect(readAll(line)).toEqual(placesOf(line));
  });
});
