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
  const all = checks.reduce((before, check) => both(before, passing(check)), shape);
  made.set(schema, all);
  return all;
}

function both(one: Fits, other: Fits): Fits {
  return (value) => one(value) && other(value);
}

/**
 * What passes a check of the schema. One that is told wholly by its terms is not asked, for that is slower. A schema
 * counts a text by code points, of which there are at most as many as units, and none only where there is no unit.
 */
function passing(check: Check): Fits {
  const { def } = check._zod as z.core.$ZodChecks['_zod'];
  if (def.check === 'min_length' && def.minimum <= 1) {
    const { minimum } = def;
    return (value) => (value as string | readonly unknown[]).length >= minimum;
  }
  if (def.check === 'max_length') {
    const { maximum } = def;
    return (value) => (value as string | readonly unknown[]).length <= maximum;
  }
  if (def.check === 'string_format' && def.format === 'regex') {
    const { pattern } = def;
    // These two remember where they were.
    if (pattern && !pattern.global && !pattern.sticky) {
      return (value) => pattern.test(value as string);
    }
  }
  return (value) => {
    const asked = { value: value as never, issues: [] };
    const later = check._zod.check(asked);
    return later === undefined && asked.issues.length === 0 && asked.value === value;
  };
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
    for (let at = 0; at < value.length; at++) if (!element(value[at])) return false;
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
