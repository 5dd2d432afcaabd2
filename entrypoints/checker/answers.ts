import type { Edit, Span } from '../../rules/engine/types.ts';
import type { PromptEvents } from '../prompt/contract.ts';
import type { Note } from './note.ts';

interface Answered {
  /** The note that the prompt speaks of. */
  note(): Note | null;
  promptHasFocus(): boolean;
  /** `code` null: leave out. */
  edit(text: string, span: Span, code: string | null): Edit;
}

/** What the agent does in the prompt, done to the note. The focus goes back to where the agent was writing. */
export function answersTo({ note, promptHasFocus, edit }: Answered): PromptEvents {
  const backIn = () => {
    if (promptHasFocus()) note()?.field.focus();
    return note();
  };
  return {
    choose: (story, code) => void note()?.replace(story, (text, span) => edit(text, span, code)),
    keep: (story) => backIn()?.keep(story),
    open: (story) => note()?.openCard(story),
    close: () => backIn()?.close(),
    dismissNotice: () => backIn()?.dismissNotice(),
  };
}
