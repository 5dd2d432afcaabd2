// Marks that belong to the words of a span: its signs, the dot of an abbreviation, brackets and quotes that it opens or closes.
import type { Span } from './types.ts';

const signBefore = /[€£$+#@]/;
const signAfter = /[%€]/;
const pairs: ReadonlyArray<readonly [string, string]> = [
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
  ["'", "'"],
];

/** Offsets are those of the plain text. */
export function withMarks(text: string, { start, end }: Span): Span {
  const from = signBefore.test(text.charAt(start - 1)) ? start - 1 : start;
  let to = signAfter.test(text.charAt(end)) ? end + 1 : end;
  if (/^\.[,;:)]/.test(text.slice(to, to + 2))) to++;
  return balance(text, { start: from, end: to });
}

function balance(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  for (const [open, close] of pairs) {
    if (text.charAt(end) === close && opens(inside, open, close)) return { start, end: end + 1 };
    if (text.charAt(start - 1) === open && closes(inside, open, close))
      return { start: start - 1, end };
  }
  return { start, end };
}

/** Is a bracket or quote opened in these words that they do not close? An apostrophe inside a word is neither. */
function opens(words: string, open: string, close: string): boolean {
  const last = words.lastIndexOf(open);
  return (
    last >= 0 && /^$|[\s([]/.test(words.charAt(last - 1)) && words.indexOf(close, last + 1) < 0
  );
}

function closes(words: string, open: string, close: string): boolean {
  const first = words.indexOf(close);
  return (
    first >= 0 &&
    /^$|[\s.,!?)]/.test(words.charAt(first + 1)) &&
    words.lastIndexOf(open, first - 1) < 0
  );
}
