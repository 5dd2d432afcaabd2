import type { CategoryWords } from '../../rules/categories.ts';
import type { HelpLine, InForce } from '../../rules/engine/policy.ts';
import type { Category, Code, Edit, Language, Span, Story } from '../../rules/engine/types.ts';
import type { AllAnswered, AnswerAll } from './answer-all.ts';

/** How the rules in force speak to the agent, and what their codes do to a note. */
export interface Tongue {
  readonly language: Language;
  /** The organisation's codes, in its order. */
  readonly codeBook: readonly Code[];
  /** Selectors of what saves a note on this site. */
  readonly saveButtons: readonly string[];
  helpFor(categories: readonly Category[]): readonly HelpLine[];
  nameOf(category: Category): string;
  /** The code book's entry; undefined where it has none of this id. */
  code(id: string): Code | undefined;
  /** `code` null: leave out. */
  edit(text: string, span: Span, code: string | null): Edit;
  readonly all: AnswerAll;
}

/** What the engine does to a text. */
export interface Edits {
  replace(text: string, span: Span, code: Code): Edit;
  replaceAll(
    text: string,
    stories: readonly Story[],
    codeBook: readonly Code[],
  ): Omit<AllAnswered, 'whole'>;
  asOne(text: string, edits: readonly Edit[]): Edit;
}

export function tongueOf(
  inForce: InForce,
  categories: Readonly<Record<Category, CategoryWords>>,
  { replace, replaceAll, asOne }: Edits,
  browserLanguage: string,
): Tongue {
  const language = inForce.language ?? (/^nl\b/i.test(browserLanguage) ? 'nl' : 'en');
  const code = (id: string) => inForce.codeBook.find((one) => one.id === id);
  const leaveOut = inForce.codeBook.find(({ omit }) => omit);
  return {
    language,
    codeBook: inForce.codeBook,
    saveButtons: inForce.site.saveButtons,
    helpFor: (told) =>
      inForce.helpLines.filter((line) => line.categories.some((one) => told.includes(one))),
    nameOf: (category) => categories[category].name[language],
    code,
    edit(text, { start, end }, id) {
      const chosen = id === null ? leaveOut : code(id);
      // A code that left the book while its card was open stands for nothing: the words stay.
      return chosen ? replace(text, { start, end }, chosen) : { start, end: start, insert: '' };
    },
    all(text, stories) {
      const answered = replaceAll(text, stories, inForce.codeBook);
      return { ...answered, whole: asOne(text, answered.edits) };
    },
  };
}
