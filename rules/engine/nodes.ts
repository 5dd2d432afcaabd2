// Patterns as a graph in which equal parts are shared, so that each part of a note is looked at once.
import type { Lexicon } from './lexicon.ts';
import { alternativesOf } from './lexicon.ts';
import { type Pattern, parseAlternatives, parsePattern } from './pattern.ts';
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
export interface AnyNode extends NodeBase {
  readonly kind: 'any';
  readonly of: readonly Node[];
}
export interface RowNode extends NodeBase {
  readonly kind: 'row';
  readonly steps: ReadonlyArray<{
    readonly of: Node;
    readonly gap: number;
    readonly optional: boolean;
  }>;
}
export interface NearNode extends NodeBase {
  readonly kind: 'near';
  readonly parts: readonly Node[];
}
export type Node = WordsNode | AnyNode | RowNode | NearNode;

type WordPattern = Extract<Pattern, { kind: 'word' }>;

/** Builds the graph of many patterns over one lexicon. */
export class Graph {
  readonly words = new WordIndex();
  size = 0;
  private sets = 0;
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
        const must = rarest(steps.filter((step) => !step.optional).map((step) => step.of));
        return this.share(`>${steps.map(stepKey).join(' ')}`, (id) => ({
          id,
          kind: 'row',
          steps,
          commonness: must.commonness / 2,
          needs: must.needs,
        }));
      }
      case 'near': {
        const parts = pattern.parts.map((part) => this.build(part, language));
        const must = rarest(parts);
        return this.share(`&${parts.map((part) => part.id).join(' ')}`, (id) => ({
          id,
          kind: 'near',
          parts,
          commonness: must.commonness / 2,
          needs: must.needs,
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
    return this.share(`|${nodes.map((node) => node.id).join(' ')}`, (id) => ({
      id,
      kind: 'any',
      of: nodes,
      commonness: nodes.reduce((sum, node) => sum + node.commonness, 0),
      needs: [...new Set(nodes.flatMap((node) => node.needs))],
    }));
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

/** Short words are the frequent ones. */
function commonnessOf(letters: number): number {
  if (letters <= 3) return 20;
  if (letters === 4) return 6;
  return letters === 5 ? 3 : 1;
}

function rarest(nodes: readonly Node[]): Node {
  return nodes.reduce((best, node) => (node.commonness < best.commonness ? node : best));
}

function stepKey(step: { of: Node; gap: number; optional: boolean }): string {
  return `${step.gap}.${step.of.id}${step.optional ? '?' : ''}`;
}
