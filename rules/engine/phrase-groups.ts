// Own terms of plain words, packed by what they have in common: a frame is told of ten thousand in one short message.
import type { Mode, PhraseGroup, Term } from './policy.ts';
import type { PlainTerm } from './terms.ts';

type Growing = Omit<PhraseGroup, 'lines'> & { readonly lines: string[] };

export function grouped(
  terms: readonly PlainTerm[],
  codesOf: (term: PlainTerm) => readonly string[],
  modeOf: (term: Term) => Mode,
): PhraseGroup[] {
  const groups = new Map<string, Growing>();
  // Terms without codes of their own share the list of their category, so that few keys have to be made.
  const byCodes = new Map<readonly string[], Growing>();
  for (const one of terms) {
    const { category, confidence = 'sure', id } = one.term;
    const codes = codesOf(one);
    let group = byCodes.get(codes);
    if (group?.category !== category || group.confidence !== confidence) {
      const key = [category, confidence, ...codes].join('\n');
      group = groups.get(key) ?? {
        category,
        confidence,
        codes,
        mode: modeOf(one.term),
        lines: [],
      };
      groups.set(key, group);
      byCodes.set(codes, group);
    }
    let line = id;
    for (const phrase of one.phrases) line += `\t${phrase}`;
    group.lines.push(line);
  }
  return [...groups.values()].map((group) => ({ ...group, lines: group.lines.join('\n') }));
}
