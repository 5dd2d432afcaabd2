// What the policy doctor asks of the background: how the policy arrived, and what it alone comes to.
import { applyPolicy } from '../../rules/index.ts';
import { orderedJson } from '../policy/ordered-json.ts';
import { asText } from '../policy/read-policy.ts';
import type { Checkup } from './messages.ts';
import { refreshPolicy } from './policy.ts';

/** Reads the policy anew. Nothing of the agent's own settings or sites is in the answer. */
export async function checkUp(): Promise<Checkup> {
  const { policy, source, readAt, problems, version, delivery, arrived } = await refreshPolicy();
  const written = source === 'built-in' ? {} : policy;
  const applied = applyPolicy(written);
  return {
    delivery,
    source,
    readAt,
    version,
    hash: arrived === null ? null : await hashOf(arrived),
    isWhole: isGivenWhole(arrived),
    problems: [...problems, ...applied.problems],
    inForce: applied.inForce,
    places: { codeBook: idsOf(written.codeBook), helpLines: idsOf(written.helpLines) },
  };
}

/**
 * Chromium takes out of storage.managed what does not fit the manifest's schema (seen in 151, 2026-11;
 * tests/stories/policy-broken.spec.ts); in a text it sees no values. Where nothing fits,
 * there seems to be no policy.
 */
const isGivenWhole = (arrived: unknown) =>
  import.meta.env.BROWSER === 'firefox' || Object.hasOwn(Object(arrived), asText);

const idsOf = (list: readonly ({ readonly id: string } | null)[] = []) =>
  list.map((one) => one?.id ?? null);

/** SHA-256 of a policy, in hexadecimal; a check script prints the same. */
export async function hashOf(policy: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(orderedJson(policy));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
