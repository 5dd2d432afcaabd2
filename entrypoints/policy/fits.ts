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
  const checks = (def.checks ?? []) as readonly Check[];
  const shape = shapeOf(schema);
  const all: Fits =
    checks.length === 0 ? shape : (value) => shape(value) && checks.every(passes(value));
  made.set(schema, all);
  return all;
}

/** The checks are the schema's own. */
function passes(value: unknown): (check: Check) => boolean {
  return ({ _zod }) => {
    const asked = { value: value as never, issues: [] };
    return _zod.check(asked) === undefined && asked.issues.length === 0 && asked.value === value;
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
    case 'array': {
      const element = fitsOf(def.element);
      return (value) => Array.isArray(value) && value.every(element);
    }
    case 'record':
      return recordOf(fitsOf(def.keyType), fitsOf(def.valueType));
    case 'object':
      return objectOf(def);
    default:
      return never;
  }
}

const never: Fits = () => false;

function recordOf(key: Fits, one: Fits): Fits {
  return (value) =>
    isObject(value) &&
    Object.keys(value).every((name) => name !== '__proto__' && key(name) && one(value[name]));
}

function objectOf({ shape }: z.core.$ZodObjectDef): Fits {
  const parts = new Map(Object.entries(shape).map(([key, part]) => [key, fitsOf(part)]));
  const needed = Object.entries(shape)
    .filter(([, part]) => (part as Schema)._zod.def.type !== 'optional')
    .map(([key]) => key);
  return (value) =>
    isObject(value) &&
    Object.keys(value).every((key) => parts.get(key)?.(value[key]) === true) &&
    needed.every((key) => Object.hasOwn(value, key));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
