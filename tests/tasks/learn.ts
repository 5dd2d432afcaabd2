// npm run learn: makes rules/learned/weights.json from the labelled notes, and says how well it does on other writers' notes.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { choose, crossValidate, learn, meets } from '../learn/learn.ts';
import { gatherMaterial } from '../learn/material.ts';
import { type Judged, precision } from '../learn/measure.ts';
import { percent } from './figures.ts';

const help = `learn [--figures]

  --figures   only the cross-validation by writer; nothing is written
`;
const out = (line: string): boolean => process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: { figures: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) out(help);
else await main();

async function main(): Promise<void> {
  const material = await gatherMaterial();
  const notes = material.writers.reduce((sum, writer) => sum + writer.notes.length, 0);
  out(
    `${notes} notes of ${material.writers.length} writers, ${material.publicTexts.length} public texts`,
  );
  if (material.publicTexts.length === 0) {
    out(
      'The public texts do not lie beside the checkout: weights made now would be others than those in the repository.',
    );
    if (!values.figures) process.exitCode = 1;
    return;
  }
  const judged = crossValidate(material, (group) => out(`group ${group} judged by the others`));
  const all = [...judged.values()].flat();
  const thresholds = choose(all);
  const row = (name: string, one: readonly Judged[], at: number): void => {
    const { gold, hit, near, found, alarm } = meets(one, at);
    const cells = [
      gold,
      percent(hit, gold),
      percent(hit + near, gold),
      percent(found - alarm, found),
    ];
    out(name.padEnd(22) + cells.map((cell) => String(cell ?? '–').padStart(9)).join(''));
  };
  out(
    `\n${'not learned from'.padEnd(22)}${['gold', 'recall', 'anyCat', 'precis'].map((head) => head.padStart(9)).join('')}`,
  );
  for (const [name, one] of judged) row(name, one, thresholds.likely);
  for (const at of [-0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3]) row(`all at ${at}`, all, at);
  row(`all, likely (${thresholds.likely})`, all, thresholds.likely);
  row(`all, sure (${thresholds.sure})`, all, thresholds.sure);
  out(`precision ${precision(meets(all, thresholds.likely))}`);
  if (values.figures) return;
  const file = new URL('../../rules/learned/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(learn(material, thresholds), null, 1)}\n`);
  out(`\nwritten: ${fileURLToPath(file).replace(/.*\/rules\//, 'rules/')}`);
}
