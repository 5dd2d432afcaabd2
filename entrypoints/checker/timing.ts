// When to show and when to speak up: an agent in the middle of a word is not interrupted.
import type { Span } from '../../rules/engine/types.ts';

/** Without a key for this long a new underline may appear, in milliseconds. */
const shortPause = 300;
/** Without a key for this long a card may open, in milliseconds. */
const longPause = 600;

/** Nobody types more letters behind a story in the same word. */
const longestEnding = 40;

const letters = /^[\p{L}\p{N}\p{M}'’-]+$/u;

/** Nothing but what words are made of. */
export const isInWords = (text: string) => letters.test(text);

/** Is the word at the end of these words still being typed? */
export function isBeingTyped(text: string, caret: number | null, { end }: Span): boolean {
  if (caret === null || caret < end || caret - end > longestEnding) return false;
  return isInWords(text.slice(Math.min(end, caret - 1), caret));
}

/** Has the agent just put an end to a sentence? */
export function endsSentence(text: string, caret: number | null): boolean {
  return caret !== null && /[.!?\n]\s*$/u.test(text.slice(Math.max(0, caret - 3), caret));
}

/** The line, up to the breaks of the text itself, in which the caret stands. */
export function lineAround(text: string, caret: number): Span {
  const end = text.indexOf('\n', caret);
  return {
    start: caret === 0 ? 0 : text.lastIndexOf('\n', caret - 1) + 1,
    end: end < 0 ? text.length : end,
  };
}

export const isInside = (caret: number | null, { start, end }: Span) =>
  caret !== null && caret > start && caret < end;

export interface Pauses {
  /** A key was pressed: both pauses begin anew. */
  restart(): void;
  stop(): void;
  areRunning(): boolean;
}

export function makePauses(short: () => void, long: () => void): Pauses {
  const waits = makePause(shortPause, short);
  const speaks = makePause(longPause, long);
  return {
    restart() {
      waits.restart();
      speaks.restart();
    },
    stop() {
      waits.stop();
      speaks.stop();
    },
    areRunning: () => waits.isRunning(),
  };
}

/**
 * `over`: nobody restarted it for so many milliseconds. A timer that ends too early goes on: to take it back and set
 * another with every key costs the page more than to look at the clock.
 */
function makePause(length: number, over: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = 0;
  const end = () => {
    const left = begun + length - performance.now();
    timer = left > 0 ? setTimeout(end, Math.ceil(left)) : undefined;
    if (timer === undefined) over();
  };
  return {
    restart() {
      begun = performance.now();
      timer ??= setTimeout(end, length);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
    isRunning: () => timer !== undefined,
  };
}
