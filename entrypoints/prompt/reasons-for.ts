import type { Reason } from '../../components/WhyPanel.tsx';
import type { Language } from '../../rules/engine/types.ts';
import { groundOf, reasons } from '../../rules/reasons.ts';
import type { StoryView } from './contract.ts';

/** Why a story is sensitive: each of its categories once, with the grounds of the rules that found it. */
export function reasonsFor(
  { found, categories }: Pick<StoryView, 'found' | 'categories'>,
  language: Language,
): readonly Reason[] {
  const told = [...new Set(found.map(({ category }) => category))];
  return told.map((category, index) => ({
    category: categories[index] ?? '',
    why: reasons[category][language],
    grounds: found
      .filter((one) => one.category === category)
      .map(({ rule }) => groundOf(rule))
      .map(({ name, source }) => ({ name: name[language], source })),
  }));
}
