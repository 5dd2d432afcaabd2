// Scores the catalogue on the training notes and, where they lie beside the checkout, on notes kept apart: those by number only.
import { parseArgs } from 'node:util';
import { check } from '../../rules/engine/check.ts';
import { byHeart } from './by-heart.ts';
import { heldBackFiles, publicFiles, readCorpus, trainingFiles } from './corpus.ts';
import { type Figures, percent, rates, Score } from './figures.ts';
import { writeFloors } from './floors.ts';
import { type Loaded, loadRules } from './load-rules.ts';

const help = `score [--category ID] [--rule ID] [--file NAME] [--misses] [--alarms]

  --category ID   only this category in the table and in the lists
  --rule ID       only this rule's alarms
  --file NAME     only the corpus file of this name, e.g. train-nl-3, dev-nl, ud-dutch
  --misses        list what the training notes hold and nobody found
  --alarms        list what was found in the training notes or public texts and should not be
  --by-heart      how much of each category is found by patterns that know more than one training note
  --set-floors    keep the training figures of now, less three points, as floors for the tests
`;
const out = (line: string): boolean => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    category: { type: 'string' },
    rule: { type: 'string' },
    file: { type: 'string' },
    misses: { type: 'boolean' },
    alarms: { type: 'boolean' },
    'by-heart': { type: 'boolean' },
    'set-floors': { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help) out(help);
else await main();

async function main(): Promise<void> {
  const loaded = await loadRules();
  for (const fault of loaded.faults) out(`BROKEN ${fault}`);
  const named = (path: string): boolean => !values.file || path.endsWith(`/${values.file}.jsonl`);
  const train = scoreAll(loaded, trainingFiles().filter(named));
  if (train) {
    table('train', train);
    list(train.score);
    if (values['set-floors']) writeFloors(train.score);
  }
  if (values['by-heart']) tellByHeart(loaded);
  const heldBack = scoreAll(loaded, heldBackFiles().filter(named));
  if (heldBack) table('dev (by number only)', heldBack);
  for (const path of publicFiles().filter(named)) {
    const scores = scoreAll(loaded, [path]);
    if (!scores) continue;
    const { benign, benignFlagged } = scores.score.notes;
    const surely = scores.sure.notes.benignFlagged;
    out(
      `\n${readCorpus(path).name}: ${benignFlagged} of ${benign} flagged (${percent(benignFlagged, benign)} %), surely ${surely} (${percent(surely, benign)} %)`,
    );
    if (values.file) list(scores.score);
  }
}

/** Everything that is found, and what is sure alone. */
interface Scores {
  readonly score: Score;
  readonly sure: Score;
}

function scoreAll({ catalogue, inForce }: Loaded, paths: readonly string[]): Scores | null {
  if (paths.length === 0) return null;
  const scores: Scores = { score: new Score(), sure: new Score() };
  for (const path of paths) {
    for (const note of readCorpus(path).notes) {
      const found = check(note.text, catalogue, inForce);
      scores.score.add(note, found);
      scores.sure.add(
        note,
        found.filter(({ confidence }) => confidence === 'sure'),
      );
    }
  }
  return scores;
}

function table(title: string, { score, sure }: Scores): void {
  const line = (name: string, row: Figures): boolean => {
    const { recall, anyCategory, precision, cover } = rates(row);
    const cells = [row.gold, recall, anyCategory, precision, cover, row.alarm];
    return out(name.padEnd(20) + cells.map((cell) => String(cell ?? '–').padStart(9)).join(''));
  };
  const heads = ['gold', 'recall', 'anyCat', 'precis', 'cover', 'alarms'];
  out(`\n${title.padEnd(20)}${heads.map((head) => head.padStart(9)).join('')}`);
  const rows = [...score.per].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [category, row] of rows) {
    if (!values.category || values.category === category) line(category, row);
  }
  if (values.category) return;
  line('all contexts', score.total('context'));
  line('  of those, sure', sure.total('context'));
  line('all identifiers', score.total('identifier'));
  const { benign, benignFlagged, positive, positiveFlagged } = score.notes;
  out(`benign notes flagged: ${benignFlagged} of ${benign} (${percent(benignFlagged, benign)} %)`);
  const surely = sure.notes.benignFlagged;
  out(`benign notes surely flagged: ${surely} of ${benign} (${percent(surely, benign)} %)`);
  out(`notes with something to find, flagged: ${percent(positiveFlagged, positive)} %`);
}

function list(score: Score): void {
  for (const { kind, category, note, quote, rule } of score.faults) {
    if (values.category && category !== values.category) continue;
    if (kind === 'alarm' ? !values.alarms || (values.rule && rule !== values.rule) : !values.misses)
      continue;
    out(`${kind} ${category}${rule && ` ${rule}`} ${note}: ${quote}`);
  }
}

function tellByHeart(loaded: Loaded): void {
  const { rows, lonely, idle } = byHeart(
    loaded,
    trainingFiles().flatMap((path) => readCorpus(path).notes),
  );
  out(
    `\n${'by heart'.padEnd(20)}${['found', 'shared', '%'].map((head) => head.padStart(9)).join('')}`,
  );
  for (const { category, found, shared, percent: share } of rows) {
    out(
      category.padEnd(20) +
        [found, shared, share].map((n) => String(n ?? '–').padStart(9)).join(''),
    );
  }
  out(`patterns that know one note only: ${lonely.length}; that found none: ${idle.length}`);
}
