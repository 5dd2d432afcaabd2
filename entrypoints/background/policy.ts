// The one file that knows storage.managed.
//
// Order: the built-in rules at once → the last good policy → the fresh one → live changes.
// A key with a wrong type keeps its last good value; the rest of the policy holds.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Policy, PolicyProblem } from '../../rules/engine/policy.ts';
import { type ReadPolicy, readPolicy } from '../policy/read-policy.ts';
import { makeTurns } from './in-turn.ts';

/** What is kept between starts of the browser, under the key `policy` of storage.local. */
const stored = z.object({
  /** As it arrived, so that what is wrong with it is known anew with every version of Discreet. */
  policy: z.record(z.string(), z.unknown()),
  /** The last good values of keys that are of no use in it. */
  kept: z.exactOptional(z.record(z.string(), z.unknown())),
  readAt: z.nullable(z.string()),
  source: z.enum(['built-in', 'managed', 'last-good']),
});

type Stored = z.infer<typeof stored>;

export interface PolicyState {
  readonly policy: Policy;
  readonly source: 'built-in' | 'managed' | 'last-good';
  /** When a managed policy was last read, ISO 8601; null: never. */
  readonly readAt: string | null;
  readonly problems: readonly PolicyProblem[];
  /** Of the policy's language; null: it does not say, or there is no policy. */
  readonly version: number | null;
}

/** The state after a look at what the browser gives. */
export interface FreshPolicy extends PolicyState {
  /** `absent`: surely none; `silent`: none, perhaps not yet. */
  readonly delivery: 'delivered' | 'absent' | 'silent';
  /** The policy as it came from the browser, whatever is wrong with it; null: there is none. */
  readonly arrived: unknown;
}

const builtIn: PolicyState = {
  policy: {},
  source: 'built-in',
  readAt: null,
  problems: [],
  version: null,
};

/**
 * Chrome answers `{}` both without a policy and before it has arrived (seen 4 s after the start; notes and
 * w3c/webextensions#547), so within this time after the browser's start an empty answer is no answer.
 */
const lateMs = 60_000;

/**
 * What the browser says: the policy, `absent` (there surely is none) or `silent` (none, perhaps not yet).
 * Firefox rejects without a policy (bugzilla 1868153) and knows its policies before extensions start.
 */
async function readManaged(
  changed: boolean,
): Promise<Record<string, unknown> | 'absent' | 'silent'> {
  let raw: Record<string, unknown>;
  try {
    raw = await browser.storage.managed.get();
  } catch {
    return 'absent';
  }
  if (Object.keys(raw).length > 0) return raw;
  if (changed || import.meta.env.BROWSER === 'firefox') return 'absent';
  return Date.now() - (await sessionStart()) > lateMs ? 'absent' : 'silent';
}

async function sessionStart(): Promise<number> {
  const { startedAt } = await browser.storage.session.get('startedAt');
  if (typeof startedAt === 'number') return startedAt;
  const now = Date.now();
  await browser.storage.session.set({ startedAt: now });
  return now;
}

/** The policy that holds now, from the last read; never waits for storage.managed. */
export async function lastPolicy(): Promise<PolicyState> {
  const { policy: raw } = await browser.storage.local.get('policy');
  if (raw === undefined) return builtIn;
  const result = z.safeParse(stored, raw);
  return result.success ? stateOf(result.data) : unreadable;
}

function stateOf(
  { policy: arrived, kept = {}, source, readAt }: Stored,
  { policy, problems, version }: ReadPolicy = readPolicy(arrived),
): PolicyState {
  return { policy: { ...readPolicy(kept).policy, ...policy }, source, readAt, problems, version };
}

const unreadable: PolicyState = {
  ...builtIn,
  problems: [{ path: 'storage.local', problem: 'unreadable-store' }],
};

/** Does an organisation's policy hold? `null`: not known yet, one may still arrive. */
export async function hasPolicy(): Promise<boolean | null> {
  const raw = await readManaged(false);
  if (raw !== 'silent') return raw !== 'absent';
  return (await lastPolicy()).source === 'built-in' ? null : true;
}

const inTurn = makeTurns();

/**
 * Reads storage.managed, keeps what is good of it and gives the state that now holds.
 * `changed`: the browser said that the policy changed, so an empty answer means that it was withdrawn.
 */
export function refreshPolicy(changed = false): Promise<FreshPolicy> {
  return inTurn(() => refresh(changed));
}

async function refresh(changed: boolean): Promise<FreshPolicy> {
  const raw = await readManaged(changed);
  if (raw === 'silent') {
    const last = await lastPolicy();
    const late: PolicyState = last.source === 'managed' ? { ...last, source: 'last-good' } : last;
    return { ...late, delivery: raw, arrived: await arrivedLast() };
  }
  if (raw === 'absent') {
    const none = { delivery: raw, arrived: null } as const;
    const last = await lastPolicy();
    if (last === builtIn || last === unreadable) return { ...last, ...none };
    await browser.storage.local.remove('policy');
    return { ...builtIn, ...none };
  }
  // Ten thousand terms are read once, and the last policy only where something of it may be needed.
  const read = readPolicy(raw);
  const last = read.broken.size > 0 ? (await lastPolicy()).policy : {};
  const fresh = keeping(last, raw, read);
  await browser.storage.local.set({ policy: fresh });
  return { ...stateOf(fresh, read), delivery: 'delivered', arrived: raw };
}

async function arrivedLast(): Promise<unknown> {
  const result = z.safeParse(stored, (await browser.storage.local.get('policy')).policy);
  return result.success ? result.data.policy : null;
}

/** What arrived, with the last good values of the keys that are of no use in it. */
function keeping(last: Policy, arrived: Record<string, unknown>, { broken }: ReadPolicy): Stored {
  const kept = Object.entries(last).filter(([key]) => broken.has(key as keyof Policy));
  return {
    policy: arrived,
    kept: Object.fromEntries(kept),
    source: kept.length > 0 ? 'last-good' : 'managed',
    readAt: new Date().toISOString(),
  };
}

/** A store that held garbage is reported until the browser starts anew; then it is forgotten. */
export async function forgetUnreadable(): Promise<void> {
  if ((await lastPolicy()) === unreadable) await browser.storage.local.remove('policy');
}
