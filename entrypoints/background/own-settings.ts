// What the agent set for themselves on the options page, under the key `own` of storage.local, in the words of a policy.
import { browser } from 'wxt/browser';
import type { Policy } from '../../rules/engine/policy.ts';
import { readPolicy } from '../policy/read-policy.ts';

/** Garbage in the store is no setting. */
export async function ownSettings(): Promise<Policy> {
  const { own } = await browser.storage.local.get('own');
  return own === undefined ? {} : readPolicy(own).policy;
}
