// The door to the rules: nobody outside rules/ imports past it, but for the engine's types.
import { rules } from './catalogue/index.ts';
import { defaultCodeBook } from './codes.ts';
import { applyPolicyTo, withoutPolicyOver } from './engine/apply-policy.ts';
import { type Catalogue, compileWith } from './engine/compile.ts';
import type { PackedLearned } from './engine/learned.ts';
import type { InForce, OwnRule, PhraseGroup, Policy, PolicyProblem } from './engine/policy.ts';
import type { Rule } from './engine/types.ts';
import { defaultHelpLines } from './help-lines.ts';
import learned from './learned/weights.json' with { type: 'json' };
import { lexicon } from './lexicon/index.ts';

export { type CodeSetting, codeProblems } from './code-problems.ts';
export { checkAsTyped } from './engine/as-typed.ts';
export { check } from './engine/check.ts';
export type { Catalogue } from './engine/compile.ts';
export { type Merged, mergePolicy, ownKeys, type SaidBy } from './engine/merge-policy.ts';
export { replace } from './engine/replace.ts';
export { asOne, replaceAll } from './engine/replace-all.ts';
export { isOnlyObserved, modesIn, withNothingObserved } from './engine/rule-modes.ts';
export { siteOn } from './engine/sites.ts';
export { stories } from './engine/stories.ts';
export { contextCategories, identifierCategories } from './engine/types.ts';
export { daysSinceVerified, isOverdue, verifiedWithin } from './help-line-age.ts';
export { noticeOf } from './notice-of.ts';
export { type NoticeProblem, noticeProblems } from './notice-problems.ts';
export { type Proposal, proposalsIn } from './proposals.ts';
export {
  isEasy,
  noticeFloor,
  noticeLevel,
  type ReadingLevel,
  textsOfNotice,
} from './reading-level.ts';
export { defaultCodeBook, defaultHelpLines };

/** Every rule of the product, in the order of their ids. */
export const catalogue: readonly Rule[] = rules;

const builtIn = { codeBook: defaultCodeBook, helpLines: defaultHelpLines };

/**
 * Never throws: what cannot be followed is reported by its JSON path, and the rest of the policy holds.
 * `host`: of the tab for which it shall hold; null: what holds on no site in particular.
 */
export function applyPolicy(
  policy: Policy,
  host: string | null = null,
): { inForce: InForce; problems: PolicyProblem[] } {
  const isConcept = (name: string) => name === 'NUMBER' || Object.hasOwn(lexicon, name);
  return applyPolicyTo(catalogue, builtIn, isConcept, policy, host);
}

/** What an empty policy comes to, without what it takes to apply one. */
export function withoutPolicy(): InForce {
  return withoutPolicyOver(catalogue, builtIn);
}

/**
 * Throws for a pattern that cannot be read. The catalogue has none, as the tests prove, and what comes out of
 * applyPolicy as `terms` has none either.
 */
export function compile(
  rules: readonly (Rule | OwnRule)[],
  phrases: readonly PhraseGroup[] = [],
): Catalogue {
  return compileWith(lexicon, rules, learned satisfies PackedLearned, phrases);
}
