// A code in a story's place. Nothing else of the note changes.
import { takeOut } from './take-out.ts';
import type { Code, Edit, Span } from './types.ts';

/** How far from a story the same code counts as standing next to it. */
const nextTo = 8;

/** The edit that puts a code in a story's place, or takes the story out where the code says to leave it out. */
export function replace(text: string, span: Span, code: Code): Edit {
  if (code.omit) return takeOut(text, span);
  const mark = `[${code.id}]`;
  // The same code is not said twice in a row: where it stands next to the story, the story just goes.
  const before = text.slice(Math.max(0, span.start - mark.length - nextTo), span.start);
  const gapBefore = /[ \t,;.&-]*$/.exec(before)?.[0].length ?? 0;
  if (before.slice(0, before.length - gapBefore).endsWith(mark)) {
    return { start: span.start - gapBefore, end: span.end, insert: '' };
  }
  const after = text.slice(span.end, span.end + mark.length + nextTo);
  const gapAfter = /^[ \t,;.&-]*/.exec(after)?.[0].length ?? 0;
  if (after.startsWith(mark, gapAfter)) {
    return { start: span.start, end: span.end + gapAfter, insert: '' };
  }
  return { ...span, insert: mark };
}
