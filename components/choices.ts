import type { StoryView } from '../entrypoints/prompt/contract.ts';
import type { Code, Language } from '../rules/engine/types.ts';

/** One row of the card. */
export interface Choice {
  /** The digit that chooses it; none in the whole code book, where digits are part of the codes' names. */
  readonly digit?: string;
  /** The code that comes in the story's place; null: nothing does. */
  readonly code: string | null;
  readonly label: string;
  /** What to do for this customer now, a line each. */
  readonly handling: readonly string[];
}

const choice = ({ id, label, handling }: Code, language: Language): Choice => ({
  code: id,
  label: label[language],
  handling: handling?.[language].split('\n') ?? [],
});

/** Nothing comes in the story's place, and what there is to do all the same. */
const leavingOut = (codeBook: readonly Code[], language: Language, label: string): Choice => {
  const code = codeBook.find(({ omit }) => omit);
  return { code: null, label, handling: code?.handling?.[language].split('\n') ?? [] };
};

/** The rows of a story's card: its codes under 1, 2 and 3, leaving out under 0; the proposal stands first. */
export function choicesOf(
  story: Pick<StoryView, 'codes' | 'omitFirst'>,
  codeBook: readonly Code[],
  language: Language,
  leaveOut: string,
): readonly Choice[] {
  const codes = story.codes
    .slice(0, 3)
    .map((code, index) => ({ ...choice(code, language), digit: String(index + 1) }));
  const out: Choice = { ...leavingOut(codeBook, language, leaveOut), digit: '0' };
  return story.omitFirst ? [out, ...codes] : [...codes, out];
}

/** The whole code book, in the organisation's order. */
export function choicesIn(
  codeBook: readonly Code[],
  language: Language,
  leaveOut: string,
): readonly Choice[] {
  return codeBook.map((code) =>
    code.omit ? leavingOut(codeBook, language, leaveOut) : choice(code, language),
  );
}
