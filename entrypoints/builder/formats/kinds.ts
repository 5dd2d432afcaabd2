// What kind of value each key of a policy has, out of the schema.
import * as z from 'zod/mini';
import type { Said } from '../../policy/said.ts';
import { policySaid } from '../../policy/said-of-policy.ts';
import { wholePolicy } from '../../policy/schema.ts';

export interface Kind {
  readonly key: string;
  readonly type: 'array' | 'boolean' | 'integer' | 'object' | 'string';
  /** Where only these may stand. */
  readonly choices: readonly string[];
  readonly said: Said;
}

interface PartOfSchema {
  readonly type?: Kind['type'];
  readonly enum?: readonly string[];
}

const said: Readonly<Record<string, Said>> = policySaid;

/** Every key, in the order of the schema; `type` is a string where the schema lists what may stand there. */
export const kinds: readonly Kind[] = Object.entries(
  z.toJSONSchema(wholePolicy, { io: 'input' }).properties ?? {},
).map(([key, schema]) => {
  const { type = 'string', enum: choices = [] } = schema as PartOfSchema;
  const none = { nl: key, en: key };
  return { key, type, choices, said: said[key] ?? { title: none, says: none } };
});

const types = new Map(kinds.map(({ key, type }) => [key, type]));

export const typeOf = (key: string): Kind['type'] | undefined => types.get(key);
