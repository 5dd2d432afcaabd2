// A catalogue made ready to be matched: done once per frame, when the first note field gets the focus.
import { type Attempts, attemptsOf } from './identifiers.ts';
import { type Learned, type PackedLearned, unpackLearned } from './learned.ts';
import type { Lexicon } from './lexicon.ts';
import { Graph, type Node, type Wake } from './nodes.ts';
import { Phrases } from './phrases.ts';
import type { PhraseGroup } from './policy.ts';
import type {
  Confidence,
  ContextCategory,
  ContextRule,
  IdentifierRule,
  Language,
  Patterns,
} from './types.ts';
import type { WordIndex } from './words.ts';

/** What the engine needs of a context rule, be it the catalogue's or an organisation's own. */
export type TellingRule = Pick<
  ContextRule,
  'id' | 'category' | 'sure' | 'likely' | 'unless' | 'learned'
>;

export interface CompiledContext {
  readonly kind: 'context';
  readonly rule: TellingRule;
  readonly unless: readonly Node[];
  /** Of an own term that is nothing but words: it is on as long as it is compiled, and proposes these. */
  readonly codes?: readonly string[];
}

export interface CompiledIdentifier {
  readonly kind: 'identifier';
  readonly rule: IdentifierRule;
}

/** A pattern that makes a finding of a rule. */
export interface Trigger {
  readonly id: number;
  readonly owner: CompiledContext;
  readonly node: Node;
  readonly confidence: Confidence;
}

/** Opaque outside the engine. */
export interface Catalogue {
  readonly rules: ReadonlyMap<string, CompiledContext | CompiledIdentifier>;
  /** The shapes of the identifier rules, by the place they begin at. */
  readonly attempts: Attempts;
  readonly words: WordIndex;
  /** How many nodes the graph of patterns has, and over how many sets of words. */
  readonly nodes: number;
  readonly sets: number;
  /** Word set → the alternatives that come into question where a word of it stands. */
  readonly wakes: ReadonlyArray<readonly Wake[] | undefined>;
  readonly wakeCount: number;
  /** Word set → the patterns that can only match where a word of it stands. */
  readonly triggers: ReadonlyArray<readonly Trigger[] | undefined>;
  readonly triggerCount: number;
  /** Own terms that are nothing but words. */
  readonly phrases: Phrases | undefined;
  /** Absent: patterns alone decide. */
  readonly learned: Learned | undefined;
}

/** Throws an error that names rule, language and place for a pattern that cannot be read. */
export function compileWith(
  lexicon: Lexicon,
  rules: readonly (TellingRule | IdentifierRule)[],
  packed?: PackedLearned,
  phrases: readonly PhraseGroup[] = [],
): Catalogue {
  const graph = new Graph(lexicon);
  const compiled = new Map<string, CompiledContext | CompiledIdentifier>();
  const triggers: Trigger[][] = [];
  let triggerCount = 0;
  for (const rule of rules) {
    if (compiled.has(rule.id)) throw new Error(`two rules have the id ${rule.id}`);
    if ('shapes' in rule) {
      compiled.set(rule.id, { kind: 'identifier', rule });
      continue;
    }
    const owner: CompiledContext = {
      kind: 'context',
      rule,
      unless: nodesOf(graph, rule.id, 'unless', rule.unless),
    };
    compiled.set(rule.id, owner);
    for (const confidence of ['sure', 'likely'] as const) {
      for (const node of nodesOf(graph, rule.id, confidence, rule[confidence])) {
        const trigger: Trigger = { id: triggerCount++, owner, node, confidence };
        for (const set of node.needs) {
          const there = triggers[set];
          if (there) there.push(trigger);
          else triggers[set] = [trigger];
        }
      }
    }
  }
  const { words, size: nodes, sets, wakes, wakeCount } = graph;
  const identifiers = [...compiled.values()].filter((one) => one.kind === 'identifier');
  const attempts = attemptsOf(identifiers);
  const learned = packed && unpackLearned(packed, speakers(rules));
  return {
    rules: compiled,
    attempts,
    words,
    nodes,
    sets,
    wakes,
    wakeCount,
    triggers,
    triggerCount,
    phrases: phrases.length > 0 ? new Phrases(phrases) : undefined,
    learned,
  };
}

/** The rule of each category that speaks for the learned weights. */
function speakers(
  rules: readonly (TellingRule | IdentifierRule)[],
): ReadonlyMap<ContextCategory, string> {
  const speaking = new Map<ContextCategory, string>();
  for (const rule of rules) if ('learned' in rule) speaking.set(rule.category, rule.id);
  return speaking;
}

function nodesOf(
  graph: Graph,
  rule: string,
  part: 'sure' | 'likely' | 'unless',
  patterns: Patterns | undefined,
): readonly Node[] {
  // What is written for both languages is the same node twice.
  const nodes = new Set<Node>();
  for (const [language, list] of Object.entries(patterns ?? {}) as [
    Language,
    readonly string[] | string,
  ][]) {
    // What ships has its patterns a line each (shipped.ts).
    for (const pattern of typeof list === 'string' ? list.split('\n') : list) {
      try {
        nodes.add(graph.add(pattern, language));
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`${rule}, ${part}.${language}, "${pattern}": ${why}`, { cause });
      }
    }
  }
  return [...nodes];
}
