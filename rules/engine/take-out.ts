// Taking a story out so that what is left reads: its comma or joining word goes along, or its brackets, its full stop, its line.
import { endsSentence } from './sentences.ts';
import { plainWord } from './tokens.ts';
import type { Edit, Span } from './types.ts';

/** How far around a story its commas, joining words and brackets are looked for, in UTF-16 code units. */
const reach = 80;

const joiner =
  '(?:en|maar|want|omdat|doordat|dus|dat|waardoor|ivm|wegens|vanwege|and|but|because|so|that|as|since|due to|&|\\+)';
const joinersBefore = new RegExp(`(?<![\\p{L}\\p{N}])(?:${joiner}[ \\t]+){1,2}$`, 'iu');
const joinerAfter = /^[ \t]*(?:en|and|&|\+)(?=[ \t])/iu;
const markBefore = /(?:[ \t]*[,;–—:]|[ \t]+-)[ \t]*$/;
const markAfter = /^(?:[ \t]*[,;–—]|[ \t]+-(?=[ \t]))/;
const boundary = /[\n|]|([\p{L}\p{N}]*)([.!?…]+["')\]]*[ \t])/gu;
const bullet = /^[ \t]*(?:[-*•>][ \t]*)?$/;
/** What introduces a story and says nothing without it: "Klant zegt dat", "[14:02] bezoeker:", "Reden:". */
const introduction =
  /^[ \t]*(?:[-*•>][ \t]*)?(?:\[?\d{1,2}[:.]\d{2}\]?[ \t]*)?(?:[\p{L}.]+[ \t]*){0,4}:[ \t]*$|^[ \t]*(?:[\p{L}.]+ )?(?:zegt|meldt|vertelt|geeft aan|says|states|reports|advised)(?: (?:dat|that|omdat|because))?,?[ \t]*$/iu;
const ending = /^[ \t]*(?:[.!?…]+["']?(?=[\s)\]]|$)|(?=[\n\r)\]|])|$)/;

export function takeOut(text: string, span: Span): Edit {
  const { start, end } = withHolder(text, span);
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const joined = joinersBefore.exec(before)?.[0].length ?? 0;
  const opening = openingOf(text, start);
  const begins =
    (opening !== undefined && bullet.test(opening.slice(0, opening.length - joined))) ||
    /[([][ \t]*$/.test(before);
  const stop = ending.exec(after)?.[0];
  if (stop === undefined) {
    const held = before.slice(0, before.length - joined).trimEnd();
    if (begins || held.endsWith(':')) {
      return { start: start - joined, end: end + tieAfter(after), insert: '' };
    }
    const from = start - tieBefore(before);
    return { start: from, end: end + overlapOfSpaces(text, from, after), insert: '' };
  }
  if (begins) return wholeSentence(text, start - joined, end + stop.length);
  if (opening !== undefined && introduction.test(opening)) {
    // Who is speaking goes only when nothing more is said on the line.
    const more =
      opening.trimEnd().endsWith(':') && !/^[ \t]*(?:[\n\r]|$)/.test(after.slice(stop.length));
    return wholeSentence(text, start - (more ? 0 : opening.length), end + stop.length);
  }
  const from = start - tieBefore(before);
  const stopped = /[.!?…]/.test(text.charAt(from - 1));
  return { start: from, end: end + (stopped ? stop.length : spacesAfter(after, stop)), insert: '' };
}

/** What stands before the story in its sentence or part; undefined where that began too long ago. */
function openingOf(text: string, start: number): string | undefined {
  const from = Math.max(0, start - reach);
  let opened = from === 0 ? 0 : -1;
  for (const match of text.slice(from, start).matchAll(boundary)) {
    const [all, word, stop] = match;
    const at = from + match.index;
    const next = at + all.length;
    if (word === undefined || stop === undefined) opened = next;
    else if (endsSentence(text, { word: plainWord(word), end: at + word.length }, next))
      opened = next;
  }
  return opened < 0 ? undefined : text.slice(opened, start);
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
  if (!lineEnds) {
    // A cell of a row of cells goes with one of its bars.
    const bar = /\|[ \t]*$/.test(text.slice(Math.max(0, start - reach), start));
    const bars = bar ? (/^\|[ \t]*/.exec(text.slice(rest, rest + reach))?.[0].length ?? 0) : 0;
    return { start, end: rest + bars, insert: '' };
  }
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
