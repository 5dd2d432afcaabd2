import type { Edit, Span } from '../../rules/engine/types.ts';
import type { PromptEvents, SaveEvents } from '../prompt/contract.ts';
import type { AnswerAll } from './answer-all.ts';
import type { Note } from './note.ts';
import { replaceAllOf, replaceStory } from './replacing.ts';

interface Answered {
  /** The note that the prompt speaks of. */
  note(): Note | null;
  promptHasFocus(): boolean;
  /** `code` null: leave out. */
  edit(text: string, span: Span, code: string | null): Edit;
  readonly all: AnswerAll;
  /** A replacement took; `before`: the note without it. */
  coded(note: Note, before: string, codes: readonly string[]): void;
  snooze(on: boolean): void;
  readonly saves: SaveEvents;
}

/** What the agent does in the prompt, done to the note. The focus goes back to where the agent was writing. */
export function answersTo(answered: Answered): PromptEvents {
  const { note, promptHasFocus, edit, all, coded, snooze, saves } = answered;
  const backIn = () => {
    if (promptHasFocus()) note()?.field.focus();
    return note();
  };
  const choose = async (story: string, code: string | null) => {
    const one = note();
    const before = one && (await replaceStory(one, story, (text, span) => edit(text, span, code)));
    if (one && typeof before === 'string') coded(one, before, code === null ? [] : [code]);
  };
  const replaceAll = async () => {
    const one = note();
    const done = one && (await replaceAllOf(one, all));
    if (one && done) coded(one, done.before, done.codes);
  };
  return {
    ...saves,
    choose: (story, code) => void choose(story, code),
    keep: (story, reason) => backIn()?.keep(story, reason),
    doubt: (story) => note()?.doubt(story),
    open: (story) => note()?.trail.enter({ at: 'card', story }),
    openList: () => note()?.trail.enter({ at: 'list' }),
    openAll: () => note()?.trail.enter({ at: 'all' }),
    replaceAll: () => void replaceAll(),
    snooze,
    back: () => void (note()?.trail.isAtFirstStep ? backIn()?.trail.close() : note()?.trail.back()),
    close: () => backIn()?.trail.close(),
    dismissNotice: () => backIn()?.notices.dismiss(),
  };
}
