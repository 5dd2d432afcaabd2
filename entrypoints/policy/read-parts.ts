// Reads a value part by part: a part that does not fit is reported by its place and left out, the rest holds.
import type * as z from 'zod/mini';
import { faultIn, type Problem } from './fault.ts';
import { fits, isObject } from './fits.ts';

export { isObject };
export type Path = readonly PropertyKey[];
export type Report = (path: Path, problem: Problem) => void;

/** Nothing of the value could be used. */
export const refused = Symbol('refused');

type Schema = z.core.$ZodTypes;

/**
 * What fits of a value. In a list at the top, `null` keeps the place of a part that was left out.
 * `whole`: a part of this kind is of no use by halves, as a term without its exceptions is none.
 */
export function readParts(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
  report: Report,
  whole = false,
): unknown {
  if (fits(schema, value)) return value;
  const { def } = (schema as Schema)._zod;
  if (def.type === 'optional') return readParts(def.innerType, value, path, report, whole);
  if (!whole && def.type === 'array' && Array.isArray(value)) {
    return readList(schema, def.element, value, path, report);
  }
  if (!whole && isObject(value)) {
    if (def.type === 'object') return readObject(def.shape, value, path, report);
    if (def.type === 'record') return readRecord(def.valueType, value, path, report);
  }
  return readWhole(schema, value, path, report);
}

function readWhole(schema: z.core.$ZodType, value: unknown, path: Path, report: Report): unknown {
  const result = (schema as z.ZodMiniType).safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const at = [...path, ...issue.path];
    if (issue.code !== 'unrecognized_keys') report(at, problemOf(issue, value));
    else for (const key of issue.keys) report([...at, key], 'unknown-key');
  }
  return refused;
}

function readList(
  schema: z.core.$ZodType,
  element: z.core.$ZodType,
  value: readonly unknown[],
  path: Path,
  report: Report,
): unknown {
  const most = limitOf(schema, 'max_length') ?? Number.POSITIVE_INFINITY;
  if (value.length < (limitOf(schema, 'min_length') ?? 0)) {
    report(path, 'too-short');
    return refused;
  }
  if (value.length > most) report([...path, most], 'too-many');
  const isTop = path.length === 1;
  const parts = value
    .slice(0, most)
    .map((one, i) => readParts(element, one, [...path, i], report, path[0] === 'terms'));
  if (parts.length > 0 && parts.every((part) => part === refused)) return refused;
  return isTop
    ? parts.map((part) => (part === refused ? null : part))
    : parts.filter((part) => part !== refused);
}

/** A key that may be absent is left out where it does not fit; without one that must be there, nothing holds. */
function readObject(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  report: Report,
): unknown {
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(shape, key)) report([...path, key], 'unknown-key');
  }
  let holds = true;
  const read: [string, unknown][] = [];
  for (const [key, schema] of Object.entries(shape)) {
    const mayBeAbsent = (schema as Schema)._zod.def.type === 'optional';
    if (!Object.hasOwn(value, key)) {
      if (mayBeAbsent) continue;
      report([...path, key], 'missing');
      holds = false;
      continue;
    }
    const part = readParts(schema, value[key], [...path, key], report);
    if (part !== refused) read.push([key, part]);
    else if (!mayBeAbsent) holds = false;
  }
  return holds ? Object.fromEntries(read) : refused;
}

/** Entries that do not fit are left out. */
function readRecord(
  schema: z.core.$ZodType,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  report: Report,
): unknown {
  const entries = Object.entries(value);
  const read = entries
    .map(([key, one]) => [key, readParts(schema, one, [...path, key], report, true)] as const)
    .filter(([, part]) => part !== refused);
  return entries.length > 0 && read.length === 0 ? refused : Object.fromEntries(read);
}

function limitOf(schema: z.core.$ZodType, check: 'min_length' | 'max_length'): number | undefined {
  for (const one of schema._zod.def.checks ?? []) {
    const { def } = one._zod as z.core.$ZodChecks['_zod'];
    if (def.check === 'min_length' && check === def.check) return def.minimum;
    if (def.check === 'max_length' && check === def.check) return def.maximum;
  }
  return undefined;
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): Problem {
  const fault = faultIn(issue.message);
  if (fault !== undefined) return fault;
  if (issue.code !== 'invalid_type') return 'wrong-type';
  return valueAt(value, issue.path) === undefined ? 'missing' : 'wrong-type';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (isObject(part) || Array.isArray(part) ? Reflect.get(part, key) : part),
    value,
  );
}
