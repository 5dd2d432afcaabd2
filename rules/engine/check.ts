// What in a note is sensitive?
import type { Catalogue } from './compile.ts';
import { findContexts, type Told } from './context.ts';
import { findIdentifiers } from './identifiers.ts';
import { plain } from './plain.ts';
import type { InForce } from './policy.ts';
import type { Finding } from './types.ts';

/** Findings of the rules in force, sorted; those of one rule do not overlap, nor do identifiers. */
export function check(text: string, catalogue: Catalogue, inForce: InForce): Finding[] {
  const codes = codesIn(inForce);
  const note = plain(text);
  return [
    ...findContexts(note, catalogue, codes),
    ...findIdentifiers(note, catalogue.attempts, codes),
  ]
    .map((told) => toFinding(told, catalogue, codes))
    .sort(inOrder);
}

/** The rules that are on, by their ids, with the codes that each proposes; phrases tell their own. */
type Codes = ReadonlyMap<string, readonly string[]>;

export function codesIn({ rules }: InForce): Codes {
  return new Map(rules.map(({ id, codes }) => [id, codes]));
}

/** The order of findings. */
export function inOrder(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1);
}

export function toFinding(told: Told, catalogue: Catalogue, codes: Codes): Finding {
  const owner = catalogue.rules.get(told.rule) ?? catalogue.phrases?.ownerOf(told.rule);
  if (!owner) throw new Error(`no rule ${told.rule} in the catalogue`);
  const { rule, start, end, confidence, because } = told;
  const { category } = owner.rule;
  const own = owner.kind === 'context' ? owner.codes : undefined;
  const proposed = own ?? codes.get(rule) ?? [];
  return { start, end, rule, category, confidence, codes: proposed, because };
}
