import { expect, test } from 'vitest';
import { applyPolicy, catalogue, check, compile } from '../../rules/index.ts';
import { readCorpus, trainingFiles } from '../tasks/corpus.ts';
import { Score } from '../tasks/figures.ts';
import { figuresOf, readFloors } from '../tasks/floors.ts';

test('on the training notes no figure falls below its floor (score --set-floors sets them anew)', () => {
  const compiled = compile(catalogue);
  const { inForce } = applyPolicy({});
  const score = new Score();
  for (const file of trainingFiles()) {
    for (const note of readCorpus(file).notes) score.add(note, check(note.text, compiled, inForce));
  }
  const figures = figuresOf(score);
  const fallen = Object.entries(readFloors()).flatMap(([name, floors]) =>
    Object.entries(floors).flatMap(([figure, floor]) => {
      const reached = figures.get(name)?.[figure as keyof typeof floors] ?? 0;
      return reached < floor ? [`${name}: ${figure} ${reached} < ${floor}`] : [];
    }),
  );
  expect(fallen).toEqual([]);
}, 60_000);
