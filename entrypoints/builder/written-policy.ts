// What holds in this browser, as somebody would write it: the organisation's policy, and the agent's own settings over it.
import { browser } from 'wxt/browser';
import type { OwnKey } from '../../rules/engine/policy.ts';
import { mergePolicy, ownKeys } from '../../rules/index.ts';
import { isObject } from '../policy/read-parts.ts';
import { readPolicy, writtenIn } from '../policy/read-policy.ts';

export type Written = Readonly<Record<string, unknown>>;

export interface Standing {
  readonly written: Written;
  /** Keys that only the organisation sets. */
  readonly locked: readonly OwnKey[];
}

/** Faults included: what is wrong with it is what somebody comes to put right. */
export async function writtenPolicy(): Promise<Standing> {
  const { policy: stored, own } = await browser.storage.local.get(['policy', 'own']);
  const arrived = isObject(stored) && isObject(stored.policy) ? stored.policy : null;
  return overlay(arrived, isObject(own) ? own : {});
}

/** `arrived`: null without an organisation's policy. */
export function overlay(arrived: Written | null, own: Written): Standing {
  const chosen = readPolicy(own).policy;
  const { saidBy, locked } = mergePolicy(arrived && readPolicy(arrived).policy, chosen);
  const over = ownKeys.filter((key) => saidBy[key] === 'own').map((key) => [key, chosen[key]]);
  return { written: { ...writtenIn(arrived ?? {}), ...Object.fromEntries(over) }, locked };
}
