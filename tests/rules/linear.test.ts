// Linear time, always: the time grows with the text and no faster, were it one sentence without an end.
import { describe, expect, test } from 'vitest';
import { applyPolicy, catalogue, check, checkAsTyped, compile } from '../../rules/index.ts';
import { readCorpus, trainingFiles } from '../tasks/corpus.ts';
import { readExample } from './examples.ts';
import { growth, linear, stepsOf } from './steps.ts';

const compiled = compile(catalogue);
const { inForce } = applyPolicy({});
const look = (text: string) => check(text, compiled, inForce);
const unbroken = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ');

test.each([
  'stalker ',
  'klant stalker ',
  'haar ex staat elke avond voor de deur ',
  'she was stalked by her ex at the door, ',
  'bsn 111222333 ',
])(
  'made of %j',
  (part) => {
    expect(growth(look, part)).toBeLessThan(linear);
  },
  60_000,
);

describe('made of all that a rule finds', () => {
  const examples = catalogue.map(({ id, flags }) => ({ id, flags: flags.map(readExample) }));

  test.each(examples)('$id: sentence after sentence', ({ flags }) => {
    const sentences = flags.map(({ text }) => text).join('. ');
    expect(growth(look, `${sentences}. `)).toBeLessThan(linear);
  });

  test.each(examples)('$id: in one sentence without marks', ({ flags }) => {
    const found = flags.flatMap(({ text, spans }) =>
      spans.map(({ start, end }) => unbroken(text.slice(start, end))),
    );
    expect(growth(look, `${found.join(' ')} `)).toBeLessThan(linear);
  });
});

describe('a million characters', () => {
  const million = 1_000_000;
  const notes = trainingFiles()
    .flatMap((path) => readCorpus(path).notes.map(({ text }) => text))
    .join('\n');
  const filled = (part: string) => part.repeat(Math.ceil(million / part.length)).slice(0, million);

  test.each([
    ['of notes', filled(notes)],
    ['of notes in one sentence', filled(unbroken(notes))],
    ['of letters', filled(random('abcdefghijklmnoprstuvwz   '))],
    ['of signs and digits', filled(random('0123456789 .,-/()@\n:;!?a+€'))],
    ['of any signs', filled(random(' aé.\u200b\u00a0\u0301😀𝐀\ud83d中\u2028"\n1'))],
    ['of one letter', filled('a')],
    ['of invisible signs', filled('\u200b')],
    ['of line breaks', filled('\n')],
    ['of single letters', filled('s t a l k ')],
    ['of full stops', filled('a.')],
  ])(
    '%s',
    (_, text) => {
      const quarter = text.slice(0, million / 4);
      look(text);
      expect(stepsOf(() => look(text)) / stepsOf(() => look(quarter))).toBeLessThan(linear);
    },
    120_000,
  );

  test('a key in them costs a few steps more for each sentence behind it, and no more than that', () => {
    const text = filled(notes);
    const ask = checkAsTyped(compiled, inForce);
    ask(text);
    const half = text.indexOf('. ', million / 2);
    const typed = `${text.slice(0, half)} e${text.slice(half)}`;
    ask(`${text.slice(0, half)} ${text.slice(half)}`);
    expect(stepsOf(() => ask(typed))).toBeLessThan(stepsOf(() => look(text)) / 250);
  }, 120_000);
});

/** Characters of `letters` in an order that is the same every time. */
function random(letters: string): string {
  const of = Array.from(letters);
  let seed = 7;
  return Array.from({ length: 50_000 }, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return of[seed % of.length] ?? '';
  }).join('');
}
