// The catalogue as it lies on disk, file by file, so that one broken file does not hide what the others do.
import { readdirSync } from 'node:fs';
import { withoutPolicyOver } from '../../rules/engine/apply-policy.ts';
import { type Catalogue, compileWith } from '../../rules/engine/compile.ts';
import { gather, type Lexicon } from '../../rules/engine/lexicon.ts';
import { Graph } from '../../rules/engine/nodes.ts';
import type { InForce } from '../../rules/engine/policy.ts';
import type { Language, Patterns, Rule } from '../../rules/engine/types.ts';
import learned from '../../rules/learned/weights.json' with { type: 'json' };

const catalogueFolder = new URL('../../rules/catalogue/', import.meta.url);
const lexiconFolder = new URL('../../rules/lexicon/', import.meta.url);

export interface Loaded {
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  readonly catalogue: Catalogue;
  readonly inForce: InForce;
  /** What could not be loaded, and why. */
  readonly faults: readonly string[];
}

/** Loads every rule, or only the one named. */
export async function loadRules(only?: string): Promise<Loaded> {
  const faults: string[] = [];
  const lexicon = await loadLexicon(faults);
  const rules: Rule[] = [];
  for (const file of filesIn(catalogueFolder)) {
    const id = file.replace(/\.ts$/, '');
    if (only && id !== only) continue;
    const loaded = await load<{ default: Rule }>(new URL(file, catalogueFolder), faults);
    if (loaded) rules.push(readable(lexicon, loaded.default, faults));
  }
  return {
    rules,
    lexicon,
    catalogue: compileWith(lexicon, rules, learned),
    inForce: allOn(rules),
    faults,
  };
}

/** Every rule on, with its default codes. */
export function allOn(rules: readonly Rule[]): InForce {
  return withoutPolicyOver(rules, { codeBook: [], helpLines: [] });
}

async function loadLexicon(faults: string[]): Promise<Lexicon> {
  let lexicon: Lexicon = {};
  for (const file of filesIn(lexiconFolder)) {
    const loaded = await load<Record<string, unknown>>(new URL(file, lexiconFolder), faults);
    for (const concepts of Object.values(loaded ?? {})) {
      if (typeof concepts !== 'object' || concepts === null) continue;
      try {
        lexicon = gather(lexicon, concepts as Lexicon);
      } catch (cause) {
        faults.push(`rules/lexicon/${file}: ${messageOf(cause)}`);
      }
    }
  }
  return lexicon;
}

/** The rule with the patterns that compile; the others are faults. */
function readable(lexicon: Lexicon, rule: Rule, faults: string[]): Rule {
  if ('shapes' in rule) return rule;
  const sound = (part: 'sure' | 'likely' | 'unless'): Patterns => {
    const kept: Partial<Record<Language, string[]>> = {};
    for (const [language, patterns] of Object.entries(rule[part] ?? {}) as [Language, string[]][]) {
      kept[language] = patterns.filter((pattern) => {
        try {
          new Graph(lexicon).add(pattern, language);
          return true;
        } catch (cause) {
          faults.push(`${rule.id}, ${part}.${language}, "${pattern}": ${messageOf(cause)}`);
          return false;
        }
      });
    }
    return kept;
  };
  return { ...rule, sure: sound('sure'), likely: sound('likely'), unless: sound('unless') };
}

async function load<Module>(file: URL, faults: string[]): Promise<Module | undefined> {
  try {
    return (await import(file.href)) as Module;
  } catch (cause) {
    faults.push(`${file.pathname.replace(/.*\/rules\//, 'rules/')}: ${messageOf(cause)}`);
    return undefined;
  }
}

function filesIn(folder: URL): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
