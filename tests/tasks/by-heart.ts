// Which patterns only know one training note? A catalogue that learned its notes by heart finds little in others.
import { check } from '../../rules/engine/check.ts';
import { compileWith } from '../../rules/engine/compile.ts';
import type { Category, ContextRule, Language } from '../../rules/engine/types.ts';
import type { LabelledNote } from './corpus.ts';
import { percent } from './figures.ts';
import { allOn, type Loaded } from './load-rules.ts';

export interface ByHeart {
  /** Per category: labels found, and those found by a pattern that also finds a label in another note. */
  readonly rows: ReadonlyArray<{
    category: Category;
    found: number;
    shared: number;
    percent: number | null;
  }>;
  /** Patterns that find labels in one note only, and patterns that find none at all. */
  readonly lonely: readonly string[];
  readonly idle: readonly string[];
}

interface Single {
  readonly name: string;
  readonly rule: ContextRule;
}

export function byHeart({ rules, lexicon }: Loaded, notes: readonly LabelledNote[]): ByHeart {
  const singles = rules.flatMap((rule) => ('shapes' in rule ? [] : onePatternEach(rule)));
  const names = new Map(singles.map(({ rule, name }) => [rule.id, name]));
  const catalogue = compileWith(
    lexicon,
    singles.map(({ rule }) => rule),
  );
  const inForce = allOn(singles.map(({ rule }) => rule));
  const notesOf = new Map<string, Set<string>>();
  const found: Array<{ category: Category; patterns: readonly string[] }> = [];
  for (const note of notes) {
    const findings = check(note.text, catalogue, inForce);
    for (const gold of note.gold) {
      const hits = findings.filter(
        (one) => one.category === gold.category && one.start < gold.end && gold.start < one.end,
      );
      const patterns = [...new Set(hits.map((one) => one.rule))];
      if (patterns.length > 0) found.push({ category: gold.category, patterns });
      for (const id of patterns) notesOf.set(id, (notesOf.get(id) ?? new Set()).add(note.id));
    }
  }
  const isShared = (id: string): boolean => (notesOf.get(id)?.size ?? 0) > 1;
  const rows = [...new Set(found.map(({ category }) => category))].sort().map((category) => {
    const own = found.filter((one) => one.category === category);
    const shared = own.filter((one) => one.patterns.some(isShared)).length;
    return { category, found: own.length, shared, percent: percent(shared, own.length) };
  });
  const named = (size: number): string[] =>
    [...names].filter(([id]) => (notesOf.get(id)?.size ?? 0) === size).map(([, name]) => name);
  return { rows, lonely: named(1), idle: named(0) };
}

function onePatternEach(rule: ContextRule): Single[] {
  return (['sure', 'likely'] as const).flatMap((part) =>
    (Object.entries(rule[part] ?? {}) as [Language, readonly string[]][]).flatMap(
      ([language, list]) =>
        list.map((pattern, i) => ({
          name: `${rule.id} ${part}.${language}: ${pattern}`,
          rule: {
            ...rule,
            id: `${rule.id} ${part} ${language} ${i}`,
            sure: { [language]: [pattern] },
            likely: {},
          },
        })),
    ),
  );
}
