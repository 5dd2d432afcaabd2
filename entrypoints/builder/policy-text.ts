// The text of a policy: its value, or where it stops being JSON; and where in it a path leads.
import { type AnyNode, type DocumentNode, parse } from '@humanwhocodes/momoa';

export type ReadText =
  | { readonly value: unknown }
  /** Counted from 1. */
  | { readonly line: number; readonly column: number };

export function readText(text: string): ReadText {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return placeOfFault(text);
  }
}

/** Browsers say it each in their own words, and in English only. */
function placeOfFault(text: string): { line: number; column: number } {
  try {
    parse(text);
  } catch (fault) {
    const { line, column } = fault as { line?: number; column?: number };
    if (line !== undefined && column !== undefined) return { line, column };
  }
  return { line: 1, column: 1 };
}

export const textOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** What the path means, or the innermost part on the way that there is; offsets into the text. */
export function stretchOf(text: string, path: string): { start: number; end: number } | null {
  let document: DocumentNode;
  try {
    document = parse(text, { ranges: true });
  } catch {
    return null;
  }
  let at: AnyNode = document.body;
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    const inner = stepInto(at, step);
    if (!inner) break;
    at = inner;
  }
  const [start, end] = at.range ?? [0, 0];
  return { start, end };
}

function stepInto(from: AnyNode, step: string): AnyNode | undefined {
  const node = from.type === 'Member' ? from.value : from;
  if (node.type === 'Array') return node.elements[Number(step)]?.value;
  if (node.type !== 'Object') return undefined;
  return node.members.find(({ name }) => name.type === 'String' && name.value === step);
}
