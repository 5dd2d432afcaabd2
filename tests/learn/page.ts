// What the weights look at and how well they do, for people: rules/learned/README.md.
import type { PackedLearned } from '../../rules/engine/learned.ts';
import { contextCategories } from '../../rules/engine/types.ts';
import { Weigher } from '../../rules/engine/weigh.ts';
import { scores, Weights } from '../../rules/engine/weights.ts';
import { percent } from '../tasks/figures.ts';
import { meets } from './learn.ts';
import type { Material } from './material.ts';
import type { Judged } from './measure.ts';
import { recipe } from './recipe.ts';

/** Words and classes that are listed a category. */
const listed = { words: 40, classes: 12 };

export function learnedPage(
  material: Material,
  packed: PackedLearned,
  judged: ReadonlyMap<string, readonly Judged[]>,
): string {
  const notes = material.writers.reduce((sum, writer) => sum + writer.notes.length, 0);
  return [
    '# What was learned, and what it looks at',
    'Made by `npm run learn`; do not edit. For the privacy officer who wants to know why a clause was underlined, and for whoever changes the recipe (`tests/learn/recipe.ts`).',
    `**From what.** ${notes.toLocaleString('en')} invented notes of ${material.writers.length} writers (\`tests/corpus\`), the sentences that rules carry, and ${material.publicTexts.length.toLocaleString('en')} public texts that tell nothing. Real notes were never used.`,
    '**What it is.** A sum. Each word of a clause has a weight for each category; so has each class of words (`rules/thesaurus`: words that mean alike, in both languages), and so has "a pattern of this rule matches here". Up to eight words on either side in the same sentence count for less. What the sum must reach is in `weights.json`. Nothing else is looked at: not who types, not where, not when. Words are kept as numbers; names and figures that a note holds are not in it.',
    `**How well.** Each writer's notes, judged by weights that only other writers' notes made (${recipe.groups} groups). "Likely" is everything that is underlined, "sure" what may open the prompt.`,
    figures(packed, judged),
    '## What speaks for each category',
    'The loudest words and classes; the number is the weight.',
    ...spoken(material, packed),
  ]
    .join('\n\n')
    .concat('\n');
}

function figures(
  { thresholds }: PackedLearned,
  judged: ReadonlyMap<string, readonly Judged[]>,
): string {
  const row = (name: string, notes: readonly Judged[], at: number): string => {
    const { gold, hit, near, found, alarm } = meets(notes, at);
    const cells = [percent(hit, gold), percent(hit + near, gold), percent(found - alarm, found)];
    return `| ${[name, gold, ...cells.map((cell) => (cell === null ? '–' : `${cell} %`))].join(' | ')} |`;
  };
  const all = [...judged.values()].flat();
  return [
    '| notes of | labels | found, right category | found, any | precision |',
    '| --- | --- | --- | --- | --- |',
    row('**all, likely**', all, thresholds.likely),
    row('**all, sure**', all, thresholds.sure),
    ...[...judged].map(([name, notes]) => row(name, notes, thresholds.likely)),
  ].join('\n');
}

function spoken({ vocabulary, classes }: Material, packed: PackedLearned): string[] {
  const weights = new Weights(packed.weights);
  const weigher = new Weigher(weights);
  const words = [...vocabulary].filter((word) => /^\p{L}{3,}$/u.test(word)).sort();
  const loudest = (of: readonly (readonly [string, number])[], most: number): string =>
    [...of]
      .filter(([, weight]) => weight > 0)
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([name, weight]) => `${name} ${weight.toFixed(1)}`)
      .join(', ');
  return contextCategories.flatMap((category, c) => [
    `### ${category}`,
    `Words: ${loudest(
      words.map((word) => [word, weigher.voice(word, c)] as const),
      listed.words,
    )}.`,
    `Classes: ${loudest(
      classes.map(({ name }, id) => {
        const row = packed.weights.features + id;
        return [name, weights.rows[row * scores + c] ?? 0] as const;
      }),
      listed.classes,
    )}.`,
  ]);
}
