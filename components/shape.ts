// What a form can show of a policy: made from its schema, with the words beside it.

interface Told {
  readonly title: string;
  /** Empty where the title says it all. */
  readonly says: string;
  readonly isRequired: boolean;
}

export type Shape = Told &
  (
    | { readonly is: 'text'; readonly longest: number | null; readonly isLong: boolean }
    | { readonly is: 'day' | 'number' | 'yes-no' }
    | {
        readonly is: 'choice' | 'choices';
        readonly values: readonly string[];
        /** What people call them; without: as they are written. */
        readonly names?: Readonly<Record<string, string>>;
      }
    /** A list of texts, one a line. */
    | { readonly is: 'lines' }
    | { readonly is: 'list' | 'map'; readonly of: Shape }
    | { readonly is: 'group'; readonly parts: readonly (readonly [string, Shape])[] }
  );

/** What a part holds that somebody has just added. */
export function blankOf(shape: Shape): unknown {
  switch (shape.is) {
    case 'number':
      return 1;
    case 'yes-no':
      return true;
    case 'choices':
    case 'lines':
    case 'list':
      return [];
    case 'map':
      return {};
    case 'group':
      return Object.fromEntries(
        shape.parts
          .filter(([, part]) => part.isRequired)
          .map(([key, part]) => [key, blankOf(part)]),
      );
    default:
      return '';
  }
}

/** Can the form show it? What it cannot is left to the text. */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.is) {
    case 'number':
      return typeof value === 'number';
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choices':
    case 'lines':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'list':
      return Array.isArray(value);
    case 'map':
    case 'group':
      return isObject(value);
    default:
      return typeof value === 'string';
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
