// What an agent sets for themselves goes through the same schema and the same catalogue as an organisation's policy.
import type { OwnChange, OwnKey, Policy, PolicyProblem } from '../../rules/engine/policy.ts';
import { applyPolicy, mergePolicy, ownKeys } from '../../rules/index.ts';
import { version } from './migrate.ts';
import { readPolicy } from './read-policy.ts';

/** What the agent's own settings may come to as JSON, in characters: ten thousand terms fit. */
export const mostCharacters = 1_000_000;

/** As it is kept and exported. */
export type WrittenOwn = Policy & { readonly version: number };

export interface ChangedOwn {
  readonly own: Policy;
  /** Any: nothing may be changed. */
  readonly problems: readonly PolicyProblem[];
}

/**
 * The agent's own settings with a change in them. All that is wrong with a changed key counts, and what the change makes
 * wrong elsewhere, as a code that another key still names.
 * `managed`: what the organisation set; null: nothing.
 */
export function changeOwn(managed: Policy | null, own: Policy, change: OwnChange): ChangedOwn {
  const { locked } = mergePolicy(managed, own);
  const kept: Record<string, unknown> = { ...own };
  for (const key of ownKeys) {
    if (!Object.hasOwn(change, key) || locked.includes(key)) continue;
    if (change[key] === null || change[key] === undefined) delete kept[key];
    else kept[key] = change[key];
  }
  const read = readPolicy(written(kept));
  const said = new Set(wrongWith(managed, own).map(nameOf));
  const isNew = (problem: PolicyProblem) => {
    const key = /^\w+/u.exec(problem.path)?.[0] ?? '';
    return Object.hasOwn(change, key) || !said.has(nameOf(problem));
  };
  const problems = [...read.problems, ...wrongWith(managed, read.policy)].filter(isNew);
  if (JSON.stringify(kept).length > mostCharacters)
    problems.push({ path: '', problem: 'too-long' });
  return { own: read.policy, problems };
}

/** With the version of this description, so that a later one can read it. */
export function written(own: Policy): WrittenOwn {
  return { version, ...own };
}

/** What cannot be followed of the keys that are the agent's. */
function wrongWith(managed: Policy | null, own: Policy): readonly PolicyProblem[] {
  const { policy, saidBy } = mergePolicy(managed, own);
  const isOwn = ({ path }: PolicyProblem) =>
    saidBy[(/^\w+/u.exec(path)?.[0] ?? '') as OwnKey] === 'own';
  return applyPolicy(policy).problems.filter(isOwn);
}

const nameOf = ({ path, problem }: PolicyProblem) => `${path} ${problem}`;
