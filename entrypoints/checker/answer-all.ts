// All stories of a note answered at once.
import type { Edit, Span, Story } from '../../rules/engine/types.ts';
import type { Field } from './field.ts';

/** What it comes to: see rules/engine/replace-all.ts. */
export interface AllAnswered {
  readonly codes: readonly string[];
  /** One a story, in the order of the text and with its offsets. */
  readonly edits: readonly Edit[];
  /** The one edit that comes to the same. */
  readonly whole: Edit;
}

export type AnswerAll = (text: string, stories: readonly Story[]) => AllAnswered;

/**
 * The edits to make, one after the other, each an undo step of its own.
 * One will do where nothing but letters lies between the stories; lines, paragraphs and bold type stay what they are.
 */
export function stepsTo({ edits, whole }: AllAnswered, field: Field): readonly Edit[] {
  return edits.length > 0 && isPlain(whole, field) ? [whole] : [...edits].reverse();
}

function isPlain(span: Span, field: Field): boolean {
  if (field.kind === 'native') return true;
  const range = field.range(span);
  return range !== null && range.startContainer === range.endContainer;
}

/** How many of the edits took; it stops at the first that does not. */
export async function carryOut(edits: readonly Edit[], field: Field): Promise<number> {
  let took = 0;
  for (const edit of edits) {
    // Whatever went wrong in a page's own field: the words may still stand there, and the agent is told.
    const stands = await field.replace(edit).catch(() => false);
    if (!stands) break;
    took += 1;
  }
  return took;
}
