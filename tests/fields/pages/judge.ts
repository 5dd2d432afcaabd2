// Asks the browser whether the boxes of a field's words stand on those words.

import type { Field } from '../../../entrypoints/checker/field.ts';
import { mapText } from '../../../entrypoints/checker/text-map.ts';
import type { Span } from '../../../rules/engine/types.ts';

/** What became of the words that can be seen. */
export interface Verdict {
  /** Marked where they stand. */
  right: number;
  /** Their whole line is marked: the line, but not the word. */
  line: number;
  /** Not marked. */
  unmarked: number;
  /** Marked elsewhere: each with what the browser said. */
  misplaced: string[];
}

export const noVerdict = (): Verdict => ({ right: 0, line: 0, unmarked: 0, misplaced: [] });

export const sumOf = (one: Verdict, other: Verdict): Verdict => ({
  right: one.right + other.right,
  line: one.line + other.line,
  unmarked: one.unmarked + other.unmarked,
  misplaced: [...one.misplaced, ...other.misplaced],
});

/** Less of a box than this, in CSS pixels, says too little about where it stands. */
const leastWidth = 5;
const leastHeight = 8;
/** Distance between the points at which the browser is asked what can be seen there. */
const grid = 7;
/** In a box narrower than this only its middle is asked: nearer to the ends, a caret belongs to both neighbours. */
const narrow = 12;

/** All words, one after another as a note tells them. */
export function wordsOf(text: string) {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Tells what is at a point of the field, as an offset of its text; null: something else. */
export function asked(field: Field): (x: number, y: number) => number | null {
  const { element } = field;
  const map = field.kind === 'rich' ? mapText(element) : null;
  const root = element.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  return (x, y) => {
    const at = document.caretPositionFromPoint(x, y, { shadowRoots });
    if (!at) return null;
    if (map) return map.offsetOf(at.offsetNode, at.offset);
    return at.offsetNode === element ? at.offset : null;
  };
}

/** The boxes that stand for words on the screen: painted by the browser, or drawn by us. */
export type BoxesOf = (span: Span) => DOMRect[];

export function judge(field: Field, boxesOf: BoxesOf): Verdict {
  const verdict = noVerdict();
  const text = field.text();
  const ask = asked(field);
  const sight = field.rect();
  const seen = offsetsInSight(field, ask);
  const say = (word: string, what: string) => verdict.misplaced.push(`${word}: ${what}`);
  for (const { start, end } of wordsOf(text)) {
    const word = text.slice(start, end);
    const all = boxesOf({ start, end });
    const isSeen = seen.some((offset) => offset > start && offset < end);
    if (all.length === 0 && isSeen) verdict.unmarked += 1;
    const boxes = all.filter(({ width, height }) => width >= leastWidth && height >= leastHeight);
    if (boxes.length === 0) continue;
    const lines = boxes.filter(({ width }) => width >= sight.width - 1);
    const isLine = lines.length > 0 && end - start < lengthOfLine(lines[0] as DOMRect, ask);
    const faults = isLine
      ? lines.filter((box) => !holds(box, { start, end }, ask))
      : boxes.filter((box) => !stands(box, { start, end }, ask));
    if (faults.length > 0 && isBoundToLetters(field, { start, end })) verdict.right += 1;
    else if (faults.length > 0) {
      const [{ left, top, width, height }] = faults as [DOMRect];
      const found = ask(left + width / 2, top + height / 2);
      say(
        word,
        `${isLine ? 'line' : 'word'} ${start}–${end}, found ${found}, box ${[left, top, width, height].map(Math.round)}`,
      );
    } else if (isLine) verdict.line += 1;
    else verdict.right += 1;
  }
  return verdict;
}

const rightToLeft = /[\u0590-\u08ff]/;

/**
 * Where lines turn, Chromium's caret belongs to a neighbour (seen 2026-11: the last stop of a sentence in an rtl editor
 * is answered with the end of the line). Boxes of an editor are those of a range: there the range's letters are the proof.
 */
function isBoundToLetters(field: Field, span: Span): boolean {
  if (field.kind !== 'rich') return false;
  const text = field.text();
  const isTurning = rightToLeft.test(text) || getComputedStyle(field.element).direction === 'rtl';
  return isTurning && String(field.range(span)) === text.slice(span.start, span.end);
}

type Ask = ReturnType<typeof asked>;

/** Do the letters in the box, from its left to its right, belong to the word? */
function stands(
  { left, top, width, height }: DOMRect,
  span: { start: number; end: number },
  ask: Ask,
) {
  return (width < narrow ? [0.5] : [0.3, 0.5, 0.7]).every((part) => {
    const offset = ask(left + width * part, top + height / 2);
    return offset !== null && offset >= span.start && offset <= span.end;
  });
}

const ends = ({ left, right, top, height }: DOMRect, ask: Ask) =>
  [
    ask(left + 2, top + height / 2) ?? Number.NaN,
    ask(right - 2, top + height / 2) ?? Number.NaN,
  ] as const;

const lengthOfLine = (box: DOMRect, ask: Ask) => {
  const [one, other] = ends(box, ask);
  return Math.abs(one - other);
};

/** Does the word stand, at least in part, in the line that is marked? */
function holds(box: DOMRect, span: { start: number; end: number }, ask: Ask) {
  const [one, other] = ends(box, ask);
  return Math.min(one, other) <= span.end && Math.max(one, other) >= span.start;
}

function offsetsInSight(field: Field, ask: Ask): number[] {
  const { left, top, right, bottom } = field.rect();
  const found = new Set<number>();
  for (let y = top + grid / 2; y < bottom - grid / 2; y += grid) {
    for (let x = left + grid / 2; x < right; x += grid) {
      const offset = ask(x, y);
      if (offset !== null) found.add(offset);
    }
  }
  return [...found];
}
