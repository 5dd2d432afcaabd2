// Thousands of own terms that are nothing but words: found by walking a tree of words, so what a note costs does not grow
// with their number. Words meet as they do in patterns (words.ts): from six letters on by their fold, else exactly.
import type { CompiledContext } from './compile.ts';
import { fold, foldable, hashOf } from './fold.ts';
import type { Hit } from './hits.ts';
import type { Node } from './nodes.ts';
import { phraseIn } from './phrase.ts';
import { PhraseStarts } from './phrase-starts.ts';
import { ownPrefix, type PhraseGroup } from './policy.ts';
import { Recent } from './recent.ts';
import type { Token } from './tokens.ts';
import type { Confidence, Patterns } from './types.ts';

export interface PhraseHit extends Hit {
  readonly owner: CompiledContext;
  readonly confidence: Confidence;
}

/** Words whose number is remembered while somebody types. */
const remembered = 3000;
/** Nobody writes longer words. */
const longest = 64;
/** One for all: there may be ten thousand owners. */
const nothing: Patterns = {};
const none: readonly Node[] = [];

export class Phrases {
  /** Words by their fold where they have one, else by themselves; numbered from 1. */
  private readonly short = new Map<string, number>();
  private readonly folded = new Map<string, number>();
  /** Node and word → node. */
  private readonly steps = new Map<number, number>();
  /** Node → the phrases that end there, at most one of each group. */
  private readonly ends = new Map<number, number[]>();
  private readonly starts: PhraseStarts;
  private readonly owners = new Map<string, CompiledContext>();
  private known = new Recent<number>(remembered);
  private nodes = 1;

  constructor(groups: readonly PhraseGroup[]) {
    this.starts = new PhraseStarts(groups);
  }

  /** The term that has been found under this rule id. */
  ownerOf(rule: string): CompiledContext | undefined {
    return this.owners.get(rule);
  }

  /** Where phrases stand among the words from `start` to `stop`, exclusive. */
  hits(tokens: readonly Token[], start: number, stop: number): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let i = start; i < stop; i++) this.walk(tokens, i, i, 0, stop, hits);
    return hits;
  }

  private walk(
    tokens: readonly Token[],
    first: number,
    at: number,
    node: number,
    stop: number,
    hits: PhraseHit[],
  ): void {
    const token = tokens[at];
    if (!token || at >= stop) return;
    this.step(tokens, first, at + 1, node, token.word, stop, hits);
    const { whole } = token;
    if (whole) this.step(tokens, first, at + whole.parts, node, whole.word, stop, hits);
  }

  private step(
    tokens: readonly Token[],
    first: number,
    end: number,
    node: number,
    word: string,
    stop: number,
    hits: PhraseHit[],
  ): void {
    const next = this.steps.get(placeOf(node, this.numberOf(word)));
    if (next === undefined) return;
    for (const phrase of this.ends.get(next) ?? []) {
      const hit = { start: first, end, ...this.found(phrase) };
      // Met as one word and as its parts, it is the same stretch.
      const last = hits.at(-1);
      const known = last?.owner === hit.owner && last.start === first && last.end === end;
      if (!known) hits.push(hit);
    }
    this.walk(tokens, first, end, next, stop, hits);
  }

  private found(phrase: number): Pick<PhraseHit, 'owner' | 'confidence'> {
    const { category, confidence, codes } = this.starts.groupOf(phrase);
    const id = ownPrefix + this.starts.termOf(phrase);
    let owner = this.owners.get(id);
    if (!owner) {
      owner = { kind: 'context', rule: { id, category, sure: nothing }, unless: none, codes };
      this.owners.set(id, owner);
    }
    return { owner, confidence };
  }

  private numberOf(word: string): number {
    const there = this.known.get(word);
    if (there !== undefined) return there;
    if (word.length > longest) return 0;
    this.grow(hashOf(word, 0, word.length));
    const [table, key] = this.placeOfWord(word);
    const number = table.get(key) ?? 0;
    this.known.set(word, number);
    return number;
  }

  /** The tree grows with the words that a note holds: what begins with another costs nothing. */
  private grow(hash: number): void {
    const phrases = this.starts.take(hash);
    if (phrases.length === 0) return;
    for (const phrase of phrases) this.add(phrase, hash);
    // What was no word of the tree may be one now.
    this.known = new Recent(remembered);
  }

  /** In all its spellings that begin with a word of this hash; `ex-partner` is one word and two. */
  private add(phrase: number, hash: number): void {
    let nodes: readonly number[] = [0];
    for (const [place, parts] of (phraseIn(this.starts.textOf(phrase)) ?? []).entries()) {
      const whole = [parts.join('')];
      const spellings = (parts.length > 1 ? [whole, parts] : [whole]).filter(
        ([first = '']) => place > 0 || hashOf(first, 0, first.length) === hash,
      );
      nodes = nodes.flatMap((node) =>
        spellings.map((spelling) =>
          spelling.reduce((from, word) => this.nodeAfter(from, this.number(word)), node),
        ),
      );
    }
    for (const node of new Set(nodes)) this.end(node, phrase);
  }

  /** Of terms that are alike in all but their id, the first speaks for the phrase: more would say the same again. */
  private end(node: number, phrase: number): void {
    const there = this.ends.get(node);
    const group = this.starts.groupOf(phrase);
    if (there === undefined) this.ends.set(node, [phrase]);
    else if (!there.some((one) => this.starts.groupOf(one) === group)) there.push(phrase);
  }

  private nodeAfter(node: number, word: number): number {
    const place = placeOf(node, word);
    const there = this.steps.get(place);
    if (there !== undefined) return there;
    const next = this.nodes++;
    this.steps.set(place, next);
    return next;
  }

  private number(word: string): number {
    const [table, key] = this.placeOfWord(word);
    const there = table.get(key);
    if (there !== undefined) return there;
    const number = this.short.size + this.folded.size + 1;
    table.set(key, number);
    return number;
  }

  private placeOfWord(word: string): [Map<string, number>, string] {
    return word.length < foldable ? [this.short, word] : [this.folded, fold(word)];
  }
}

/** More words than there ever are, so that no two places meet. */
const mostWords = 2 ** 18;

function placeOf(node: number, word: number): number {
  return node * mostWords + word;
}
