// What the agent set for themselves on the options page, under the key `own` of storage.local, in the words of a policy.
import { browser } from 'wxt/browser';
import type { OwnChange, Policy, PolicyProblem } from '../../rules/engine/policy.ts';
import { changeOwn, written } from '../policy/own-change.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { makeTurns } from './in-turn.ts';

const inTurn = makeTurns();

/** Garbage in the store is no setting. */
export async function ownSettings(): Promise<Policy> {
  const { own } = await browser.storage.local.get('own');
  return own === undefined ? {} : readPolicy(own).policy;
}

/** Keeps a change, if nothing is wrong with it; else says what is, and changes nothing. */
export function keepOwn(
  managed: Policy | null,
  change: OwnChange,
): Promise<readonly PolicyProblem[]> {
  return inTurn(async () => {
    const { own, problems } = changeOwn(managed, await ownSettings(), change);
    if (problems.length > 0) return problems;
    if (Object.keys(own).length === 0) await browser.storage.local.remove('own');
    else await browser.storage.local.set({ own: written(own) });
    return [];
  });
}
