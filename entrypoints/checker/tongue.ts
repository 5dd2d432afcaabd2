import type { CategoryWords } from '../../rules/categories.ts';
import type { InForce } from '../../rules/engine/policy.ts';
import type { Category, Code, Edit, Language, Span } from '../../rules/engine/types.ts';

/** How the rules in force speak to the agent, and what their codes do to a note. */
export interface Tongue {
  readonly language: Language;
  nameOf(category: Category): string;
  /** The code book's entry; undefined where it has none of this id. */
  code(id: string): Code | undefined;
  /** `code` null: leave out. */
  edit(text: string, span: Span, code: string | null): Edit;
}

export function tongueOf(
  inForce: InForce,
  categories: Readonly<Record<Category, CategoryWords>>,
  replace: (text: string, span: Span, code: Code) => Edit,
  browserLanguage: string,
): Tongue {
  const language = inForce.language ?? (/^nl\b/i.test(browserLanguage) ? 'nl' : 'en');
  const code = (id: string) => inForce.codeBook.find((one) => one.id === id);
  const leaveOut = inForce.codeBook.find(({ omit }) => omit);
  return {
    language,
    nameOf: (category) => categories[category].name[language],
    code,
    edit(text, { start, end }, id) {
      const chosen = id === null ? leaveOut : code(id);
      // A code that left the book while its card was open stands for nothing: the words stay.
      return chosen ? replace(text, { start, end }, chosen) : { start, end: start, insert: '' };
    },
  };
}
