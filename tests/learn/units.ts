// Labelled notes as a learner sees them: one unit a clause, with its features and what it tells.
import { clauseStarts } from '../../rules/engine/clauses.ts';
import {
  groupKeys,
  identityOf,
  membershipKeys,
  pairKey,
  ruleKey,
  wordKey,
} from '../../rules/engine/features.ts';
import { plain } from '../../rules/engine/plain.ts';
import { type Token, tokenise } from '../../rules/engine/tokens.ts';
import { contextCategories } from '../../rules/engine/types.ts';
import {
  aside,
  type Evidence,
  groupShare,
  loudness,
  pairReach,
  pairShare,
  reach,
} from '../../rules/engine/weigh.ts';
import type { LabelledNote } from '../tasks/corpus.ts';
import type { Classes } from './classes.ts';

/** Classes have keys of their own, above those of the features. */
export const classKeys = 2 ** 23;

/** One clause: features by key, how loudly each speaks, and the word (by its place in the note) that brought it. */
export interface Unit {
  readonly keys: Int32Array;
  readonly shares: Float32Array;
  readonly words: Uint16Array;
  /** A bit a category, in the order of `contextCategories`. */
  readonly told: number;
}

/** What patterns find in the words of a note. */
export type FindEvidence = (tokens: readonly Token[]) => readonly Evidence[];

export function unitsOf(
  note: LabelledNote,
  classes: Classes,
  evidenceIn: FindEvidence | undefined,
): Unit[] {
  const read = plain(note.text);
  const tokens = tokenise(read.text);
  const labels = tokens.map((token) => labelsOf(note, read.from(token.start), read.to(token.end)));
  const evidence = evidenceIn?.(tokens) ?? [];
  const units: Unit[] = [];
  for (let start = 0; start < tokens.length; ) {
    let stop = start + 1;
    while (stop < tokens.length && !tokens[stop]?.first) stop++;
    const starts = clauseStarts(read.text, tokens, start, stop);
    starts.forEach((first, i) => {
      const end = starts[i + 1] ?? stop;
      const told = labels.slice(first, end).reduce((bits, one) => bits | one, 0);
      units.push({ ...featuresOf(tokens, { first, end, start, stop }, classes, evidence), told });
    });
    start = stop;
  }
  return units;
}

function labelsOf(note: LabelledNote, start: number, end: number): number {
  return note.gold.reduce((bits, gold) => {
    const place = contextCategories.findIndex((category) => category === gold.category);
    return place >= 0 && gold.start < end && start < gold.end ? bits | (1 << place) : bits;
  }, 0);
}

interface Place {
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly stop: number;
}

function featuresOf(
  tokens: readonly Token[],
  { first, end, start, stop }: Place,
  classes: Classes,
  evidence: readonly Evidence[],
): Omit<Unit, 'told'> {
  const keys: number[] = [];
  const shares: number[] = [];
  const words: number[] = [];
  const loud = loudness(end - first);
  const from = Math.max(start, first - reach);
  const to = Math.min(stop, end + reach);
  for (let i = from; i < to; i++) {
    const inside = i >= first && i < end;
    const word = tokens[i]?.word ?? '';
    const add = (key: number, share: number): void => {
      keys.push(key);
      shares.push(share * loud);
      words.push(i);
    };
    for (const [key, share] of wordFeatures(word, classes)) add(key, share * (inside ? 1 : aside));
    for (let distance = 1; distance <= pairReach && i - distance >= from; distance++) {
      const both = inside && i - distance >= first;
      const before = identityOf(tokens[i - distance]?.word ?? '');
      add(pairKey(before, identityOf(word), distance), pairShare(distance) * (both ? 1 : aside));
    }
  }
  for (const one of evidence) {
    if (one.start >= end || one.end <= first) continue;
    keys.push(ruleKey(one.rule, one.confidence));
    shares.push(1);
    words.push(0xffff);
  }
  return {
    keys: Int32Array.from(keys),
    shares: Float32Array.from(shares),
    words: Uint16Array.from(words),
  };
}

const known = new Map<string, readonly (readonly [number, number])[]>();

function wordFeatures(word: string, classes: Classes): readonly (readonly [number, number])[] {
  const there = known.get(word);
  if (there) return there;
  const groups = groupKeys(word);
  const features = [
    [wordKey(word), 1] as const,
    ...groups.map((key) => [key, groupShare(groups.length)] as const),
    ...classes.of(membershipKeys(word)).map((id) => [classKeys + id, 1] as const),
  ];
  known.set(word, features);
  return features;
}
