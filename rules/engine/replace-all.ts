// All stories of a note answered at once. A code speaks of the customer, so it is said once, where its first story stood.
import { fewestCodes } from './fewest-codes.ts';
import { replace } from './replace.ts';
import { takeOut } from './take-out.ts';
import type { Code, Edit, Story } from './types.ts';

/** A card offers no more codes for a story; others do not count as fitting. */
const mostCodes = 3;

export interface AllReplaced {
  /** Ids of the codes that are written, in the organisation's order. */
  readonly codes: readonly string[];
  /** One edit a story, in the order of the text and with its offsets; none overlaps another. */
  readonly edits: readonly Edit[];
}

/** `stories`: those to answer, sorted, as `stories()` gives them. */
export function replaceAll(
  text: string,
  stories: readonly Pick<Story, 'start' | 'end' | 'codes'>[],
  codeBook: readonly Code[],
): AllReplaced {
  const omit = new Set(codeBook.filter((code) => code.omit).map(({ id }) => id));
  const fitting = stories.map(({ codes: [first, ...others] }) =>
    first === undefined || omit.has(first)
      ? []
      : [first, ...others].filter((code) => !omit.has(code)).slice(0, mostCodes),
  );
  const codes = fewestCodes(
    fitting.filter((fits) => fits.length > 0),
    codeBook.map(({ id }) => id),
  );
  const said = new Set<string>();
  const marks = fitting.map((fits) => {
    const id = fits.find((code) => codes.includes(code));
    if (id === undefined || said.has(id)) return undefined;
    said.add(id);
    return codeBook.find((code) => code.id === id);
  });

  // From the end, so that each edit knows where the next one begins.
  const edits: Edit[] = [];
  for (let i = stories.length - 1; i >= 0; i--) {
    const story = stories[i];
    if (story === undefined) continue;
    const mark = marks[i];
    const edit = mark ? replace(text, story, mark) : takeOut(text, story);
    const from = stories[i - 1]?.end ?? 0;
    const to = edits[0]?.start ?? text.length;
    edits.unshift({
      start: Math.max(edit.start, from),
      end: Math.min(edit.end, to),
      insert: edit.insert,
    });
  }
  return { codes, edits };
}

/** The one edit that comes to the same as all of these; `edits` as {@link replaceAll} gives them, at least one. */
export function asOne(text: string, edits: readonly Edit[]): Edit {
  const start = edits[0]?.start ?? 0;
  let at = start;
  let insert = '';
  for (const edit of edits) {
    insert += text.slice(at, edit.start) + edit.insert;
    at = edit.end;
  }
  return { start, end: at, insert };
}
