import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Budget {
  readonly file: string;
  readonly bytes: number;
  /** What is weighed: the file as the browser parses it, or as it lies in the package. */
  readonly weighed: 'minified' | 'gzip';
}

const KB = 1024;

/** What each script may weigh: the sentinel is paid in every frame, the others on first need. */
export const budgets: readonly Budget[] = [
  { file: 'sentinel.js', bytes: 1 * KB, weighed: 'minified' },
  // Engine and catalogue 60, learned weights 100; fields, underlines and replacing 19; saving, code field and quiet 6.
  { file: 'checker.js', bytes: 185 * KB, weighed: 'gzip' },
  { file: 'prompt.js', bytes: 90 * KB, weighed: 'gzip' },
];

export function weigh(folder: string, { file, weighed }: Budget): number {
  const built = readFileSync(join(folder, file));
  return weighed === 'gzip' ? gzipSync(built, { level: 9 }).length : built.length;
}

/** @throws Error when a built script is over its budget: there is no such build. */
export function keepBudgets(folder: string): void {
  const over = budgets
    .map((budget) => ({ ...budget, weight: weigh(folder, budget) }))
    .filter(({ weight, bytes }) => weight > bytes)
    .map(
      ({ file, weight, bytes, weighed }) =>
        `${file} is ${weight} bytes ${weighed}, may be ${bytes}`,
    );
  if (over.length > 0) throw new Error(`Over budget: ${over.join('; ')}`);
}
