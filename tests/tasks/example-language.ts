// In which language is an example written? Rules do not say it: every note is checked in both.
import type { Language } from '../../rules/engine/types.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that the one language has and the other has not, in notes as agents type them. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: setOf(
    'de het een en van niet voor naar haar ze zij hij zijn er dat die dit geen nog wel maar ook bij uit door om als wordt ' +
      'werd heeft had hebben kan wil moet mag mw mevr mevrouw dhr kl klt klant bel belt gebeld meer weer wordt onder over ' +
      'tot sinds omdat graag staat ligt zit nieuwe nieuw nr gaat krijgt ander andere mijn onze ons uw je tegen geeft',
  ),
  en: setOf(
    'the a an and of not for to her she he his him they them there that this no but also by with from out was were has had ' +
      'have can wants must may cust cx customer caller client tenant call called more again under over since because please ' +
      'new be been is at on my our your it its who will would never who against after before gave',
  ),
};

/** By how many words more this language tells itself than the other. */
export function certaintyOf(example: string, language: Language): number {
  const words = example.toLowerCase().match(/\p{L}+/gu) ?? [];
  const told = (one: Language): number => words.filter((word) => telling[one].has(word)).length;
  return told(language) - told(language === 'nl' ? 'en' : 'nl');
}

function languageOf(example: string): Language | null {
  const more = certaintyOf(example, 'nl');
  if (more === 0) return null;
  return more > 0 ? 'nl' : 'en';
}

/** Up to `most` examples of this language, in their order; where they are fewer than `fewest`, others stand in after them. */
export function inLanguageFirst(
  examples: readonly string[],
  language: Language,
  fewest: number,
  most: number,
): string[] {
  const own = examples.filter((example) => languageOf(example) === language).slice(0, most);
  const rest = examples.filter((example) => !own.includes(example));
  const others = [...rest.filter((one) => languageOf(one) === null), ...rest];
  return [...new Set([...own, ...others])].slice(0, Math.max(own.length, fewest));
}
