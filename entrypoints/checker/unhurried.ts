// An endless note is read when the agent pauses: to walk over 26,000 paragraphs takes a third of a second.
import { type Cause, stronger } from './cause.ts';

/** A look that takes longer is slow, in milliseconds. */
const slow = 100;
/** So long nobody may have asked for another one, in milliseconds. */
const pause = 400;
/** One slow look may be the machine's doing. */
const often = 2;

export interface Unhurried {
  /** At once, unless looks are slow here. */
  ask(cause: Cause): void;
  now(cause: Cause): void;
  stop(): void;
  /** Is one still to come? */
  isDue(): boolean;
}

export function unhurried(look: (cause: Cause) => void): Unhurried {
  let inARow = 0;
  let due: Cause | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (cause: Cause) => {
    clearTimeout(timer);
    const all = stronger(due, cause);
    due = null;
    const begun = performance.now();
    look(all);
    inARow = performance.now() - begun > slow ? inARow + 1 : 0;
  };
  return {
    now,
    ask(cause) {
      if (inARow < often) {
        now(cause);
        return;
      }
      due = stronger(due, cause);
      clearTimeout(timer);
      timer = setTimeout(() => now('changed'), pause);
    },
    stop: () => clearTimeout(timer),
    isDue: () => due !== null,
  };
}
