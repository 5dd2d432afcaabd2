// Where in a sentence does a pattern match? Every node of the graph is asked at most once per sentence, and every step
// looks at a bounded window of words, so the cost is linear in the note.
import type { Catalogue, Trigger } from './compile.ts';
import { advance, begin, type Hit, inOrder, nearby, type Partial, skip } from './hits.ts';
import type { AnyNode, NearNode, Node, RowNode, Wake } from './nodes.ts';
import type { Token } from './tokens.ts';
import type { WordSet } from './words.ts';

const none: readonly Hit[] = [];
const matchers = new WeakMap<Catalogue, Matcher>();

/** The one that reads by this catalogue: what it takes to read is set up once. */
export function matcherOf(catalogue: Catalogue): Matcher {
  let matcher = matchers.get(catalogue);
  if (!matcher) {
    matcher = new Matcher(catalogue);
    matchers.set(catalogue, matcher);
  }
  return matcher;
}

export class Matcher {
  private readonly catalogue: Catalogue;
  /** Answers for this sentence: one is valid where its stamp is the sentence's number. */
  private sentence = 0;
  private readonly places: Array<Hit[] | undefined>;
  private readonly placesOf: Int32Array;
  private readonly known: Array<readonly Hit[] | undefined>;
  private readonly knownOf: Int32Array;
  private readonly can: Uint8Array;
  private readonly canOf: Int32Array;
  private readonly awake: Array<Node[] | undefined>;
  private readonly awakeOf: Int32Array;
  private readonly wokenOf: Int32Array;
  private readonly triggeredOf: Int32Array;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.places = new Array(catalogue.sets);
    this.placesOf = new Int32Array(catalogue.sets);
    this.known = new Array(catalogue.nodes);
    this.knownOf = new Int32Array(catalogue.nodes);
    this.can = new Uint8Array(catalogue.nodes);
    this.canOf = new Int32Array(catalogue.nodes);
    this.awake = new Array(catalogue.nodes);
    this.awakeOf = new Int32Array(catalogue.nodes);
    this.wokenOf = new Int32Array(catalogue.wakeCount);
    this.triggeredOf = new Int32Array(catalogue.triggerCount);
  }

  /** Reads the words from index `first` to `end`, exclusive; returns the patterns that may match. */
  read(tokens: readonly Token[], first: number, end: number): readonly Trigger[] {
    this.sentence++;
    const triggers: Trigger[] = [];
    for (let i = first; i < end; i++) {
      const token = tokens[i];
      if (!token) break;
      this.note(token.word, i, i + 1, triggers);
      if (token.whole) this.note(token.whole.word, i, i + token.whole.parts, triggers);
    }
    return triggers;
  }

  private note(word: string, start: number, end: number, triggers: Trigger[]): void {
    const sets = this.catalogue.words.setsOf(word);
    if (sets.length === 0) return;
    const place: Hit = { start, end };
    for (const set of sets) {
      const places = this.places[set];
      if (places && this.placesOf[set] === this.sentence) {
        places.push(place);
        continue;
      }
      // What the first word of a set calls up, the others need not call again.
      this.places[set] = [place];
      this.placesOf[set] = this.sentence;
      this.callUp(set, triggers);
    }
  }

  private callUp(set: WordSet, triggers: Trigger[]): void {
    const { sentence, triggeredOf } = this;
    for (const trigger of this.catalogue.triggers[set] ?? []) {
      if (triggeredOf[trigger.id] === sentence) continue;
      triggeredOf[trigger.id] = sentence;
      triggers.push(trigger);
    }
    for (const wake of this.catalogue.wakes[set] ?? []) this.wake(wake);
  }

  private wake({ id, any, one }: Wake): void {
    if (this.wokenOf[id] === this.sentence) return;
    this.wokenOf[id] = this.sentence;
    const awake = this.awake[any];
    if (awake && this.awakeOf[any] === this.sentence) {
      awake.push(one);
      return;
    }
    this.awake[any] = [one];
    this.awakeOf[any] = this.sentence;
  }

  /** The alternatives that may match in this sentence. */
  private alternatives(any: AnyNode): readonly Node[] {
    return this.awakeOf[any.id] === this.sentence ? (this.awake[any.id] ?? []) : [];
  }

  /** Where words of the set stand in this sentence. */
  private placesIn(set: WordSet): readonly Hit[] {
    return this.placesOf[set] === this.sentence ? (this.places[set] ?? none) : none;
  }

  /** False where a word is missing without which the node matches nowhere in this sentence. */
  possible(node: Node): boolean {
    if (this.canOf[node.id] === this.sentence) return this.can[node.id] === 1;
    const can = this.isPossible(node);
    this.canOf[node.id] = this.sentence;
    this.can[node.id] = can ? 1 : 0;
    return can;
  }

  private isPossible(node: Node): boolean {
    switch (node.kind) {
      case 'words':
        return this.placesOf[node.set] === this.sentence;
      case 'any':
        for (const one of this.alternatives(node)) if (this.possible(one)) return true;
        return false;
      case 'row':
        for (const step of node.must) if (!this.possible(step)) return false;
        return true;
      case 'near':
        for (const part of node.parts) if (!this.possible(part)) return false;
        return true;
    }
  }

  /** Matches by the indexes of their words, sorted by start; for each end of a row the shortest one. */
  hits(node: Node): readonly Hit[] {
    if (!this.possible(node)) return none;
    const known = this.known[node.id];
    if (known && this.knownOf[node.id] === this.sentence) return known;
    const found = this.find(node);
    this.known[node.id] = found;
    this.knownOf[node.id] = this.sentence;
    return found;
  }

  private find(node: Node): readonly Hit[] {
    switch (node.kind) {
      case 'words':
        return this.placesIn(node.set);
      case 'any':
        return inOrder(this.alternatives(node).flatMap((one) => this.hits(one)));
      case 'row':
        return this.row(node);
      case 'near':
        return this.near(node);
    }
  }

  private row(node: RowNode): readonly Hit[] {
    let partial: readonly Partial[] = [];
    let begun = false;
    for (const { of, gap, optional } of node.steps) {
      const hits = this.hits(of);
      let on = advance(partial, hits, gap);
      if (!begun) on = begin(on, hits);
      if (optional) on = skip(on, partial, gap);
      else begun = true;
      partial = on;
      if (begun && partial.length === 0) return none;
    }
    return inOrder(partial);
  }

  private near(node: NearNode): readonly Hit[] {
    const parts = node.parts.map((part) => this.hits(part));
    if (parts.some((hits) => hits.length === 0)) return none;
    return inOrder(nearby(parts));
  }
}
