import { isObject } from './read-parts.ts';

/** A policy as JSON with its keys in order: the same text on every device, in whatever order a browser gives them. */
export const orderedJson = (policy: unknown): string => JSON.stringify(inOrder(policy));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]));
}
