// Own terms of plain words, packed by what they have in common: a frame is told of ten thousand in one short message.
import type { Mode, PhraseGroup, Term } from './policy.ts';
import type { PlainTerm } from './terms.ts';

export function grouped(
  terms: readonly PlainTerm[],
  codesOf: (term: PlainTerm) => readonly string[],
  modeOf: (term: Term) => Mode,
): PhraseGroup[] {
  const groups = new Map<string, Omit<PhraseGroup, 'lines'> & { readonly lines: string[] }>();
  for (const one of terms) {
    const { category, confidence = 'sure', id } = one.term;
    const codes = codesOf(one);
    const key = [category, confidence, ...codes].join('\n');
    let group = groups.get(key);
    if (!group) {
      group = { category, confidence, codes, mode: modeOf(one.term), lines: [] };
      groups.set(key, group);
    }
    group.lines.push([id, ...one.phrases].join('\t'));
  }
  return [...groups.values()].map((group) => ({ ...group, lines: group.lines.join('\n') }));
}
