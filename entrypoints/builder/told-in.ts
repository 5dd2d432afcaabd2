// Asks the checker of this page what it finds in a text that is no note: a code's label, the words of a notice.
import '../prompt/contract.ts';

/** The stretches that the rules in force find; null: they are off or do not answer. `kind`: only these. */
export function toldIn(text: string, kind?: 'context' | 'identifier'): readonly string[] | null {
  const told = globalThis.discreet?.tell?.(text);
  return told?.filter((one) => (kind ?? one.kind) === one.kind).map(({ quote }) => quote) ?? null;
}
