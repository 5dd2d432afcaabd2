import { rules } from './catalogue/index.ts';
import type { InForce } from './engine/policy.ts';
import type { Category } from './engine/types.ts';

export interface Proposal {
  readonly category: Category;
  readonly codes: readonly string[];
}

/** Which codes are proposed for what, rule by rule: an organisation's own terms count as much as the catalogue. */
export function proposalsIn({
  rules: held,
  terms,
  phrases,
}: Pick<InForce, 'rules' | 'terms' | 'phrases'>): readonly Proposal[] {
  const categoryOf = new Map<string, Category>(
    [...rules, ...terms].map(({ id, category }) => [id, category]),
  );
  return [
    ...held.flatMap(({ id, codes }) => {
      const category = categoryOf.get(id);
      return category ? [{ category, codes }] : [];
    }),
    ...phrases,
  ];
}
