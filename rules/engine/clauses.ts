// Clauses: the parts of a sentence that can be taken out by themselves.
import type { Token } from './tokens.ts';

const punctuation = /[;()[\]{}–—]|,(?!\d)|:(?!\d)|\s[-/>]+\s|->|\n/;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words before which a reason or a circumstance begins: it can be told without what stands before it, … */
const reasons = setOf(
  'want omdat doordat aangezien sinds nadat voordat zolang terwijl ivm wegens vanwege nav ' +
    'because since while due although whereas as',
);
/** … and words before which something new begins, so that what stands before them can also be told without it. */
const turns = setOf('dus daarom vandaar zodat waardoor maar so therefore but hence');
/** After "en" or "and", these turn to what somebody wants or does about it. */
const wishes = setOf(
  'wil wilt willen vraagt vragen vroeg wenst graag mag moet verzoekt verzoek wants want asks asked asking requests ' +
    'requested needs would wishes please',
);
const joiners = setOf('en and');
/** Where a sentence without marks goes on for long, it may be cut at one of these. */
const breaths = setOf('en and eh ehm uh um dan toen then when plus ook also nou');
/** A clause may reach this many words beyond the words that tell the story. */
const breathless = 20;

/** The clauses of one sentence. */
export interface Clauses {
  /** Index of the first word of the clause that the word `index` is in. */
  first(index: number): number;
  /** Index of its last word; a reason that follows belongs to it. */
  last(index: number): number;
}

/** Clauses of the sentence that reaches from the word `start` to the word `end`, exclusive. */
export function clauses(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): Clauses {
  const firsts: number[] = [];
  const lasts: number[] = new Array(end - start);
  for (let i = start; i < end; i++) {
    const fresh = i === start || edge(text, tokens, i) !== 'none';
    firsts.push(fresh ? i : (firsts.at(-1) ?? start));
  }
  for (let i = end - 1; i >= start; i--) {
    const next = i + 1 === end ? 'cut' : edge(text, tokens, i + 1);
    lasts[i - start] = next === 'cut' ? i : (lasts[i + 1 - start] ?? i);
  }
  const pauses = breathsIn(tokens, start, end);
  return {
    first(index) {
      const first = firsts[index - start] ?? index;
      if (index - first <= breathless) return first;
      return Math.max(first, pauses.before(index));
    },
    last(index) {
      const last = lasts[index - start] ?? index;
      if (last - index <= breathless) return last;
      return Math.min(last, pauses.after(index + 1) - 1);
    },
  };
}

/** A clause that is weighed has at most this many words; from three quarters on a breath ends it. */
const weighable = 16;

/** Indexes of the words with which the parts begin that are weighed one by one: clauses, and pieces of those without an end. */
export function clauseStarts(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): number[] {
  const starts = [start];
  let first = start;
  for (let i = start + 1; i < end; i++) {
    const words = i - first;
    if (
      words < 2 ||
      (end - i < 3 && !text.slice(tokens[i - 1]?.end, tokens[i]?.start).includes('\n'))
    )
      continue;
    const breathes = words >= weighable * 0.75 && breaths.has(tokens[i]?.word ?? '');
    if (!breathes && words < weighable && edge(text, tokens, i) === 'none') continue;
    starts.push(i);
    first = i;
  }
  return starts;
}

interface Breaths {
  /** Index of the last breath before the word `index`; -1: none. */
  before(index: number): number;
  /** Index of the first breath after it; Infinity: none. */
  after(index: number): number;
}

/** Looked up once for the whole sentence: one without marks may be as long as the note, with a hit at every word. */
function breathsIn(tokens: readonly Token[], start: number, end: number): Breaths {
  const befores: number[] = [];
  const afters: number[] = new Array(end - start);
  const isBreath = (index: number): boolean => breaths.has(tokens[index]?.word ?? '');
  for (let i = start, last = -1; i < end; i++) {
    befores.push(last);
    if (isBreath(i)) last = i;
  }
  for (let i = end - 1, next = Infinity; i >= start; i--) {
    afters[i - start] = next;
    if (isBreath(i)) next = i;
  }
  return {
    before: (index) => befores[index - start] ?? -1,
    after: (index) => afters[index - start] ?? Infinity,
  };
}

/** What stands between the word at `index` and the one before it. */
function edge(text: string, tokens: readonly Token[], index: number): 'none' | 'reason' | 'cut' {
  const before = tokens[index - 1];
  const here = tokens[index];
  if (!before || !here || turns.has(here.word)) return 'cut';
  if (joiners.has(here.word) && wishes.has(tokens[index + 1]?.word ?? '')) return 'cut';
  const spaced = here.start === before.end + 1 && text.charAt(before.end) === ' ';
  if (!spaced && punctuation.test(text.slice(before.end, here.start))) return 'cut';
  return reasons.has(here.word) ? 'reason' : 'none';
}
