// The code book in force as the rows of the card: when to use a code follows from the rules that propose it.
import type { CardRow } from '../../components/CodeCard.tsx';
import { categories } from '../../rules/categories.ts';
import type { InForce } from '../../rules/engine/policy.ts';
import type { Category, Language } from '../../rules/engine/types.ts';
import { contextCategories, identifierCategories, proposalsIn } from '../../rules/index.ts';

type Proposing = Pick<InForce, 'codeBook' | 'rules' | 'terms' | 'phrases'>;

export function cardRows(inForce: Proposing, language: Language): readonly CardRow[] {
  const of = situationsByCode(inForce);
  return inForce.codeBook.map(({ id, label, handling, omit = false }) => {
    const found = of.get(id) ?? new Set();
    const situations = contextCategories.filter((category) => found.has(category));
    // Details have a code of their own nowhere: they are what is left out, and the card says which.
    const details = omit ? identifierCategories.filter((category) => found.has(category)) : [];
    return {
      id,
      label: label[language],
      handling: handling?.[language].split('\n') ?? [],
      when:
        situations.length === contextCategories.length
          ? 'all'
          : [...situations, ...details].map((category) => categories[category].name[language]),
      omit,
    };
  });
}

function situationsByCode(inForce: Proposing): ReadonlyMap<string, ReadonlySet<Category>> {
  const of = new Map<string, Set<Category>>();
  for (const { category, codes } of proposalsIn(inForce)) {
    for (const code of codes) of.set(code, (of.get(code) ?? new Set()).add(category));
  }
  return of;
}
