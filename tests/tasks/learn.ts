// npm run learn: makes rules/learned from the labelled notes, and says how well it does on other writers' notes.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { choose, crossValidate, learn, meets } from '../learn/learn.ts';
import { gatherMaterial } from '../learn/material.ts';
import type { Judged } from '../learn/measure.ts';
import { learnedPage } from '../learn/page.ts';
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
  row(`all, likely (${thresholds.likely})`, all, thresholds.likely);
  row(`all, sure (${thresholds.sure})`, all, thresholds.sure);
  if (values.figures) return;
  const packed = learn(material, thresholds);
  write('weights.json', `${JSON.stringify(packed, null, 1)}\n`);
  write('README.md', learnedPage(material, packed, judged));
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../../rules/learned/${name}`, import.meta.url), text);
  out(`written: rules/learned/${name}`);
}
