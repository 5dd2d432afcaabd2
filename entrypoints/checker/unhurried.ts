// When a note is looked at: for what was done to its field, and an endless one when the agent pauses, since to walk over
// 26,000 paragraphs takes a third of a second.
import { type Cause, type Heard, stronger } from './cause.ts';

/** A look that takes longer is slow, in milliseconds. */
const slow = 100;
/** So long nobody may have asked for another one, in milliseconds. */
const pause = 400;
/** One slow look may be the machine's doing. */
const often = 2;

export interface Unhurried {
  /** What was done to the field since it was read; null: nothing. */
  readonly heard: Heard | null;
  /** Something was done to it: a look is to come, and a slow one waits again. */
  hear(what: Heard): void;
  /** Looks for what was heard. */
  catchUp(): void;
  /** The field is read: gives what was heard, for the last time. */
  take(): Heard | null;
  /** At once, unless looks are slow here. */
  ask(cause: Cause): void;
  now(cause: Cause): void;
  stop(): void;
  /** Is one still to come? */
  isDue(): boolean;
}

export function unhurried(look: (cause: Cause) => void): Unhurried {
  let inARow = 0;
  let heard: Heard | null = null;
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
  const ask = (cause: Cause) => {
    if (inARow < often) {
      now(cause);
      return;
    }
    due = stronger(due, cause);
    clearTimeout(timer);
    timer = setTimeout(() => now('changed'), pause);
  };
  return {
    get heard() {
      return heard;
    },
    hear(what) {
      heard = stronger(heard, what);
      if (due) ask(due);
    },
    catchUp() {
      if (heard) ask(heard === 'spelled' ? 'typed' : heard);
    },
    take() {
      const taken = heard;
      heard = null;
      return taken;
    },
    now,
    ask,
    stop: () => clearTimeout(timer),
    isDue: () => heard !== null || due !== null,
  };
}
