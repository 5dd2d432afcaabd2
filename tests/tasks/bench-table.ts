// How the benchmark says what it measured: without Discreet and with it, at the median and at the 95th percentile.

/** The value below which this share of them lies. */
export const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

const shares = [0.5, 0.95];
/** Of what is said before the figures, in letters. */
const width = 64;

export function tableHead(title: string, columns: readonly string[]): void {
  const cells = shares.flatMap(() => columns.map((column) => column.padStart(8)));
  const over = shares.flatMap((share) =>
    columns.map((_, n) => (n > 0 ? '' : share === 0.5 ? 'median' : 'p95').padStart(8)),
  );
  process.stdout.write(`\n${title}\n${''.padEnd(width)}${over.join('')}\n`);
  process.stdout.write(`${''.padEnd(width)}${cells.join('')}\n`);
}

/** Two series, and what the second takes more. */
export function compare(what: string, off: readonly number[], on: readonly number[]): void {
  line(
    what,
    shares.flatMap((share) => [at(off, share), at(on, share), at(on, share) - at(off, share)]),
  );
}

/** One series, and the worst of it. */
export function alone(what: string, values: readonly number[]): void {
  line(`${what} (${values.length} ×)`, [at(values, 0.5), at(values, 0.95), at(values, 1)]);
}

/** Figures that belong to the line above. */
export function remark(what: string, values: readonly number[]): void {
  process.stdout.write(`  ${what}: ${values.map((value) => value.toFixed(2)).join(', ')}\n`);
}

function line(what: string, values: readonly number[]): void {
  const cells = values.map((value) => (Number.isNaN(value) ? '–' : value.toFixed(2)).padStart(8));
  process.stdout.write(`${what.padEnd(width)}${cells.join('')}\n`);
}
