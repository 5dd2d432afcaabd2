// What people read about each key, beside its schema. Nothing of it ships to the background.
import type { Text } from '../../rules/engine/types.ts';

/** A key in words, and one example of its value. */
export interface Said {
  readonly title: Text;
  readonly says: Text;
  /** As it would stand in the policy, written as JSON. */
  readonly example?: string;
}

type Below<Value, At extends string> = Value extends Text
  ? never
  : Value extends readonly (infer One)[]
    ? Below<NonNullable<One>, `${At}[]`>
    : Value extends object
      ? string extends keyof Value
        ? Below<NonNullable<Value[keyof Value]>, `${At}.*`>
        : {
            [Key in keyof Value & string]:
              | `${At}.${Key}`
              | Below<NonNullable<Value[Key]>, `${At}.${Key}`>;
          }[keyof Value & string]
      : never;

/** The paths of all keys of a group and of what lies below them: `sites[].match`, `codes`. */
export type KeyPath<Group> = {
  [Key in keyof Group & string]: Key | Below<NonNullable<Group[Key]>, Key>;
}[keyof Group & string];

/** One missing does not compile. */
export type SaidOf<Group> = Readonly<Record<KeyPath<Group>, Said>>;

/** The values of a group of keys, by their schemas. */
export type ValuesOf<Group extends Readonly<Record<string, { _zod: { output: unknown } }>>> = {
  [Key in keyof Group]: Group[Key]['_zod']['output'];
};
