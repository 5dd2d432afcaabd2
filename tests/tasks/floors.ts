// The figures that the catalogue once reached on the training notes, and below which it must not fall again.
import { readFileSync, writeFileSync } from 'node:fs';
import { type rates, rates as ratesOf, type Score } from './figures.ts';

type Rates = ReturnType<typeof rates>;

/** By category, and for `context` and `identifier` as a whole; in percent. */
export type Floors = Readonly<Record<string, Partial<Record<keyof Rates, number>>>>;

const file = new URL('../corpus/floors.json', import.meta.url);

export function readFloors(): Floors {
  return JSON.parse(readFileSync(file, 'utf8')) as Floors;
}

/** The figures of a score by the names of floors.json. */
export function figuresOf(score: Score): Map<string, Rates> {
  const figures = new Map<string, Rates>();
  figures.set('context', ratesOf(score.total('context')));
  figures.set('identifier', ratesOf(score.total('identifier')));
  for (const [category, row] of [...score.per].sort(([a], [b]) => (a < b ? -1 : 1))) {
    figures.set(category, ratesOf(row));
  }
  return figures;
}

/**
 * Points below the figure of now: a pattern that only knew one note by heart may go without breaking the floor.
 */
const slack = 3;

/** Sets each floor a little below the figure of now, in whole percent. */
export function writeFloors(score: Score): void {
  const floors: Record<string, Floors[string]> = {};
  for (const [name, { recall, precision, cover }] of figuresOf(score)) {
    const floor = (figure: number | null): number => Math.max(0, Math.floor(figure ?? 0) - slack);
    floors[name] = { recall: floor(recall), precision: floor(precision), cover: floor(cover) };
  }
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}
