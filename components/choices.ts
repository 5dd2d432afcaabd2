import type { StoryView } from '../entrypoints/prompt/contract.ts';
import type { Language } from '../rules/engine/types.ts';

/** One row of the card. */
export interface Choice {
  /** The digit that chooses it. */
  readonly key: string;
  /** The code that comes in the story's place; null: nothing does. */
  readonly code: string | null;
  readonly label: string;
}

/** The rows of a story's card: its codes under 1, 2 and 3, leaving out under 0; the proposal stands first. */
export function choicesOf(
  story: Pick<StoryView, 'codes' | 'omitFirst'>,
  language: Language,
  leaveOut: string,
): readonly Choice[] {
  const codes = story.codes.slice(0, 3).map((code, index) => ({
    key: String(index + 1),
    code: code.id,
    label: code.label[language],
  }));
  const out: Choice = { key: '0', code: null, label: leaveOut };
  return story.omitFirst ? [out, ...codes] : [...codes, out];
}
