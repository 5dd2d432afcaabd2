// The one file that knows storage.managed and the shape of a policy.
//
// Order: the built-in rules at once → the last good policy → the fresh one → live changes.
// A key with a wrong type keeps its last good value; the rest of the policy holds.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Policy, PolicyProblem } from '../../rules/engine/policy.ts';
import { contextCategories } from '../../rules/index.ts';
import { jsonPath } from './json-path.ts';
import { parseTerms } from './terms.ts';

const language = z.enum(['nl', 'en']);
const ids = z.array(z.string());
const label = z.object({ nl: z.string(), en: z.string() });
const mode = z.enum(['observe', 'advise', 'confirm']);
const day = z.iso.date();
/** A code is inserted into notes as `[id]`: short, and without anything that a CRM could read as markup. */
const codeId = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,15}$/u));

/** The schema of each key; public/managed-schema.json describes the same keys for administrators. */
export const policySchema = {
  organisation: z.string().check(z.minLength(1), z.maxLength(100)),
  contact: z.string().check(z.minLength(1), z.maxLength(200)),
  language,
  rules: z.array(z.string().check(z.regex(/^[+-](\*|[a-z0-9-]+)$/))),
  codes: z.record(z.string(), ids),
  /** Read one by one (terms.ts), so that one that is wrong does not take the others with it. */
  terms: z.array(z.unknown()),
  codeBook: z
    .array(
      z.object({
        id: codeId,
        label,
        handling: z.exactOptional(label),
        owner: z.exactOptional(z.string()),
        reviewBy: z.exactOptional(day),
        omit: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1)),
  mode,
  modes: z.record(z.string(), mode),
  sites: z.array(
    z.object({
      match: z.string().check(z.regex(/^(\*\.)?[\p{L}\d-]+(\.[\p{L}\d-]+)*$/u)),
      off: z.exactOptional(z.boolean()),
      mode: z.exactOptional(mode),
      noteFields: z.exactOptional(ids),
      ignoredFields: z.exactOptional(ids),
      ignoredKinds: z.exactOptional(z.array(z.enum(['native', 'rich']))),
      saveButtons: z.exactOptional(ids),
      codeField: z.exactOptional(
        z.object({
          selector: z.string(),
          values: z.exactOptional(z.record(z.string(), z.string())),
        }),
      ),
    }),
  ),
  helpLines: z.array(
    z.object({
      id: z.string(),
      name: label,
      reach: z.string(),
      about: label,
      categories: z.array(z.enum(contextCategories)),
      verifiedOn: day,
      source: z.string(),
    }),
  ),
  siteSwitch: z.boolean(),
  snooze: z.boolean(),
} satisfies Record<keyof Policy, z.ZodMiniType>;

const problem = z.object({
  path: z.string(),
  problem: z.enum([
    'wrong-type',
    'unknown-key',
    'unknown-rule',
    'unknown-code',
    'no-omit-code',
    'duplicate-code',
    'unreadable-store',
  ]),
});

/** What is kept between starts of the browser, under the key `policy` of storage.local. */
const stored = z.object({
  policy: z.record(z.string(), z.unknown()),
  readAt: z.nullable(z.string()),
  problems: z.array(problem),
  source: z.enum(['built-in', 'managed', 'last-good']),
});

export interface PolicyState {
  readonly policy: Policy;
  readonly source: 'built-in' | 'managed' | 'last-good';
  /** When a managed policy was last read, ISO 8601; null: never. */
  readonly readAt: string | null;
  readonly problems: readonly PolicyProblem[];
}

const builtIn: PolicyState = { policy: {}, source: 'built-in', readAt: null, problems: [] };

/**
 * Reads a policy key by key. A key that is unknown or has a wrong type is left out and reported by its JSON path;
 * `broken` names the keys whose value could not be used.
 */
export function parsePolicy(raw: Record<string, unknown>) {
  const policy: Record<string, unknown> = {};
  const problems: PolicyProblem[] = [];
  const broken = new Set<keyof Policy>();
  for (const [key, value] of Object.entries(raw)) {
    if (!isPolicyKey(key)) {
      problems.push({ path: key, problem: 'unknown-key' });
      continue;
    }
    const result = z.safeParse(policySchema[key], value);
    if (result.success && key === 'terms') {
      const read = parseTerms(result.data as readonly unknown[]);
      policy[key] = read.terms;
      problems.push(...read.problems);
    } else if (result.success) policy[key] = result.data;
    else {
      broken.add(key);
      const [issue] = result.error.issues;
      problems.push({ path: jsonPath([key, ...(issue?.path ?? [])]), problem: 'wrong-type' });
    }
  }
  // Each value went through the schema of its key, which `satisfies` ties to Policy.
  return { policy: policy as Policy, problems, broken };
}

function isPolicyKey(key: string): key is keyof Policy {
  return Object.hasOwn(policySchema, key);
}

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
  if (!result.success) return unreadable;
  const { policy, broken } = parsePolicy(result.data.policy);
  return broken.size > 0 ? unreadable : { ...result.data, policy };
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

let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads storage.managed, keeps what is good of it and gives the state that now holds.
 * `changed`: the browser said that the policy changed, so an empty answer means that it was withdrawn.
 */
export function refreshPolicy(changed = false): Promise<PolicyState> {
  const next = queue.then(() => refresh(changed));
  queue = next.catch(() => undefined);
  return next;
}

async function refresh(changed: boolean): Promise<PolicyState> {
  const last = await lastPolicy();
  const raw = await readManaged(changed);
  if (raw === 'silent') return last.source === 'managed' ? { ...last, source: 'last-good' } : last;
  if (raw === 'absent') {
    if (last === builtIn || last === unreadable) return last;
    await browser.storage.local.remove('policy');
    return builtIn;
  }
  const state = merge(parsePolicy(raw), last);
  await browser.storage.local.set({ policy: state });
  return state;
}

function merge(fresh: ReturnType<typeof parsePolicy>, last: PolicyState): PolicyState {
  const kept = Object.entries(last.policy).filter(([key]) => fresh.broken.has(key as keyof Policy));
  return {
    policy: { ...Object.fromEntries(kept), ...fresh.policy },
    source: kept.length > 0 ? 'last-good' : 'managed',
    readAt: new Date().toISOString(),
    problems: fresh.problems,
  };
}

/** A store that held garbage is reported until the browser starts anew; then it is forgotten. */
export async function forgetUnreadable(): Promise<void> {
  if ((await lastPolicy()) === unreadable) await browser.storage.local.remove('policy');
}
