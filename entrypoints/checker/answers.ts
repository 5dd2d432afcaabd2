import type { Edit, Span } from '../../rules/engine/types.ts';
import type { PromptEvents } from '../prompt/contract.ts';
import type { AnswerAll } from './answer-all.ts';
import type { Note } from './note.ts';

interface Answered {
  /** The note that the prompt speaks of. */
  note(): Note | null;
  promptHasFocus(): boolean;
  /** `code` null: leave out. */
  edit(text: string, span: Span, code: string | null): Edit;
  readonly all: AnswerAll;
}

/** What the agent does in the prompt, done to the note. The focus goes back to where the agent was writing. */
export function answersTo({ note, promptHasFocus, edit, all }: Answered): PromptEvents {
  const backIn = () => {
    if (promptHasFocus()) note()?.field.focus();
    return note();
  };
  return {
    choose: (story, code) => void note()?.replace(story, (text, span) => edit(text, span, code)),
    keep: (story, reason) => backIn()?.keep(story, reason),
    doubt: (story) => note()?.doubt(story),
    open: (story) => note()?.enter({ at: 'card', story }),
    openList: () => note()?.enter({ at: 'list' }),
    openAll: () => note()?.enter({ at: 'all' }),
    replaceAll: () => void note()?.replaceAll(all),
    back: () => void (note()?.isAtFirstStep ? backIn()?.close() : note()?.back()),
    close: () => backIn()?.close(),
    dismissNotice: () => backIn()?.dismissNotice(),
  };
}
