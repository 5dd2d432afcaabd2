// Thousands of own terms that are nothing but words: found by walking a tree of words, so what a note costs does not grow
// with their number. Words meet as they do in patterns (words.ts): from six letters on by their fold, else exactly.
import type { CompiledContext } from './compile.ts';
import { fold, foldable } from './fold.ts';
import type { Hit } from './hits.ts';
import { ownPrefix, type PhraseGroup } from './policy.ts';
import { Recent } from './recent.ts';
import type { Token } from './tokens.ts';
import type { Confidence } from './types.ts';

export interface PhraseHit extends Hit {
  readonly owner: CompiledContext;
  readonly confidence: Confidence;
}

/** Words whose number is remembered while somebody types. */
const remembered = 3000;
/** Nobody writes longer words. */
const longest = 64;
/** A phrase with more words in parts (`ex-partner`) has more spellings than are worth keeping. */
export const mostInParts = 3;

const bareWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const wordPart = /[\p{L}\p{N}]+/gu;

/** The words of a phrase, each by its parts; null: it is a pattern, or nothing. */
export function phraseIn(pattern: string): string[][] | null {
  // Nearly all are like this, and ten thousand are read at every start.
  if (bareWords.test(pattern)) return pattern.split(' ').map((word) => [word]);
  if (/[()|&?*=\p{Lu}]|\.\./u.test(pattern)) return null;
  const words = pattern
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.match(wordPart) ?? []);
  const sound = words.length > 0 && words.every((parts) => parts.length > 0);
  const inParts = words.filter((parts) => parts.length > 1).length;
  return sound && inParts <= mostInParts ? words : null;
}

/** Terms as lines: id, tab, phrases with tabs between. */
export function termsIn({ lines }: PhraseGroup): string[][] {
  return lines === '' ? [] : lines.split('\n').map((line) => line.split('\t'));
}

export class Phrases {
  /** Words by their fold where they have one, else by themselves; numbered from 1. */
  private readonly short = new Map<string, number>();
  private readonly folded = new Map<string, number>();
  /** Node and word → node. */
  private readonly steps = new Map<number, number>();
  /** Node → the terms that end there, at most one of each group. */
  private readonly ends = new Map<number, number[]>();
  private readonly ids: string[] = [];
  private readonly groupOf: number[] = [];
  private readonly groups: readonly PhraseGroup[];
  private readonly owners = new Map<string, CompiledContext>();
  private readonly known = new Recent<number>(remembered);
  private nodes = 1;

  constructor(groups: readonly PhraseGroup[]) {
    this.groups = groups;
    groups.forEach((group, number) => {
      for (const [id = '', ...phrases] of termsIn(group)) {
        const term = this.ids.push(id) - 1;
        this.groupOf.push(number);
        for (const phrase of phrases) this.add(phraseIn(phrase) ?? [], term);
      }
    });
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
    for (const term of this.ends.get(next) ?? []) {
      const hit = { start: first, end, ...this.found(term) };
      // Met as one word and as its parts, it is the same stretch.
      const last = hits.at(-1);
      const known = last?.owner === hit.owner && last.start === first && last.end === end;
      if (!known) hits.push(hit);
    }
    this.walk(tokens, first, end, next, stop, hits);
  }

  private found(term: number): Pick<PhraseHit, 'owner' | 'confidence'> {
    const group = this.groups[this.groupOf[term] ?? 0];
    if (!group) throw new Error(`no group of phrase ${term}`);
    const { category, confidence } = group;
    const id = ownPrefix + this.ids[term];
    let owner = this.owners.get(id);
    if (!owner) {
      owner = { kind: 'context', rule: { id, category, sure: {} }, unless: [] };
      this.owners.set(id, owner);
    }
    return { owner, confidence };
  }

  private numberOf(word: string): number {
    const there = this.known.get(word);
    if (there !== undefined) return there;
    const number =
      word.length < foldable
        ? this.short.get(word)
        : word.length <= longest
          ? this.folded.get(fold(word))
          : undefined;
    this.known.set(word, number ?? 0);
    return number ?? 0;
  }

  /** `ex-partner` is one word and two. */
  private add(words: readonly (readonly string[])[], term: number): void {
    let nodes: readonly number[] = words.length > 0 ? [0] : [];
    for (const parts of words) {
      const whole = [parts.join('')];
      const spellings = parts.length > 1 ? [whole, parts] : [whole];
      nodes = nodes.flatMap((node) =>
        spellings.map((spelling) =>
          spelling.reduce((from, word) => this.nodeAfter(from, this.number(word)), node),
        ),
      );
    }
    for (const node of new Set(nodes)) this.end(node, term);
  }

  /** Of terms that are alike in all but their id, the first speaks for the phrase: more would say the same again. */
  private end(node: number, term: number): void {
    const there = this.ends.get(node);
    if (there === undefined) this.ends.set(node, [term]);
    else if (!there.some((one) => this.groupOf[one] === this.groupOf[term])) there.push(term);
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
    const [table, key] = word.length < foldable ? [this.short, word] : [this.folded, fold(word)];
    const there = table.get(key);
    if (there !== undefined) return there;
    const number = this.short.size + this.folded.size + 1;
    table.set(key, number);
    return number;
  }
}

/** More words than there ever are, so that no two places meet. */
const mostWords = 2 ** 18;

function placeOf(node: number, word: number): number {
  return node * mostWords + word;
}
