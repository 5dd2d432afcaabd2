// What an agent can rely on wherever a note is written: each case is one sentence about one editor.
import { expect } from 'vitest';
import type { Paragraph } from './contract.ts';
import type { Desk } from './desk.ts';
import type { EditorUnderTest } from './editors.ts';
import * as notes from './notes.ts';
import { differences } from './touched.ts';
import { underUnderlines } from './underlines.ts';

export interface Case {
  /** The head of its column in the table. */
  readonly head: string;
  /** The sentence. */
  readonly says: string;
  holdsFor(editor: EditorUnderTest): boolean;
  run(desk: Desk): Promise<void>;
}

const { told, code, typed } = notes;

const everywhere = () => true;
const inParagraphs = ({ holds }: EditorUnderTest) => holds !== 'line';
const inLine = ({ holds }: EditorUnderTest) => holds === 'line';
const withFormats = ({ holds }: EditorUnderTest) => holds === 'rich';
const withBreaks = ({ breaks }: EditorUnderTest) => breaks === true;

type Note = (words: string) => readonly Paragraph[];

/** The one line that a line holds, or the lines of the others. */
const inOneOr = (others: readonly Paragraph[], { holds }: EditorUnderTest) =>
  holds === 'line' ? notes.joined(others) : others;

const noteFor = ({ holds }: EditorUnderTest): Note =>
  holds === 'line' ? notes.oneLine : notes.first;

/** Opens a note with this story and takes the code for it. */
async function takeIn(desk: Desk, content: readonly Paragraph[]): Promise<void> {
  await desk.fill(content);
  await desk.enter();
  await desk.counts(1);
  await desk.takeCode();
}

function replacing(head: string, where: string, holdsFor: Case['holdsFor'], note: Note): Case {
  return {
    head,
    says: `puts a code in the place of a story in ${where}, and nothing else changes`,
    holdsFor,
    async run(desk) {
      const wanted = await desk.valueOf(note(code));
      await takeIn(desk, note(told));
      await desk.saves(wanted);
    },
  };
}

export const cases: readonly Case[] = [
  {
    head: 'untouched',
    says: 'writes nothing into the editor while it checks, from the first key to the card',
    holdsFor: everywhere,
    run: async (desk) => expect(await differences(desk, typed)).toEqual([]),
  },
  {
    head: 'finds',
    says: 'finds a story that is typed and underlines just its words',
    holdsFor: everywhere,
    async run(desk) {
      await desk.write(typed);
      await desk.counts(1);
      const met = await underUnderlines(desk.view);
      expect(met.length).toBeGreaterThan(0);
      for (const letters of met) {
        expect(letters).not.toBe('');
        expect(told).toContain(letters);
      }
    },
  },
  replacing('line', 'the line', inLine, notes.oneLine),
  replacing('first', 'the first paragraph', inParagraphs, notes.first),
  replacing('middle', 'a middle paragraph', inParagraphs, notes.middle),
  replacing('last', 'the last paragraph', inParagraphs, notes.last),
  replacing('break', 'a line after a break', withBreaks, notes.afterBreak),
  {
    head: 'bold',
    says: 'replaces across words in bold',
    holdsFor: withFormats,
    async run(desk) {
      const wanted = await desk.valueOf(notes.withoutBold);
      await takeIn(desk, notes.withBold);
      await desk.saves(wanted);
    },
  },
  {
    head: 'twice',
    says: 'replaces twice in a row',
    holdsFor: everywhere,
    async run(desk) {
      const wanted = await desk.valueOf(inOneOr(notes.twice(code, code), desk.editor));
      await desk.fill(inOneOr(notes.twice(told, told), desk.editor));
      await desk.enter();
      await desk.counts(2);
      await desk.takeCode();
      await desk.counts(1);
      await desk.takeCode();
      await desk.saves(wanted);
    },
  },
  {
    head: 'leave out',
    says: 'leaves the story out and nothing else',
    holdsFor: everywhere,
    async run(desk) {
      const note = inOneOr(notes.middle(told), desk.editor);
      const wanted = await desk.valueOf(notes.withoutStory(note));
      await desk.fill(note);
      await desk.enter();
      await desk.counts(1);
      await desk.leaveOut();
      await desk.saves(wanted);
    },
  },
  {
    head: 'undo',
    says: 'brings the story back with one Ctrl+Z',
    holdsFor: everywhere,
    async run(desk) {
      const note = noteFor(desk.editor)(told);
      const before = await desk.valueOf(note);
      await takeIn(desk, note);
      await desk.counts(0);
      await desk.page.press('Control+z');
      await desk.saves(before);
    },
  },
  {
    head: 'undo typed',
    says: 'brings a story that was just typed back with one Ctrl+Z, and all that was typed with it',
    holdsFor: everywhere,
    async run(desk) {
      await desk.write(typed);
      await desk.counts(1);
      const before = await desk.value();
      await desk.reads();
      await desk.clickCode();
      await desk.counts(0);
      await desk.page.press('Control+z');
      await desk.saves(before);
    },
  },
  {
    head: 'caret',
    says: 'leaves the caret where it was, and typing goes on there',
    holdsFor: everywhere,
    async run(desk) {
      const note = noteFor(desk.editor);
      const lines = note(code);
      const end = lines.at(-1)?.map(({ text }) => ({ text: `${text} Ok` })) ?? [];
      const wanted = await desk.valueOf([...lines.slice(0, -1), end]);
      await takeIn(desk, note(told));
      await desk.counts(0);
      await desk.page.type(' Ok');
      await desk.saves(wanted);
    },
  },
  {
    head: 'new line',
    says: 'leaves the caret on the new line that was begun, and typing goes on there',
    holdsFor: inParagraphs,
    async run(desk) {
      const wanted = await desk.valueOf(notes.openEnded(code, 'Ok'));
      await desk.fill(notes.first(told));
      await desk.enter();
      await desk.page.type('\n');
      await desk.counts(1);
      await desk.takeCode();
      await desk.counts(0);
      await desk.page.type('Ok');
      await desk.saves(wanted);
    },
  },
];
