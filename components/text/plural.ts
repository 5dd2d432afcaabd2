import type { Language } from '../../rules/engine/types.ts';

/** Picks the form that goes with a number; Dutch and English know no others than these two. */
export function pluralIn(
  language: Language,
): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other);
}
