// A format that cannot hold some texts carries their keys inside one text of JSON, which Discreet unpacks.
import { isObject } from '../../policy/read-parts.ts';
import { asText } from '../../policy/read-policy.ts';
import type { WrittenPolicy } from '../../policy/schema.ts';
import { parsedJson } from './json-text.ts';
import { fitsInXml } from './xml.ts';

/** Where there is no key at all, a browser sees no policy. */
export const orAsText = (policy: WrittenPolicy): Readonly<Record<string, unknown>> =>
  Object.keys(policy).length > 0 ? policy : { [asText]: '{}' };

/** Keys whose value XML can hold stay as they are, so that people can read them in the browser's own list. */
export function fitForXml(policy: WrittenPolicy): Readonly<Record<string, unknown>> {
  const entries = Object.entries(orAsText(policy));
  const fits = ([, value]: [string, unknown]) => allFit(value);
  const inside = Object.fromEntries(entries.filter((entry) => !fits(entry)));
  const beside = Object.fromEntries(entries.filter(fits));
  if (Object.keys(inside).length === 0) return beside;
  return { ...beside, [asText]: xmlJson(inside) };
}

/** JSON in which what XML cannot hold is escaped the way of JSON. */
export const xmlJson = (value: unknown): string =>
  [...JSON.stringify(value)]
    .map((sign) =>
      fitsInXml(sign) ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .join('');

function allFit(value: unknown): boolean {
  if (typeof value === 'string') return fitsInXml(value);
  if (Array.isArray(value)) return value.every(allFit);
  if (!isObject(value)) return true;
  return Object.entries(value).every(([key, one]) => fitsInXml(key) && allFit(one));
}

/** As it was before. */
export function unfolded(
  policy: Readonly<Record<string, unknown>>,
  where: string,
): Readonly<Record<string, unknown>> {
  const { [asText]: text, ...beside } = policy;
  if (typeof text !== 'string') return policy;
  const inside = parsedJson(text, `${where} › ${asText}`);
  return isObject(inside) ? { ...inside, ...beside } : policy;
}
