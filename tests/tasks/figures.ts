// How well findings meet the labels of GUIDE.md.
//   hit: a finding of the label's category overlaps its quote; near: one of another category of the same kind does
//   alarm: a finding that overlaps no quote at all; cover: the share of the quotes' characters that findings take away
import { categories } from '../../rules/categories.ts';
import type { Category, Finding, Span } from '../../rules/engine/types.ts';
import type { LabelledNote } from './corpus.ts';

export interface Figures {
  gold: number;
  hit: number;
  near: number;
  found: number;
  right: number;
  alarm: number;
  quoteChars: number;
  coveredChars: number;
}

/** A label that was missed, or a finding that should not be. */
export interface Fault {
  readonly kind: 'miss' | 'near' | 'alarm';
  readonly category: Category;
  readonly note: string;
  readonly quote: string;
  readonly rule: string;
}

export class Score {
  readonly per = new Map<Category, Figures>();
  readonly faults: Fault[] = [];
  readonly notes = { benign: 0, benignFlagged: 0, positive: 0, positiveFlagged: 0 };

  add(note: LabelledNote, found: readonly Finding[]): void {
    const flagged = found.length > 0;
    if (note.gold.length > 0) {
      this.notes.positive++;
      if (flagged) this.notes.positiveFlagged++;
    } else {
      this.notes.benign++;
      if (flagged) this.notes.benignFlagged++;
    }
    for (const gold of note.gold) this.addGold(note, gold, found);
    for (const finding of found) this.addFinding(note, finding);
  }

  private addGold(
    note: LabelledNote,
    gold: LabelledNote['gold'][number],
    found: readonly Finding[],
  ): void {
    const row = this.row(gold.category);
    const over = found.filter((finding) => overlaps(finding, gold));
    row.gold++;
    row.quoteChars += gold.quote.length;
    for (let i = gold.start; i < gold.end; i++) {
      if (over.some((finding) => finding.start <= i && i < finding.end)) row.coveredChars++;
    }
    const fault = { category: gold.category, note: note.id, quote: gold.quote, rule: '' };
    if (over.some((finding) => finding.category === gold.category)) row.hit++;
    else if (over.some((finding) => kindOf(finding.category) === kindOf(gold.category))) {
      row.near++;
      this.faults.push({ ...fault, kind: 'near' });
    } else this.faults.push({ ...fault, kind: 'miss' });
  }

  private addFinding(note: LabelledNote, finding: Finding): void {
    const row = this.row(finding.category);
    const over = note.gold.filter((gold) => overlaps(finding, gold));
    row.found++;
    if (over.some((gold) => gold.category === finding.category)) row.right++;
    if (over.length > 0) return;
    row.alarm++;
    const { category, rule } = finding;
    const quote = note.text.slice(finding.start, finding.end);
    this.faults.push({ kind: 'alarm', category, note: note.id, quote, rule });
  }

  private row(category: Category): Figures {
    const row = this.per.get(category) ?? none();
    this.per.set(category, row);
    return row;
  }

  total(kind?: 'context' | 'identifier'): Figures {
    const sum = none();
    for (const [category, row] of this.per) {
      if (kind && kindOf(category) !== kind) continue;
      for (const key of Object.keys(sum) as (keyof Figures)[]) sum[key] += row[key];
    }
    return sum;
  }
}

export function kindOf(category: Category): 'context' | 'identifier' {
  return categories[category].kind;
}

/** Percent with one decimal; null where there is nothing to measure. */
export function percent(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((1000 * part) / whole) / 10 : null;
}

/** The figures that people read, in percent. */
export function rates(
  row: Figures,
): Record<'recall' | 'anyCategory' | 'precision' | 'cover', number | null> {
  return {
    recall: percent(row.hit, row.gold),
    anyCategory: percent(row.hit + row.near, row.gold),
    precision: percent(row.found - row.alarm, row.found),
    cover: percent(row.coveredChars, row.quoteChars),
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function none(): Figures {
  return { gold: 0, hit: 0, near: 0, found: 0, right: 0, alarm: 0, quoteChars: 0, coveredChars: 0 };
}
