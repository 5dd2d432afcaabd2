// Concepts: the words and fixed phrases that mean the same to a rule, in both languages.
import type { Language } from './types.ts';

/** Alternatives with `|` between them, each a word, an open word, a fixed phrase or another concept. */
export type Alternatives = string | readonly string[];

export type Concept = Readonly<Partial<Record<Language, Alternatives>>>;

/** Concept names are UPPER CASE. */
export type Lexicon = Readonly<Record<string, Concept>>;

/** One lexicon of several; throws where two of them claim a name. */
export function gather(...lexicons: readonly Lexicon[]): Lexicon {
  const all: Record<string, Concept> = {};
  for (const lexicon of lexicons) {
    for (const [name, concept] of Object.entries(lexicon)) {
      if (name in all) throw new Error(`the concept ${name} is defined twice`);
      all[name] = concept;
    }
  }
  return all;
}

/** The alternatives of a concept as one string; throws where there is no such concept. */
export function alternativesOf(lexicon: Lexicon, name: string, language: Language): string {
  const concept = lexicon[name];
  if (!concept) throw new Error(`no concept ${name} in the lexicon`);
  const own = concept[language] ?? concept[language === 'nl' ? 'en' : 'nl'] ?? [];
  return typeof own === 'string' ? own : own.join('|');
}
