// From notes to weights; and, writer by writer, how well that works on notes that were not learned from.
import type { PackedLearned } from '../../rules/engine/learned.ts';
import type { Thresholds } from '../../rules/engine/regions.ts';
import type { Material, Writer } from './material.ts';
import { type Judged, judgeNote, type Meets, meet, precision } from './measure.ts';
import { pack } from './pack.ts';
import { recipe } from './recipe.ts';
import { type Learned, regress } from './regress.ts';

export function learn(material: Material, thresholds: Thresholds): PackedLearned {
  const learned = learnFrom(material, material.writers);
  const { classes, vocabulary } = material;
  return { thresholds, weights: pack(learned, classes, vocabulary, recipe) };
}

function learnFrom({ sentences, publicTexts }: Material, writers: readonly Writer[]): Learned {
  const notes = [...writers.flatMap(({ read }) => read), ...sentences, ...publicTexts];
  return regress(
    notes.flatMap((note) => note.sentences.flat()),
    recipe.fit,
  );
}

/** Every writer's notes, judged by weights that other writers made. */
export function crossValidate(
  material: Material,
  told: (group: number) => void = () => {},
): Map<string, readonly Judged[]> {
  const judged = new Map<string, readonly Judged[]>();
  for (let group = 0; group < recipe.groups; group++) {
    const isOurs = (_: Writer, i: number): boolean => i % recipe.groups === group;
    const others = material.writers.filter((writer, i) => !isOurs(writer, i));
    const learned = learnFrom(material, others);
    for (const { name, notes, read } of material.writers.filter(isOurs)) {
      judged.set(
        name,
        notes.flatMap((note, i) => {
          const one = read[i];
          return one ? [judgeNote(note, one, learned)] : [];
        }),
      );
    }
    told(group + 1);
  }
  return judged;
}

/** Thresholds at which the recipe's precision is kept. */
export function choose(judged: readonly Judged[]): Thresholds {
  const likely = lowest(judged, recipe.precision.likely);
  const sure = lowest(judged, recipe.precision.sure);
  return { likely, sure, named: logit(recipe.named), doubted: recipe.doubted };
}

function lowest(judged: readonly Judged[], wanted: number): number {
  for (let tenths = -10; tenths < 100; tenths++) {
    const at = tenths / 10;
    if (precision(meet(judged, at, logit(recipe.named))) >= wanted) return at;
  }
  throw new Error(
    `no threshold keeps a precision of ${wanted}: the weights do not separate at all`,
  );
}

export function meets(judged: readonly Judged[], at: number): Meets {
  return meet(judged, at, logit(recipe.named));
}

function logit(probability: number): number {
  return Math.round(100 * Math.log(probability / (1 - probability))) / 100;
}
