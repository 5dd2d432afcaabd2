// Reads a note without holding up the page: what is new in it piece by piece, and of an endless text the part that is written.
import { changeBetween } from '../../rules/engine/change.ts';
import type { Finding, Span, Story } from '../../rules/engine/types.ts';
import { type Part, partOf } from './part.ts';

export interface Reading {
  readonly stories: readonly Story[];
  /** The rules that found something, one for each finding. */
  readonly rules: readonly string[];
  /** False: ask again with the same text, in a turn of its own, until all that is new has been read. */
  readonly isDone: boolean;
  /** True where the text is so long that only the part around the caret is read. */
  readonly isPart: boolean;
}

export const nothingRead: Reading = { stories: [], rules: [], isDone: true, isPart: false };

export type Read = (text: string, caret: number | null) => Reading;

/** So many new characters are read in one turn. */
const piece = 4000;

/** For the texts of one note, one after the other. `ask` does best with texts that differ in one stretch. */
export function readerOf(
  ask: (text: string) => readonly Finding[],
  tell: (text: string, findings: readonly Finding[]) => readonly Story[],
): Read {
  let part: Part | null = null;
  let known = '';
  return (text, caret) => {
    part = partOf(text, caret, part);
    const { start: offset, end, isAll } = part;
    const words = isAll ? text : text.slice(offset, end);
    const change = changeBetween(known, words);
    const isDone = change.endAfter - change.start <= piece;
    const cut = isDone ? change.endAfter : pieceEnd(words, change.start);
    known = isDone ? words : words.slice(0, cut) + words.slice(change.endAfter);
    const ahead = change.endAfter - cut;
    const findings = placed(ask(known), cut, ahead, offset);
    const rules = findings.map(({ rule }) => rule);
    return { stories: tell(text, findings), rules, isDone, isPart: !isAll };
  };
}

/** Where a piece that begins here ends: best where a line or a word does. */
function pieceEnd(words: string, start: number): number {
  const end = start + piece;
  for (const mark of ['\n', ' ']) {
    const last = words.lastIndexOf(mark, end - 1) + 1;
    if (last > start + piece / 2) return last;
  }
  return end;
}

/** Findings where they stand in the whole text; without those that only the gap of `ahead` unread characters made. */
function placed(
  findings: readonly Finding[],
  cut: number,
  ahead: number,
  offset: number,
): readonly Finding[] {
  if (ahead === 0 && offset === 0) return findings;
  return findings
    .filter(({ start, end }) => ahead === 0 || end <= cut || start >= cut)
    .map((finding) => {
      const by = finding.start >= cut ? offset + ahead : offset;
      return { ...moved(finding, by), because: finding.because.map((span) => moved(span, by)) };
    });
}

const moved = <One extends Span>(one: One, by: number): One => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});
