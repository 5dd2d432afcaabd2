// A file with settings: what it would change, or what is wrong with it. Nothing is changed here.
import type { Arrived, Difference } from '../../components/OwnTransfer.tsx';
import { isObject } from '../../components/shape.ts';
import type { OwnChange, OwnKey, Policy, PolicyProblem } from '../../rules/engine/policy.ts';
import { mergePolicy, ownKeys } from '../../rules/index.ts';
import { readText } from '../builder/policy-text.ts';
import { changeOwn, mostCharacters } from '../policy/own-change.ts';
import { readPolicy } from '../policy/read-policy.ts';

/** What the file says takes the place of all that the agent set: what it does not say is as shipped. */
export function arrive(text: string, managed: Policy | null, own: Policy): Arrived {
  if (text.length > mostCharacters) return { is: 'too-big' };
  const read = readText(text);
  if (!('value' in read)) return { is: 'not-json', ...read };
  const { policy, problems } = readPolicy(read.value);
  const { locked } = mergePolicy(managed, own);
  const open = ownKeys.filter((key) => !locked.includes(key));
  const change: OwnChange = Object.fromEntries(open.map((key) => [key, policy[key] ?? null]));
  const wrong = distinct([...problems, ...changeOwn(managed, own, change).problems]);
  if (wrong.length > 0) return { is: 'wrong', problems: wrong };
  return {
    is: 'sound',
    change,
    differences: open.flatMap((key) => differencesOf(key, own[key], policy[key])),
    leftOut: Object.keys(policy).filter((key) => !open.some((one) => one === key)),
  };
}

function distinct(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  return [...new Map(problems.map((one) => [`${one.path} ${one.problem}`, one])).values()];
}

function differencesOf(key: OwnKey, before: unknown, after: unknown): readonly Difference[] {
  if (same(before, after)) return [];
  const was = partsOf(before);
  const is = partsOf(after);
  if (was === null || is === null) {
    const how = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return [{ key, how, what: typeof after === 'string' ? after : '' }];
  }
  const added = [...is.keys()].filter((id) => !was.has(id));
  const removed = [...was.keys()].filter((id) => !is.has(id));
  const changed = [...is.keys()].filter((id) => was.has(id) && !same(was.get(id), is.get(id)));
  const said = (
    [
      ['added', added],
      ['changed', changed],
      ['removed', removed],
    ] as const
  ).flatMap(([how, ids]) => (ids.length > 0 ? [{ key, how, what: listed(ids) }] : []));
  // The same parts in another order, or none at all instead of nothing set.
  return said.length > 0 ? said : [{ key, how: 'changed', what: '' }];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The parts of a value by what people know them by; null: it has none. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (value === undefined) return new Map();
  if (Array.isArray(value)) return new Map(value.map((one: unknown) => [nameOf(one), one]));
  return isObject(value) ? new Map(Object.entries(value)) : null;
}

function nameOf(part: unknown): string {
  const { id, match } = isObject(part) ? part : {};
  return String(id ?? match ?? part);
}

/** More than these, nobody reads. */
const mostNamed = 20;

function listed(ids: readonly string[]): string {
  const rest = ids.length - mostNamed;
  return ids.slice(0, mostNamed).join(', ') + (rest > 0 ? ` … (+${rest})` : '');
}
