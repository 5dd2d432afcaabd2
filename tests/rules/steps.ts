// Counts what the engine does, so that a test of its cost does not depend on the machine: V8 counts every block it runs.
import { Session } from 'node:inspector';

const session = new Session();
session.connect();
const blocks = { callCount: true, detailed: true };
session.post('Profiler.enable');
// Functions are counted from their first call on: import this before the engine is used.
session.post('Profiler.startPreciseCoverage', blocks);

/** How many blocks of rules/ are run by `act`. */
export function stepsOf(act: () => unknown): number {
  taken();
  act();
  return taken();
}

/** What ran since it was asked last. */
function taken(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    steps = result
      .filter(({ url }) => url.includes('/rules/engine/'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  });
  return steps;
}

/** How many times as many steps four times the text takes: 4 where the cost is linear, 16 where it is quadratic. */
export function growth(act: (text: string) => unknown, part: string): number {
  const short = part.repeat(Math.ceil(2000 / part.length));
  const long = short.repeat(4);
  // What is done once only is not counted.
  act(long);
  return steadyStepsOf(() => act(long)) / steadyStepsOf(() => act(short));
}

/** The first counted run of a process gives up to a tenth more than all after it (V8, seen 2026-11-26), so the lower of two counts. */
function steadyStepsOf(act: () => unknown): number {
  return Math.min(stepsOf(act), stepsOf(act));
}

/** Linear, with what a text's two ends may cost or save. */
export const linear = 4.4;
