import type { RuleShelf } from '../../components/OwnRules.tsx';
import { categories } from '../../rules/categories.ts';
import type { Policy } from '../../rules/engine/policy.ts';
import type { Category, Language } from '../../rules/engine/types.ts';
import { applyPolicy, catalogue } from '../../rules/index.ts';

/** Every rule of the catalogue with what holds for it, by category. Own terms have a section to themselves. */
export function ruleShelves(policy: Policy, language: Language): readonly RuleShelf[] {
  const on = new Set(applyPolicy(policy).inForce.rules.map(({ id }) => id));
  const codes = new Map(applyPolicy({ ...policy, rules: [] }).inForce.rules.map((r) => [r.id, r]));
  const { modes = {} } = policy;
  const sentence = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  return Object.entries(categories)
    .map(([id, { kind, name }]) => ({
      id,
      kind,
      name: sentence(name[language]),
      rules: catalogue
        .filter(({ category }) => category === id)
        .map((rule) => ({
          id: rule.id,
          name: rule.name[language],
          looksFor: rule.looksFor[language],
          on: on.has(rule.id),
          codes: codes.get(rule.id)?.codes ?? [],
          ownMode: modes[rule.id] ?? null,
          mode: modes[id as Category] ?? policy.mode ?? ('advise' as const),
          hasOwnCodes: policy.codes?.[rule.id] !== undefined,
        })),
    }))
    .filter(({ rules }) => rules.length > 0);
}
