// How long the engine takes: for a note as a whole, for a key that is pressed in one, and to be made ready; and what
// Discreet costs a page (`-- --page`: only this last). Fails nothing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { applyPolicy, catalogue, check, checkAsTyped, compile } from '../../rules/index.ts';
import type { Readied } from './bench-compile.ts';
import { benchPages } from './bench-page.ts';
import { benchPolicy } from './bench-policy.ts';
import { benchPrompts } from './bench-prompt.ts';
import { readCorpus, trainingFiles } from './corpus.ts';

const sizes = [200, 1000, 10_000, 100_000];
/** Other notes are read first, so that the engine is compiled and the words of the trade are known. */
const warmUp = 2000;
/** How long each line of the table is measured, in milliseconds. */
const patience = 1500;
const fresh = 9;

const all = catalogue.length;
const compiled = compile(catalogue);
const { inForce } = applyPolicy({});
const material = shuffled(
  trainingFiles().flatMap((path) => readCorpus(path).notes.map(({ text }) => text)),
).join('\n');

const { values } = parseArgs({ options: { page: { type: 'boolean' } } });
if (!values.page) {
  benchEngine();
  benchPolicy(tell);
}
await benchPages();
await benchPrompts();

function benchEngine(): void {
  process.stdout.write(`${all} rules; training notes, in milliseconds\n\n`);
  row('', ['median', 'p10', 'p90', 'measured']);
  for (const size of sizes) tell(`check ${characters(size)}`, checks(size));
  for (const size of sizes) tell(`a key in ${characters(size)}`, keys(size));
  const readied = Array.from({ length: fresh }, readyAnew);
  tell(
    'compile, in a fresh process',
    readied.map(({ milliseconds }) => milliseconds),
  );
  tell(
    'heap of it, in megabytes',
    readied.map(({ bytes }) => bytes / 2 ** 20),
  );
}

function checks(size: number): number[] {
  for (let n = 0; n < warmUp; n++) check(stretch(n, 1000), compiled, inForce);
  return measured((n) => {
    const text = stretch(warmUp + n, size);
    return () => check(text, compiled, inForce);
  });
}

/** Sentences are typed into the middle of a note, letter by letter. */
function keys(size: number): number[] {
  const sentence = 300;
  let ask = checkAsTyped(compiled, inForce);
  return measured((n) => {
    const note = stretch(Math.floor(n / sentence), size);
    const typed = stretch(n + 7, sentence);
    const half = note.indexOf(' ', size / 2) + 1;
    const text = [note.slice(0, half), typed.slice(0, n % sentence), note.slice(half)].join('');
    if (n % sentence === 0) {
      ask = checkAsTyped(compiled, inForce);
      ask(note);
    }
    return () => ask(text);
  });
}

/** Times of acts that are prepared one after the other. */
function measured(prepare: (n: number) => () => unknown): number[] {
  const times: number[] = [];
  const end = performance.now() + patience;
  for (let n = 0; times.length < 50 || performance.now() < end; n++) {
    const act = prepare(n);
    const begun = performance.now();
    act();
    times.push(performance.now() - begun);
  }
  // The first ones are slow: this very way of asking is new to the machine.
  return times.slice(Math.floor(times.length / 5));
}

/** Another stretch of the notes for each number, as one flat string, as it comes from a field. */
function stretch(n: number, size: number): string {
  const start = (n * 7919) % (material.length - size);
  return [material.slice(start, start + size)].join('');
}

function readyAnew(): Readied {
  const script = fileURLToPath(new URL('bench-compile.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
  return JSON.parse(stdout) as Readied;
}

function tell(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => format(sorted[Math.floor(share * (sorted.length - 1))] ?? NaN);
  row(what, [at(0.5), at(0.1), at(0.9), `${times.length} ×`]);
}

function row(what: string, cells: readonly string[]): void {
  process.stdout.write(`${what.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
}

function format(value: number): string {
  return value.toFixed(value < 10 ? 3 : 1);
}

function characters(size: number): string {
  return `${size.toLocaleString('en')} characters`;
}

/** In an order that mixes writers and languages, and is the same every time. */
function shuffled(texts: readonly string[]): string[] {
  return texts
    .map((text, i) => ({ text, place: (i * 7919) % texts.length }))
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text);
}
