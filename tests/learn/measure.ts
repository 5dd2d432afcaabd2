// How well regions meet the labels, at thresholds yet to be chosen.
import { type Region, regions } from '../../rules/engine/regions.ts';
import { contextCategories } from '../../rules/engine/types.ts';
import type { LabelledNote } from '../tasks/corpus.ts';
import { judge, type Learned } from './regress.ts';
import type { ReadNote } from './units.ts';

/** A note that the weights have judged without having learned from it. */
export interface Judged {
  readonly note: LabelledNote;
  readonly read: ReadNote;
  readonly logits: readonly (readonly Float64Array[])[];
}

export function judgeNote(note: LabelledNote, read: ReadNote, learned: Learned): Judged {
  const logits = read.sentences.map((units) => units.map((unit) => judge(unit, learned)));
  return { note, read, logits };
}

export interface Meets {
  /** Labels, and those that were found, in their own category or any. */
  gold: number;
  hit: number;
  near: number;
  found: number;
  alarm: number;
}

const none = (): Meets => ({ gold: 0, hit: 0, near: 0, found: 0, alarm: 0 });

export function meet(judged: readonly Judged[], likely: number, named: number): Meets {
  const sum = none();
  for (const one of judged) {
    const found = findingsOf(one, likely, named);
    const { gold } = one.note;
    for (const label of gold) {
      if (!(contextCategories as readonly string[]).includes(label.category)) continue;
      sum.gold++;
      const over = found.filter(({ start, end }) => start < label.end && label.start < end);
      if (over.some(({ category }) => category === label.category)) sum.hit++;
      else if (over.length > 0) sum.near++;
    }
    for (const { start, end } of found) {
      sum.found++;
      if (!gold.some((label) => start < label.end && label.start < end)) sum.alarm++;
    }
  }
  return sum;
}

interface Span extends Pick<Region, 'category'> {
  readonly start: number;
  readonly end: number;
}

function findingsOf({ read, logits }: Judged, likely: number, named: number): Span[] {
  const thresholds = { likely, named, sure: likely, doubted: likely };
  return read.sentences.flatMap((units, i) => {
    const weighed = units.map(({ first, end }, k) => ({
      first,
      end,
      logits: logits[i]?.[k] ?? new Float64Array(),
    }));
    return regions(weighed, thresholds).map(({ category, first, end }) => ({
      category,
      start: read.starts[first] ?? 0,
      end: read.ends[end - 1] ?? 0,
    }));
  });
}

export function precision({ found, alarm }: Meets): number {
  return found === 0 ? 1 : (found - alarm) / found;
}
