// The schemas of a policy for others, made from ours: for the browsers (managed storage) and for editors.
import * as z from 'zod/mini';
import type { Said } from '../../entrypoints/policy/said.ts';
import { policySaid } from '../../entrypoints/policy/said-of-policy.ts';
import { policyKeys, wholePolicy } from '../../entrypoints/policy/schema.ts';
import type { Policy } from '../../rules/engine/policy.ts';

/** A JSON Schema, as far as ours go. */
export interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  [other: string]: unknown;
}

const said: Readonly<Record<string, Said>> = policySaid;

/** Beside the keys themselves: the whole policy as one text (read-policy.ts). */
export const asOneText: JsonSchema = {
  title: 'The whole policy as JSON text',
  description:
    'Instead of single keys, or beside them (a key beside it goes first). Chrome and Edge drop unknown keys and badly typed values before Discreet sees them; of a text nothing is dropped, so every mistake is reported by its place.',
  type: 'string',
};

/** For editors: strict, with every limit (JSON Schema 2020-12). */
export function editorSchema(): JsonSchema {
  const schema = z.toJSONSchema(wholePolicy, { io: 'input' }) as JsonSchema;
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, one]) => [key, withWords(one, key)]),
  );
  return {
    ...schema,
    title: 'Policy for Discreet',
    properties: { ...properties, $schema: { type: 'string' } },
  };
}

function withWords(schema: JsonSchema, path: string): JsonSchema {
  const { title, says } = said[path] ?? {};
  const { properties, items, additionalProperties, ...rest } = schema;
  return {
    ...(title && { title: title.en }),
    ...(says && { description: says.en }),
    ...rest,
    ...(items && { items: withWords(items, `${path}[]`) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, one]) => [key, withWords(one, `${path}.${key}`)]),
      ),
    }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'boolean'
          ? additionalProperties
          : withWords(additionalProperties, `${path}.*`),
    }),
  };
}

/**
 * For the browsers: types only. They drop a whole key where anything in it does not fit, and say so to nobody, so they
 * are told as little as they accept: each part has exactly one type, and limits are left to Discreet.
 */
export function browserSchema(): JsonSchema {
  const { properties = {} } = editorSchema();
  const known = Object.keys(policyKeys) as (keyof Policy)[];
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    properties: {
      ...Object.fromEntries(known.map((key) => [key, typesOnly(properties[key] ?? {})])),
      json: asOneText,
    },
  };
}

function typesOnly({
  title,
  description,
  type,
  properties,
  items,
  additionalProperties,
}: JsonSchema): JsonSchema {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    type: type ?? 'string',
    ...(items && { items: typesOnly(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, one]) => [key, typesOnly(one)]),
      ),
    }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: typesOnly(additionalProperties),
    }),
  };
}
