// An organisation's own terms, read from its policy: sound ones become rules, the others are refused with their reason.
//
// Terms are compiled together with the catalogue and matched by the same machine, which looks at every part of a
// pattern at most once per sentence, within a bounded window of words. So a term costs a bounded time per character of
// a note, in proportion to its words; the limits below bound the words, and with them what all terms together can cost.
// Where there are more of them, those that are nothing but words are found by another machine (phrases.ts), whose cost
// does not depend on how many there are.

import { parsePattern, wordsAt } from './pattern.ts';
import { PatternError, type PatternFault } from './pattern-error.ts';
import { bareWordsIn, phraseIn } from './phrase.ts';
import {
  type OwnRule,
  ownPrefix,
  type PolicyProblem,
  type Term,
  type TermPatterns,
} from './policy.ts';
import type { Patterns, Text } from './types.ts';

export const limits = {
  terms: 10_000,
  /** Terms that are matched as patterns; in a policy with no more than these, all are. */
  patterned: 50,
  /** Words and concepts of all patterned terms together, exceptions included. */
  words: 500,
  /** Words of all others together. */
  phraseWords: 60_000,
  /** Characters of one pattern. */
  patternLength: 200,
  /** Words and concepts of one pattern. */
  patternWords: 12,
} as const;

/** `at`: offset in the pattern that `path` names. */
export type Report = (path: string, problem: PolicyProblem['problem'], at?: number) => void;

export interface ReadTerm {
  readonly rule: OwnRule;
  readonly term: Term;
  /** Its place among the terms of the policy. */
  readonly index: number;
}

const looksFor: Text = { nl: 'eigen term van de organisatie', en: 'the organisation’s own term' };

/** A term that is nothing but words. */
export interface PlainTerm {
  readonly term: Term;
  readonly phrases: readonly string[];
  /** How many words its phrases have together. */
  readonly words: number;
  /** Its place among the terms of the policy. */
  readonly index: number;
}

export interface ReadTerms {
  readonly patterned: readonly ReadTerm[];
  readonly plain: readonly PlainTerm[];
}

/** The terms that hold. `null` stands where a term was refused for its shape. Never throws. */
export function readTerms(
  terms: readonly (Term | null)[],
  isConcept: (name: string) => boolean,
  report: Report,
): ReadTerms {
  const read: ReadTerm[] = [];
  const plain: PlainTerm[] = [];
  const areMany = terms.length > limits.patterned;
  const ids = new Set<string>();
  let words = 0;
  let phraseWords = 0;
  let tooMany = false;
  let full = false;
  if (terms.length > limits.terms) report(`terms[${limits.terms}]`, 'too-many-terms');
  const most = Math.min(terms.length, limits.terms);
  for (let index = 0; index < most; index++) {
    const term = terms[index] ?? null;
    if (term === null) continue;
    if (ids.has(term.id)) {
      report(`${pathOf(index)}.id`, 'duplicate-term');
      continue;
    }
    ids.add(term.id);
    const written = patternsOf(term.patterns);
    if (written.length === 0) {
      report(`${pathOf(index)}.patterns`, 'no-pattern');
      continue;
    }
    const asPlain = areMany ? plainOf(term, index, written) : null;
    if (asPlain) {
      phraseWords += asPlain.words;
      if (phraseWords <= limits.phraseWords) plain.push(asPlain);
      else if (!tooMany) report(pathOf(index), 'too-many-words');
      tooMany ||= phraseWords > limits.phraseWords;
      continue;
    }
    const path = pathOf(index);
    if (read.length === limits.patterned) {
      if (!full) report(path, 'too-many-patterns');
      full = true;
      continue;
    }
    const all = [
      ...placed(`${path}.patterns`, term.patterns),
      ...placed(`${path}.exceptions`, term.exceptions ?? {}),
    ];
    const faults = all.flatMap((one) => faultIn(one, isConcept) ?? []);
    for (const fault of faults) report(fault.path, fault.problem, fault.at);
    if (faults.length > 0) continue;
    const own = all.reduce((sum, { pattern }) => sum + wordsAt(pattern).length, 0);
    if (words + own > limits.words) {
      report(path, 'too-many-words');
      continue;
    }
    words += own;
    read.push({ rule: ruleOf(term), term, index });
  }
  return { patterned: read, plain };
}

/** JSON path of a term. */
export function pathOf(index: number): string {
  return `terms[${index}]`;
}

/** A term that looks for nothing but words; null: it is more, or more than a phrase may be. */
function plainOf(term: Term, index: number, written: readonly string[]): PlainTerm | null {
  const { exceptions } = term;
  if (exceptions && patternsOf(exceptions).length > 0) return null;
  const all = written.length > 1 ? [...new Set(written)] : written;
  let words = 0;
  let areBare = true;
  for (const phrase of all) {
    if (phrase.length > limits.patternLength) return null;
    const bare = bareWordsIn(phrase);
    const own = bare || (phraseIn(phrase)?.flat().length ?? 0);
    if (own === 0 || own > limits.patternWords) return null;
    words += own;
    areBare &&= bare > 0;
  }
  const phrases = areBare ? all : all.map((phrase) => phrase.replaceAll(/\s+/g, ' '));
  return { term, index, phrases, words };
}

interface Placed {
  readonly path: string;
  readonly pattern: string;
}

function placed(path: string, patterns: TermPatterns): Placed[] {
  return (['both', 'nl', 'en'] as const).flatMap((language) =>
    (patterns[language] ?? []).map((pattern, i) => ({
      path: `${path}.${language}[${i}]`,
      pattern,
    })),
  );
}

function patternsOf({ both, nl, en }: TermPatterns): readonly string[] {
  if (both && !nl && !en) return both;
  return [...(both ?? []), ...(nl ?? []), ...(en ?? [])];
}

interface Fault {
  readonly path: string;
  readonly problem: PatternFault | 'pattern-too-long';
  readonly at: number;
}

function faultIn({ path, pattern }: Placed, isConcept: (name: string) => boolean): Fault | null {
  // What is too long is not even read.
  if (pattern.length > limits.patternLength) {
    return { path, problem: 'pattern-too-long', at: limits.patternLength };
  }
  const oneTooMany = wordsAt(pattern)[limits.patternWords];
  if (oneTooMany !== undefined) return { path, problem: 'pattern-too-long', at: oneTooMany };
  try {
    parsePattern(pattern, isConcept);
    return null;
  } catch (cause) {
    if (cause instanceof PatternError) return { path, problem: cause.fault, at: cause.at };
    throw cause;
  }
}

function ruleOf({ id, name = id, category, confidence = 'sure', ...term }: Term): OwnRule {
  const patterns = inLanguages(term.patterns);
  return {
    id: ownPrefix + id,
    category,
    name: { nl: name, en: name },
    looksFor,
    sure: confidence === 'sure' ? patterns : {},
    likely: confidence === 'likely' ? patterns : {},
    unless: inLanguages(term.exceptions ?? {}),
  };
}

function inLanguages({ both = [], nl = [], en = [] }: TermPatterns): Patterns {
  return { nl: [...both, ...nl], en: [...both, ...en] };
}
