// The form of a policy: its schema as it is written down for editors, with the words beside each key.
import type { Shape } from '../../components/shape.ts';
import type { Language } from '../../rules/engine/types.ts';
import schema from '../policy/policy.schema.json' with { type: 'json' };
import type { Said } from '../policy/said.ts';
import { policySaid } from '../policy/said-of-policy.ts';

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

const said: Readonly<Record<string, Said>> = policySaid;
const tongues: Readonly<Record<string, string>> = { nl: 'Nederlands', en: 'English' };
/** A text of this length takes more than one line. */
const long = 240;

/** Every key of a policy, in the order of the reference page. */
export function shapeOfPolicy(language: Language): readonly (readonly [string, Shape])[] {
  const { properties } = schema as unknown as Required<Schema>;
  return Object.keys(properties)
    .filter((key) => key !== '$schema')
    .map((key) => [key, shapeOf(properties[key] ?? {}, key, language, false)]);
}

function shapeOf(one: Schema, path: string, language: Language, isRequired: boolean): Shape {
  const { title, says } = said[path] ?? {};
  const name = path.split('.').at(-1) ?? '';
  const told = {
    title: title?.[language] ?? tongues[name] ?? '',
    says: says?.[language] ?? '',
    isRequired,
  };
  const { items, properties, additionalProperties: entries } = one;
  if (one.enum) return { ...told, is: 'choice', values: one.enum };
  if (items?.enum) return { ...told, is: 'choices', values: items.enum };
  if (items?.type === 'string') return { ...told, is: 'lines' };
  if (items) return { ...told, is: 'list', of: shapeOf(items, `${path}[]`, language, true) };
  if (typeof entries === 'object') {
    return { ...told, is: 'map', of: shapeOf(entries, `${path}.*`, language, true) };
  }
  if (properties) {
    return {
      ...told,
      is: 'group',
      parts: Object.entries(properties).map(([key, part]) => {
        const must = one.required?.includes(key) ?? false;
        return [key, shapeOf(part, `${path}.${key}`, language, must)];
      }),
    };
  }
  if (one.type === 'boolean') return { ...told, is: 'yes-no' };
  if (one.type === 'integer') return { ...told, is: 'number' };
  if (one.format === 'date') return { ...told, is: 'day' };
  const longest = one.maxLength ?? null;
  return { ...told, is: 'text', longest, isLong: name in tongues && (longest ?? 0) >= long };
}
