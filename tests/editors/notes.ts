// The notes of the suite, as paragraphs.
import { takeOut } from '../../rules/engine/take-out.ts';
import type { Paragraph } from './contract.ts';

export const told = 'Haar ex staat elke avond voor de deur';
/** What stands in its place when the first code is taken. */
export const code = '[A2]';

/** A note as an agent types it. */
export const typed = `Klt belt over factuur. ${told}, wil nieuw nummer.`;

const plain = (...lines: readonly string[]): Paragraph[] => lines.map((text) => [{ text }]);

export const first = (words: string) =>
  plain(`${words}, wil nieuw nummer.`, 'Factuur van maart besproken.', 'Belt morgen terug.');
export const middle = (words: string) =>
  plain('Klt belt over factuur.', `Zegt: ${words}, wil nieuw nummer.`, 'Belt morgen terug.');
export const last = (words: string) =>
  plain('Klt belt over factuur.', 'Factuur van maart besproken.', `${words}, wil nieuw nummer.`);
export const twice = (one: string, other: string) =>
  plain(
    `${one}, wil nieuw nummer.`,
    'Factuur van maart besproken.',
    `${other}, wil ander toestel.`,
  );
export const oneLine = (words: string) =>
  plain(`Klt belt over factuur. ${words}, wil nieuw nummer.`);
/** The same words in one line. */
export const joined = (lines: readonly Paragraph[]): Paragraph[] =>
  plain(lines.map((runs) => runs.map(({ text }) => text).join('')).join(' '));
export const afterBreak = (words: string) =>
  plain(`Klt belt over factuur.\n${words}, wil nieuw nummer.`);
export const nothing = plain('');

/** The story with two of its words in bold. */
export const withBold: readonly Paragraph[] = [
  [
    { text: 'Klt belt. Haar ex staat ' },
    { text: 'elke avond', bold: true },
    { text: ' voor de deur, wil nieuw nummer.' },
  ],
  [{ text: 'Belt morgen terug.' }],
];
export const withoutBold = plain(`Klt belt. ${code}, wil nieuw nummer.`, 'Belt morgen terug.');

/** The agent has begun a new line behind it. */
export const openEnded = (words: string, more: string) => [...first(words), [{ text: more }]];

/** What is left where no code is put in the story's place. */
export function withoutStory(note: readonly Paragraph[]): readonly Paragraph[] {
  const text = note.map((runs) => runs.map((run) => run.text).join('')).join('\n');
  const start = text.indexOf(told);
  const edit = takeOut(text, { start, end: start + told.length });
  return plain(...(text.slice(0, edit.start) + edit.insert + text.slice(edit.end)).split('\n'));
}
