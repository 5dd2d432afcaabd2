// What in a note is sensitive?
import type { Catalogue } from './compile.ts';
import { findContexts, type Told } from './context.ts';
import { findIdentifiers } from './identifiers.ts';
import { plain } from './plain.ts';
import type { InForce } from './policy.ts';
import type { Finding } from './types.ts';

/** Findings of the rules in force, sorted; those of one rule do not overlap, nor do identifiers. */
export function check(text: string, catalogue: Catalogue, inForce: InForce): Finding[] {
  const on = new Map(inForce.rules.map((rule) => [rule.id, rule.codes]));
  const note = plain(text);
  return [...findContexts(note, catalogue, on), ...findIdentifiers(note, catalogue.attempts, on)]
    .map((told) => toFinding(told, catalogue, on.get(told.rule) ?? []))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1));
}

function toFinding(told: Told, catalogue: Catalogue, codes: readonly string[]): Finding {
  const owner = catalogue.rules.get(told.rule);
  if (!owner) throw new Error(`no rule ${told.rule} in the catalogue`);
  const { rule, start, end, confidence, because } = told;
  return { start, end, rule, category: owner.rule.category, confidence, codes, because };
}
