// Labelled notes as the learner sees them: one unit a clause, with its features and what it tells.
import { clauseStarts } from '../../rules/engine/clauses.ts';
import { membershipKeys, ruleKey, wordKey } from '../../rules/engine/features.ts';
import { plain } from '../../rules/engine/plain.ts';
import type { Weighed } from '../../rules/engine/regions.ts';
import { type Token, tokenise } from '../../rules/engine/tokens.ts';
import { contextCategories } from '../../rules/engine/types.ts';
import { aside, type Clause, type Evidence, loudness, reach } from '../../rules/engine/weigh.ts';
import type { LabelledNote } from '../tasks/corpus.ts';
import { type Classes, classKey } from './classes.ts';

/** One clause. Features by key, with how loudly each speaks and the word (by its place in the note) that brought it. */
export interface Unit extends Pick<Weighed, 'first' | 'end'> {
  readonly keys: Int32Array;
  readonly shares: Float32Array;
  readonly words: Uint16Array;
  /** A bit a category, in the order of `contextCategories`. */
  readonly told: number;
}

/** A note as its sentences, each a list of clauses, and where its words stand in its text. */
export interface ReadNote {
  readonly sentences: readonly (readonly Unit[])[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What patterns find in the words of a note. */
export type FindEvidence = (tokens: readonly Token[]) => readonly Evidence[];

/** Stands for a pattern where a word's place is asked for. */
const pattern = 0xffff;

export function readNote(note: LabelledNote, classes: Classes, evidenceIn: FindEvidence): ReadNote {
  const read = plain(note.text);
  const tokens = tokenise(read.text);
  const starts = tokens.map(({ start }) => read.from(start));
  const ends = tokens.map(({ end }) => read.to(end));
  const labels = tokens.map((_, i) => labelsOf(note, starts[i] ?? 0, ends[i] ?? 0));
  const evidence = evidenceIn(tokens);
  const sentences: Unit[][] = [];
  for (let start = 0; start < tokens.length; ) {
    let stop = start + 1;
    while (stop < tokens.length && !tokens[stop]?.first) stop++;
    const firsts = clauseStarts(read.text, tokens, start, stop);
    sentences.push(
      firsts.map((first, i) => {
        const clause = { start, stop, first, end: firsts[i + 1] ?? stop };
        const told = labels.slice(first, clause.end).reduce((bits, one) => bits | one, 0);
        return unitOf(tokens, clause, classes, evidence, told);
      }),
    );
    start = stop;
  }
  return { sentences, starts, ends };
}

function labelsOf(note: LabelledNote, start: number, end: number): number {
  return note.gold.reduce((bits, gold) => {
    const place = (contextCategories as readonly string[]).indexOf(gold.category);
    return place >= 0 && gold.start < end && start < gold.end ? bits | (1 << place) : bits;
  }, 0);
}

function unitOf(
  tokens: readonly Token[],
  clause: Clause,
  classes: Classes,
  evidence: readonly Evidence[],
  told: number,
): Unit {
  const { first, end, start, stop } = clause;
  const keys: number[] = [];
  const shares: number[] = [];
  const words: number[] = [];
  const loud = loudness(clause);
  for (let i = Math.max(start, first - reach); i < Math.min(stop, end + reach); i++) {
    const share = loud * (i >= first && i < end ? 1 : aside);
    for (const key of wordFeatures(tokens[i]?.word ?? '', classes)) {
      keys.push(key);
      shares.push(share);
      words.push(i);
    }
  }
  for (const one of evidence) {
    if (one.start >= end || one.end <= first) continue;
    keys.push(ruleKey(one.rule, one.confidence));
    shares.push(1);
    words.push(pattern);
  }
  return {
    first,
    end,
    told,
    keys: Int32Array.from(keys),
    shares: Float32Array.from(shares),
    words: Uint16Array.from(words),
  };
}

const known = new Map<string, readonly number[]>();

function wordFeatures(word: string, classes: Classes): readonly number[] {
  const there = known.get(word);
  if (there) return there;
  const features = [wordKey(word), ...classes.of(membershipKeys(word)).map(classKey)];
  known.set(word, features);
  return features;
}
