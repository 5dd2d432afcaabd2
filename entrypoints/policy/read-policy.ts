// From whatever JSON arrived to a policy that can be followed, and a list of what in it cannot.
import type { Policy, PolicyProblem } from '../../rules/engine/policy.ts';
import { jsonPath } from './json-path.ts';
import { migrate, type Raw, version as spoken } from './migrate.ts';
import { isObject, type Report, readParts, refused } from './read-parts.ts';
import { policyKeys } from './schema.ts';

export interface ReadPolicy {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  /** Keys whose value could not be used at all. */
  readonly broken: ReadonlySet<keyof Policy>;
  /** Of the policy's language, for which it was written; null: it does not say. */
  readonly version: number | null;
}

/** The whole policy as one text: a browser that drops what it does not know drops nothing of it. */
export const asText = 'json';

/** Never throws. What is unknown or does not fit is left out and reported by its JSON path. */
export function readPolicy(arrived: unknown): ReadPolicy {
  const problems: PolicyProblem[] = [];
  const report: Report = (path, problem) => problems.push({ path: jsonPath(path), problem });
  const policy: Record<string, unknown> = {};
  const broken = new Set<keyof Policy>();
  const { version: written, ...raw } = unpack(arrived, report);
  const version = versionOf(written, report);
  for (const [key, value] of Object.entries(migrate(raw, version ?? 0))) {
    if (!isPolicyKey(key)) {
      // Editors write it to know the schema.
      if (key !== '$schema') report([key], 'unknown-key');
      continue;
    }
    const part = readParts(policyKeys[key], value, [key], report);
    if (part === refused) broken.add(key);
    else policy[key] = part;
  }
  // Each part went through the schema of its key, which a test ties to Policy.
  return { policy: policy as Policy, problems, broken, version };
}

/** Without a version that can be read, a policy is taken for the oldest. */
function versionOf(written: unknown, report: Report): number | null {
  if (written === undefined) return null;
  const read = readParts(policyKeys.version, written, ['version'], report);
  if (typeof read !== 'number') return null;
  if (read > spoken) report(['version'], 'newer-version');
  return read;
}

/** A policy as somebody wrote it, in the words of this version, with nothing left out of it. */
export function writtenIn(arrived: unknown): Raw {
  const { version: written, ...raw } = unpack(arrived, () => undefined);
  const from = typeof written === 'number' ? written : 0;
  return { version: Math.max(from, spoken), ...migrate(raw, from) };
}

/** What stands beside the text goes before what it says. */
function unpack(arrived: unknown, report: Report): Raw {
  if (!isObject(arrived)) {
    report([], 'wrong-type');
    return {};
  }
  if (!Object.hasOwn(arrived, asText)) return arrived;
  const { [asText]: text, ...beside } = arrived;
  const inside = typeof text === 'string' ? parsed(text) : undefined;
  if (isObject(inside)) return { ...inside, ...beside };
  report([asText], 'not-json');
  return beside;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPolicyKey(key: string): key is keyof Policy {
  return key !== 'version' && Object.hasOwn(policyKeys, key);
}
