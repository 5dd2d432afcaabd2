import type { Code, Edit, Span } from './types.ts';

/** The edit that puts a code in a story's place, or takes the story out. */
export function replace(_text: string, span: Span, code: Code): Edit {
  return { ...span, insert: code.omit ? '' : `[${code.id}]` };
}
