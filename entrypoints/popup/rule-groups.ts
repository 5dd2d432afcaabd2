import type { RuleGroup } from '../../components/RuleList.tsx';
import type { RuleItem } from '../../components/RuleRow.tsx';
import type { CategoryWords } from '../../rules/categories.ts';
import type { InForce } from '../../rules/engine/policy.ts';
import type { Category, Language, Rule } from '../../rules/engine/types.ts';

type Categories = Readonly<Record<Category, CategoryWords>>;
/** By the id of a rule, with what it finds in brackets. */
export type Examples = Readonly<Record<string, Readonly<Record<Language, string>> | undefined>>;
type Listed = Pick<Rule, 'id' | 'category' | 'name' | 'looksFor'>;

/** The catalogue as the popup lists it, in the order of the categories. */
export function ruleGroups(
  catalogue: readonly Listed[],
  categories: Categories,
  inForce: Pick<InForce, 'rules' | 'codeBook'>,
  language: Language,
  examples: Examples = {},
): readonly RuleGroup[] {
  const proposed = new Map(inForce.rules.map(({ id, codes }) => [id, codes]));
  const book = new Map(inForce.codeBook.map((code) => [code.id, code]));
  const sentence = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

  const itemOf = (rule: Listed): RuleItem => ({
    id: rule.id,
    name: rule.name[language],
    looksFor: rule.looksFor[language],
    example: examples[rule.id]?.[language] ?? null,
    codes: (proposed.get(rule.id) ?? []).map((id) => {
      const code = book.get(id);
      return code?.omit ? null : { id, label: code?.label[language] ?? '' };
    }),
  });

  return (['context', 'identifier'] as const).map((kind) => {
    const rules = catalogue.filter(({ category }) => categories[category].kind === kind);
    const on = rules.filter(({ id }) => proposed.has(id));
    const ids = Object.keys(categories).filter((id) => on.some(({ category }) => category === id));
    return {
      kind,
      on: on.length,
      off: rules.filter(({ id }) => !proposed.has(id)).map(({ name }) => name[language]),
      categories: ids.map((id) => ({
        id,
        name: sentence(categories[id as Category].name[language]),
        rules: on.filter(({ category }) => category === id).map(itemOf),
      })),
    };
  });
}
