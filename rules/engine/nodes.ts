// Patterns as a graph in which equal parts are shared, so that each part of a note is looked at once.
import type { Lexicon } from './lexicon.ts';
import { alternativesOf } from './lexicon.ts';
import { type Pattern, parseAlternatives, parsePattern } from './pattern.ts';
import { commonnessOf, rarestFirst, rarity } from './rarity.ts';
import type { Language } from './types.ts';
import { WordIndex, type WordSet } from './words.ts';

interface NodeBase {
  readonly id: number;
  /** How often it will be met, roughly; the rarest part of a pattern decides whether the pattern is tried. */
  readonly commonness: number;
  /** A match needs at least one word of at least one of these sets. */
  readonly needs: readonly WordSet[];
}

export interface WordsNode extends NodeBase {
  readonly kind: 'words';
  readonly set: WordSet;
}
/** Its alternatives are known by what wakes them. */
export interface AnyNode extends NodeBase {
  readonly kind: 'any';
}
export interface RowNode extends NodeBase {
  readonly kind: 'row';
  readonly steps: ReadonlyArray<{
    readonly of: Node;
    readonly gap: number;
    readonly optional: boolean;
  }>;
  /** The steps that must be there, the rarest first. */
  readonly must: readonly Node[];
}
export interface NearNode extends NodeBase {
  readonly kind: 'near';
  /** The rarest first. */
  readonly parts: readonly Node[];
}
export type Node = WordsNode | AnyNode | RowNode | NearNode;

type WordPattern = Extract<Pattern, { kind: 'word' }>;

/** An alternative comes into question when a word of a set that it needs is met. */
export interface Wake {
  readonly id: number;
  /** Id of the node whose alternative it is. */
  readonly any: number;
  readonly one: Node;
}

/** Builds the graph of many patterns over one lexicon. */
export class Graph {
  readonly words = new WordIndex();
  /** By word set. */
  readonly wakes: Wake[][] = [];
  wakeCount = 0;
  size = 0;
  sets = 0;
  private readonly lexicon: Lexicon;
  private readonly shared = new Map<string, Node>();
  private readonly open = new Set<string>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Throws an error that names the place where the pattern cannot be read. */
  add(pattern: string, language: Language): Node {
    return this.build(parsePattern(pattern), language);
  }

  private build(pattern: Pattern, language: Language): Node {
    switch (pattern.kind) {
      case 'word':
        return this.set([pattern]);
      case 'concept':
        return this.concept(pattern.name, language);
      case 'any':
        return this.choice(pattern.of, language);
      case 'row': {
        const steps = pattern.steps.map((step) => ({ ...step, of: this.build(step.of, language) }));
        const must = rarestFirst(steps.filter((step) => !step.optional).map((step) => step.of));
        return this.share(`>${steps.map(stepKey).join(' ')}`, (id) => ({
          id,
          kind: 'row',
          steps,
          must,
          ...rarity(must),
        }));
      }
      case 'near': {
        const parts = rarestFirst(pattern.parts.map((part) => this.build(part, language)));
        return this.share(`&${parts.map((part) => part.id).join(' ')}`, (id) => ({
          id,
          kind: 'near',
          parts,
          ...rarity(parts),
        }));
      }
    }
  }

  private concept(name: string, language: Language): Node {
    const key = `${language}:${name}`;
    const there = this.shared.get(key);
    if (there) return there;
    if (name === 'NUMBER') return this.number();
    if (this.open.has(key)) throw new Error(`the concept ${name} contains itself`);
    this.open.add(key);
    const node = this.build(
      parseAlternatives(alternativesOf(this.lexicon, name, language)),
      language,
    );
    this.open.delete(key);
    this.shared.set(key, node);
    return node;
  }

  private choice(of: readonly Pattern[], language: Language): Node {
    const words: WordPattern[] = [];
    const others = new Set<Node>();
    const sort = (alternative: Pattern): void => {
      if (alternative.kind === 'word') words.push(alternative);
      else if (alternative.kind === 'any') alternative.of.forEach(sort);
      else others.add(this.build(alternative, language));
    };
    of.forEach(sort);
    if (words.length > 0) others.add(this.set(words));
    const nodes = [...others];
    const [only] = nodes;
    if (nodes.length === 1 && only) return only;
    return this.share(`|${nodes.map((node) => node.id).join(' ')}`, (id) => {
      for (const one of nodes) this.wakeBy(one, id);
      return {
        id,
        kind: 'any',
        commonness: nodes.reduce((sum, node) => sum + node.commonness, 0),
        needs: [...new Set(nodes.flatMap((node) => node.needs))],
      };
    });
  }

  private wakeBy(one: Node, any: number): void {
    const wake: Wake = { id: this.wakeCount++, any, one };
    for (const set of one.needs) {
      const there = this.wakes[set];
      if (there) there.push(wake);
      else this.wakes[set] = [wake];
    }
  }

  private set(words: readonly WordPattern[]): Node {
    const unique = new Map(words.map((word) => [`${word.where}:${word.word}`, word]));
    const key = `w${[...unique.keys()].sort().join(' ')}`;
    const there = this.shared.get(key);
    if (there) return there;
    const set = this.sets++;
    let commonness = 0;
    for (const { word, where } of unique.values()) {
      this.words.add(word, where, set);
      commonness += commonnessOf(word.length);
    }
    return this.share(key, (id) => ({ id, kind: 'words', set, commonness, needs: [set] }));
  }

  private number(): Node {
    const there = this.shared.get('#');
    if (there) return there;
    const set = this.sets++;
    this.words.addNumber(set);
    return this.share('#', (id) => ({ id, kind: 'words', set, commonness: 20, needs: [set] }));
  }

  private share(key: string, make: (id: number) => Node): Node {
    const there = this.shared.get(key);
    if (there) return there;
    const node = make(this.size++);
    this.shared.set(key, node);
    return node;
  }
}

function stepKey(step: { of: Node; gap: number; optional: boolean }): string {
  return `${step.gap}.${step.of.id}${step.optional ? '?' : ''}`;
}
