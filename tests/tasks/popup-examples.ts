// One short example of each rule and language, for the popup alone: no other script carries a rule's sentences.
import type { Language, Rule } from '../../rules/engine/types.ts';
import { certaintyOf, inLanguageFirst } from './example-language.ts';

/** About as much as fits on two short lines of the popup, in characters. */
const best = 56;

export function popupExamples(rules: readonly Pick<Rule, 'id' | 'flags'>[]): string {
  const examples = rules.map(({ id, flags }) => [
    id,
    { nl: oneOf(flags, 'nl'), en: oneOf(flags, 'en') },
  ]);
  return `${JSON.stringify(Object.fromEntries(examples), null, 2)}\n`;
}

/** Of those that are surely in this language, where there are any, the one that is nearest to the best length. */
function oneOf(flags: readonly string[], language: Language): string {
  const lines = flags.filter((flag) => !flag.includes('\n'));
  const own = inLanguageFirst(lines, language, 1, lines.length);
  const sure = own.filter((example) => certaintyOf(example, language) > 1);
  const off = (example: string) => Math.abs(example.length - best);
  const [first = ''] = (sure.length > 0 ? sure : own).toSorted(
    (one, other) => off(one) - off(other),
  );
  return first;
}
