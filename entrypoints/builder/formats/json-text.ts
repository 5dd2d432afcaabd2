// JSON as files carry it, and a value found in it by its place.
import { isObject } from '../../policy/read-parts.ts';
import { asText } from '../../policy/read-policy.ts';
import { policyKeys } from '../../policy/schema.ts';
import { FormatError, type PolicyFile } from './format.ts';
import { textIn, utf8 } from './text-bytes.ts';

/** Laid out for people, who will look at it. */
export const jsonBytes = (value: unknown): Uint8Array =>
  utf8(`${JSON.stringify(value, null, 2)}\n`);

export function parsedJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FormatError('not-json', where);
  }
}

export const jsonIn = ({ name, bytes }: PolicyFile): unknown =>
  parsedJson(textIn(bytes, name), name);

/** The first file whose name ends so. */
export function fileEnding(files: readonly PolicyFile[], ending: string): PolicyFile {
  const file = files.find(({ name }) => name.toLowerCase().endsWith(ending));
  if (!file) throw new FormatError('no-file', ending);
  return file;
}

/** What lies there, one key after the other. */
export function objectAt(
  value: unknown,
  keys: readonly string[],
  where: string,
): Readonly<Record<string, unknown>> {
  let at = value;
  for (const key of keys) at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  if (!isObject(at)) throw new FormatError('no-policy', [where, ...keys].join(' › '));
  return at;
}

/** The policy among those of other extensions: the only one, or the only one that has keys of ours. */
export function policyAmong(
  extensions: Readonly<Record<string, unknown>>,
  where: string,
): Readonly<Record<string, unknown>> {
  const all = Object.values(extensions).filter(isObject);
  const ours = all.length > 1 ? all.filter(hasOurKeys) : all;
  const [policy, other] = ours;
  if (!policy || other) throw new FormatError('no-policy', where);
  return policy;
}

export const hasOurKeys = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(value).some((key) => Object.hasOwn(policyKeys, key) || key === asText);
