// What is learned from: the labelled notes, by writer, and every so many of the public texts where they lie beside the checkout.

import { categories } from '../../rules/categories.ts';
import { findEvidence } from '../../rules/engine/context.ts';
import { spellingOf } from '../../rules/engine/features.ts';
import { plain } from '../../rules/engine/plain.ts';
import { tokenise } from '../../rules/engine/tokens.ts';
import type { Category } from '../../rules/engine/types.ts';
import { readExample } from '../rules/examples.ts';
import type { LabelledNote } from '../tasks/corpus.ts';
import { publicFiles, readCorpus, trainingFiles } from '../tasks/corpus.ts';
import { loadRules } from '../tasks/load-rules.ts';
import { Classes, readThesaurus, type WordClass } from './classes.ts';
import { knownToPatterns, recipe } from './recipe.ts';
import { shorten } from './shorten.ts';
import { type FindEvidence, type ReadNote, readNote } from './units.ts';

export interface Writer {
  readonly name: string;
  readonly notes: readonly LabelledNote[];
  readonly read: readonly ReadNote[];
}

export interface Material {
  /** Every word of the notes. */
  readonly vocabulary: ReadonlySet<string>;
  readonly writers: readonly Writer[];
  /** The sentences that rules carry. */
  readonly sentences: readonly ReadNote[];
  /** Texts of the public sets that are learned from; empty where the sets are not there. */
  readonly publicTexts: readonly ReadNote[];
  readonly classes: readonly WordClass[];
}

export async function gatherMaterial(): Promise<Material> {
  const { catalogue, rules } = await loadRules();
  const files = trainingFiles().map(readCorpus);
  const vocabulary = new Set(
    files.flatMap(({ notes }) =>
      notes.flatMap(({ text }) => tokenise(plain(text).text).map(({ word }) => word)),
    ),
  );
  const spellings = new Set([...vocabulary].map(spellingOf));
  const classes = shorten(readThesaurus(), vocabulary).map((one) => known(one, spellings));
  const index = new Classes(classes);
  const byPatterns: FindEvidence = (tokens) => findEvidence(tokens, catalogue);
  const byNone: FindEvidence = () => [];
  const writers = files.map(({ name, notes }) => {
    const evidence = knownToPatterns.test(name) ? byNone : byPatterns;
    return { name, notes, read: notes.map((note) => readNote(note, index, evidence)) };
  });
  const publicTexts = publicFiles()
    .map(readCorpus)
    .flatMap(({ name, notes }) => notes.filter((_, i) => isLearned(name, i)))
    .map((note) => readNote(note, index, byPatterns));
  const sentences = rules
    // Those of learned rules prove what was learned: they are not learned from.
    .filter((rule) => categories[rule.category].kind === 'context' && !('learned' in rule))
    .flatMap(({ category, flags }) => flags.map((flag) => asNote(flag, category)))
    .map((note) => readNote(note, index, byNone));
  return { writers, sentences, publicTexts, classes, vocabulary };
}

/** A rule's sentence with its [bracketed] words as the label. */
function asNote(flag: string, category: Category): LabelledNote {
  const { text, spans } = readExample(flag);
  const gold = spans.map(({ start, end }) => ({
    category,
    start,
    end,
    quote: text.slice(start, end),
  }));
  return { id: flag, text, gold };
}

/** An everyday class with the words that occur in notes; the others as they are. */
function known(one: WordClass, spellings: ReadonlySet<string>): WordClass {
  if (!recipe.everyday.includes(one.field)) return one;
  const isKnown = (member: string): boolean =>
    member.includes('*') || spellings.has(spellingOf(member));
  return { ...one, members: one.members.filter(isKnown) };
}

/** Is this text of a public set one that is learned from? */
export function isLearned(name: string, index: number): boolean {
  const share = recipe.publicShare[name];
  return share !== undefined && index % share === 0;
}
