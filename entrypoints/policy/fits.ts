// Does a value fit its schema as it stands? Nearly all of a policy does, and ten thousand terms are asked at every start.
// Only a yes counts: whoever gets a no asks the schema itself, which knows what is wrong.
import type * as z from 'zod/mini';

type Schema = z.core.$ZodTypes;
type Fits = (value: unknown) => boolean;
type Check = z.core.$ZodCheck<never>;

const made = new WeakMap<z.core.$ZodType, Fits>();

/** True: the schema takes the value, and gives it back unchanged. */
export function fits(schema: z.core.$ZodType, value: unknown): boolean {
  return fitsOf(schema)(value);
}

function fitsOf(schema: z.core.$ZodType): Fits {
  const there = made.get(schema);
  if (there) return there;
  const { def } = (schema as Schema)._zod;
  const shape = shapeOf(schema);
  const checks = (def.checks ?? []) as readonly Check[];
  const all: Fits = checks.length === 0 ? shape : (value) => shape(value) && passes(checks, value);
  made.set(schema, all);
  return all;
}

/** The checks are the schema's own. */
function passes(checks: readonly Check[], value: unknown): boolean {
  const asked = { value: value as never, issues: [] };
  for (const { _zod } of checks) {
    if (_zod.check(asked) !== undefined || asked.issues.length > 0) return false;
  }
  return asked.value === value;
}

function shapeOf(schema: z.core.$ZodType): Fits {
  const { def, traits, values } = (schema as Schema)._zod;
  // One that checks by being what it is, as a day, is asked itself.
  if (traits.has('$ZodCheck')) return never;
  switch (def.type) {
    case 'optional':
      return fitsOf(def.innerType);
    case 'string':
      return (value) => typeof value === 'string';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum':
      return (value) => typeof value === 'string' && values?.has(value) === true;
    case 'array':
      return arrayOf(fitsOf(def.element));
    case 'record':
      return recordOf(fitsOf(def.keyType), fitsOf(def.valueType));
    case 'object':
      return objectOf(def);
    default:
      return never;
  }
}

const never: Fits = () => false;

// Loops, and nothing made in them: this is done before the browser has made it fast.

function arrayOf(element: Fits): Fits {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!element(one)) return false;
    return true;
  };
}

function recordOf(key: Fits, one: Fits): Fits {
  return (value) => {
    if (!isObject(value)) return false;
    for (const name in value) {
      if (name === '__proto__' || !key(name) || !one(value[name])) return false;
    }
    return true;
  };
}

function objectOf({ shape }: z.core.$ZodObjectDef): Fits {
  const parts = new Map(
    Object.entries(shape).map(([key, part]) => [
      key,
      { fits: fitsOf(part), needed: (part as Schema)._zod.def.type !== 'optional' },
    ]),
  );
  const needed = [...parts.values()].filter((part) => part.needed).length;
  return (value) => {
    if (!isObject(value)) return false;
    let there = 0;
    for (const key in value) {
      const part = parts.get(key);
      if (!part?.fits(value[key])) return false;
      if (part.needed) there++;
    }
    return there === needed;
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
