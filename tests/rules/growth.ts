// How the time that something takes grows with the text: a ratio of two sizes, so that a slow machine does not matter.

/** Between the two texts that are compared. */
const times = 10;
/** Linear work takes 10 times as long, quadratic work 100 times; what a machine does beside it is far from either. */
export const linear = 40;

const repeated = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** How many times as long ten times the text takes. */
export function growth(act: (text: string) => unknown, part: string, length = 20_000): number {
  const short = repeated(part, length);
  const long = repeated(part, length * times);
  act(short);
  return fastest(() => act(long), 3) / fastest(() => act(short), 8);
}

function fastest(act: () => unknown, rounds: number): number {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const begun = performance.now();
    act();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}
