// Labelled notes: the training notes lie in tests/corpus, others may lie beside the checkout (../shared/corpus).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Category, Span } from '../../rules/engine/types.ts';

export interface LabelledNote {
  readonly id: string;
  readonly text: string;
  readonly gold: ReadonlyArray<Span & { readonly category: Category; readonly quote: string }>;
}

export interface CorpusFile {
  readonly name: string;
  readonly notes: readonly LabelledNote[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly findings: ReadonlyArray<{ readonly category: Category; readonly quote: string }>;
}

const training = fileURLToPath(new URL('../corpus/', import.meta.url));
const beside = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

export function trainingFiles(): string[] {
  return jsonLines(training, 'train-');
}

/** Notes kept apart to measure with; empty where there are none. */
export function heldBackFiles(): string[] {
  return jsonLines(beside, 'dev-');
}

/** Texts in which there is hardly anything to find; empty where there are none. */
export function publicFiles(): string[] {
  return jsonLines(`${beside}public/`, '');
}

export function readCorpus(path: string): CorpusFile {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return { name: basename(path, '.jsonl'), notes: lines.map(readLine) };
}

function readLine(line: string): LabelledNote {
  const { id, text, findings } = JSON.parse(line) as Line;
  const gold = findings.map(({ category, quote }) => {
    const start = text.indexOf(quote);
    return { category, quote, start, end: start + quote.length };
  });
  return { id, text, gold };
}

function jsonLines(folder: string, prefix: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.jsonl'))
    .sort()
    .map((name) => folder + name);
}
