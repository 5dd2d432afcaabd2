// Own terms of plain words, packed by what they have in common: a frame is told of ten thousand in one short message.
import type { Mode, PhraseGroup, Term } from './policy.ts';
import type { PlainTerm } from './terms.ts';

type Growing = Omit<PhraseGroup, 'lines'> & { readonly parts: string[] };

export function grouped(
  terms: readonly PlainTerm[],
  codesOf: (term: PlainTerm) => readonly string[],
  modeOf: (term: Term) => Mode,
): PhraseGroup[] {
  const groups = new Map<string, Growing>();
  // Terms without codes of their own share the list of their category, so that few keys have to be made.
  const byCodes = new Map<readonly string[], Growing>();
  let last: Growing | undefined;
  for (const one of terms) {
    const { category, confidence = 'sure', id } = one.term;
    const codes = codesOf(one);
    // Nearly all are in the group of the one before them.
    if (last?.codes !== codes || last.category !== category || last.confidence !== confidence) {
      last = byCodes.get(codes);
      if (last?.category !== category || last.confidence !== confidence) {
        const key = [category, confidence, ...codes].join('\n');
        last = groups.get(key) ?? {
          category,
          confidence,
          codes,
          mode: modeOf(one.term),
          parts: [],
        };
        groups.set(key, last);
        byCodes.set(codes, last);
      }
    }
    // Joined all at once: no text is made for each.
    const { parts } = last;
    parts.push(parts.length > 0 ? '\n' : '', id);
    for (const phrase of one.phrases) parts.push('\t', phrase);
  }
  return [...groups.values()].map(({ parts, ...group }) => ({ ...group, lines: parts.join('') }));
}
