// What the agent chose, done to the note: read as it is now, replaced, and looked at again.
import type { Edit, Story } from '../../rules/engine/types.ts';
import { type AnswerAll, carryOut, stepsTo } from './answer-all.ts';
import { edited } from './field.ts';
import type { Note } from './note.ts';

/** Puts it in the story's place. Gives the text before, or null where that did not take. */
export async function replaceStory(
  note: Note,
  id: string,
  edit: (text: string, story: Story) => Edit,
): Promise<string | null> {
  note.beginReplacing();
  const chosen = note.found.find(id);
  const { text: before } = note;
  const step = chosen && edit(before, chosen.story);
  if (step) note.notices.cleaned = edited(before, step);
  const took = step ? await carryOut([step], note.field) : 0;
  note.endReplacing(took || !chosen ? null : 'not-replaced', chosen ? [chosen] : []);
  return took ? before : null;
}

/** What was done, and the text before. */
export interface AllReplaced {
  readonly before: string;
  readonly codes: readonly string[];
}

/** The same for all that is sure; null where something stayed. */
export async function replaceAllOf(note: Note, answer: AnswerAll): Promise<AllReplaced | null> {
  note.beginReplacing();
  const { text: before } = note;
  const chosen = note.found.sure;
  const stories = chosen.map(({ story }) => story);
  const all = answer(before, stories);
  note.notices.cleaned = edited(before, all.whole);
  const steps = stepsTo(all, note.field);
  const took = await carryOut(steps, note.field);
  // The last come first.
  const left = chosen.slice(0, steps.length === took ? 0 : chosen.length - took);
  note.notices.left = left.map(({ quote }) => quote);
  note.endReplacing(left.length > 0 ? 'partly-replaced' : null, chosen);
  return left.length > 0 ? null : { before, codes: all.codes };
}
