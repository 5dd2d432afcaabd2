// The door to the rules: nobody outside rules/ imports past it, but for the engine's types.
import { rules } from './catalogue/index.ts';
import { defaultCodeBook } from './codes.ts';
import { applyPolicyTo } from './engine/apply-policy.ts';
import { type Catalogue, compileWith } from './engine/compile.ts';
import type { InForce, Policy, PolicyProblem } from './engine/policy.ts';
import type { Rule } from './engine/types.ts';
import { lexicon } from './lexicon/index.ts';

export { check } from './engine/check.ts';
export type { Catalogue } from './engine/compile.ts';
export { replace } from './engine/replace.ts';
export { stories } from './engine/stories.ts';
export { defaultCodeBook };

/** Every rule of the product, in the order of their ids. */
export const catalogue: readonly Rule[] = rules;

/** Never throws: what cannot be followed is reported by its JSON path, and the rest of the policy holds. */
export function applyPolicy(policy: Policy): { inForce: InForce; problems: PolicyProblem[] } {
  return applyPolicyTo(catalogue, defaultCodeBook, policy);
}

/** Throws for a pattern that cannot be read; the tests see to it that the catalogue has none. */
export function compile(rules: readonly Rule[]): Catalogue {
  return compileWith(lexicon, rules);
}
