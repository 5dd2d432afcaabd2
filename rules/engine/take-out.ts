// Taking a story out so that what is left reads: its comma or joining word goes along, or its brackets, its full stop, its line.
import type { Edit, Span } from './types.ts';

/** How far around a story its commas, joining words and brackets are looked for, in UTF-16 code units. */
const reach = 80;

const joiner =
  '(?:en|maar|want|omdat|doordat|dus|dat|waardoor|ivm|wegens|vanwege|and|but|because|so|that|as|since|due to|&|\\+)';
const joinersBefore = new RegExp(`(?<![\\p{L}\\p{N}])(?:${joiner}[ \\t]+){1,2}$`, 'iu');
const joinerAfter = /^[ \t]*(?:en|and|&|\+)(?=[ \t])/iu;
const markBefore = /(?:[ \t]*[,;–—:]|[ \t]+-)[ \t]*$/;
const markAfter = /^(?:[ \t]*[,;–—]|[ \t]+-(?=[ \t]))/;
/** After this, a sentence or a part that stands by itself begins. */
const beginning = /(?:^|[\n|([]|[.!?…]["')\]]*[ \t])[ \t]*$/;
const lastBeginning = /.*(?:[\n|]|[.!?…]["')\]]*[ \t])/s;
const bullet = /^[ \t]*(?:[-*•>][ \t]*)?$/;
/** What introduces a story and says nothing without it: "Klant zegt dat", "[14:02] bezoeker:", "Reden:". */
const introduction =
  /^[ \t]*(?:[-*•>][ \t]*)?(?:\[?\d{1,2}[:.]\d{2}\]?[ \t]*)?(?:[\p{L}.]+[ \t]*){0,4}:[ \t]*$|^[ \t]*(?:[\p{L}.]+ )?(?:zegt|meldt|vertelt|geeft aan|says|states|reports|advised)(?: (?:dat|that|omdat|because))?,?[ \t]*$/iu;
const ending = /^[ \t]*(?:[.!?…]+["']?(?=[\s)\]]|$)|(?=[\n\r)\]|])|$)/;

export function takeOut(text: string, span: Span): Edit {
  const { start, end } = withHolder(text, span);
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const opening = before.slice(lastBeginning.exec(before)?.[0].length ?? 0);
  const fresh = before.length < reach || opening.length < before.length;
  const bare = before.slice(0, before.length - (joinersBefore.exec(before)?.[0].length ?? 0));
  const begins = (fresh && bullet.test(opening)) || beginning.test(bare.slice(-reach + 1));
  const stop = ending.exec(after)?.[0];
  if (stop !== undefined) {
    if (begins)
      return wholeSentence(text, start - (before.length - bare.length), end + stop.length);
    if (fresh && introduction.test(opening)) {
      return wholeSentence(text, start - opening.length, end + stop.length);
    }
    return { start: start - tieBefore(before), end: end + spacesAfter(after, stop), insert: '' };
  }
  if (begins || bare.trimEnd().endsWith(':')) {
    const from = start - (before.length - bare.length);
    return { start: from, end: end + tieAfter(after), insert: '' };
  }
  const tie = tieBefore(before);
  if (tie > 0)
    return { start: start - tie, end: end + overlapOfSpaces(text, start - tie, after), insert: '' };
  return { start, end: end + overlapOfSpaces(text, start, after), insert: '' };
}

/** Length of the mark, joining words and spaces that tied the story to the words before it. */
function tieBefore(before: string): number {
  const bare = before.replace(joinersBefore, '');
  const mark = markBefore.exec(bare)?.[0] ?? /[ \t]*$/.exec(bare)?.[0] ?? '';
  return before.length - bare.length + mark.length;
}

/** The same after it, where the story began the sentence. */
function tieAfter(after: string): number {
  const mark = markAfter.exec(after)?.[0].length ?? 0;
  const joined = mark + (joinerAfter.exec(after.slice(mark))?.[0].length ?? 0);
  return joined + (/^[ \t]*/.exec(after.slice(joined))?.[0].length ?? 0);
}

/** Where a cut would leave two spaces, one of them goes. */
function overlapOfSpaces(text: string, start: number, after: string): number {
  const spaced = start === 0 || /\s/.test(text.charAt(start - 1));
  return spaced ? (/^[ \t]*/.exec(after)?.[0].length ?? 0) : 0;
}

/** Spaces that stood between the story and its full stop. */
function spacesAfter(after: string, stop: string): number {
  return stop.trim() === '' ? 0 : (/^[ \t]*/.exec(after)?.[0].length ?? 0);
}

/** A sentence goes with its full stop and the spaces after it; one that fills its line goes with the line. */
function wholeSentence(text: string, start: number, end: number): Edit {
  const rest = end + (/^[ \t]*/.exec(text.slice(end, end + reach))?.[0].length ?? 0);
  const lineEnds = rest >= text.length || /[\n\r]/.test(text.charAt(rest));
  if (!lineEnds) return { start, end: rest, insert: '' };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (start - lineStart < reach && bullet.test(text.slice(lineStart, start))) {
    const lineBreak = /^\r?\n/.exec(text.slice(rest, rest + 2))?.[0].length ?? 0;
    if (lineBreak > 0) return { start: lineStart, end: rest + lineBreak, insert: '' };
    const breakBefore = /\r?\n$/.exec(text.slice(0, lineStart).slice(-2))?.[0].length ?? 0;
    return { start: lineStart - breakBefore, end: rest, insert: '' };
  }
  const spaces =
    /[ \t]*$/.exec(text.slice(Math.max(lineStart, start - reach), start))?.[0].length ?? 0;
  return { start: start - spaces, end, insert: '' };
}

const holders: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '"': '"',
  '“': '”',
  '‘': '’',
  "'": "'",
};

/** Brackets or quotes that hold nothing but the story. */
function withHolder(text: string, { start, end }: Span): Span {
  const close = holders[text.charAt(start - 1)];
  return close && text.charAt(end) === close ? { start: start - 1, end: end + 1 } : { start, end };
}
