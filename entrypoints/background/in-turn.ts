/**
 * Runs steps one after the other: two that read and write the same store at once would lose each other's change.
 * A step that fails fails for its caller alone; the next one runs all the same.
 */
export function makeTurns(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const next = last.then(step, step);
    last = next;
    return next;
  };
}
