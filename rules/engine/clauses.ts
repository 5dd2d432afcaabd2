// Clauses: the parts of a sentence that can be taken out by themselves.
import type { Token } from './tokens.ts';

const punctuation = /[;()[\]{}–—]|,(?!\d)|:(?!\d)|\s[-/>]+\s|->|\n/;
/** Words that begin a clause of their own wherever they stand. */
const connectors = new Set(
  (
    'want omdat doordat waardoor zodat daarom vandaar dus maar terwijl aangezien sinds nadat voordat zolang ' +
    'ivm wegens vanwege nav because since so therefore but while due although whereas'
  ).split(' '),
);
/** What introduces a story without being part of it. */
const openers: readonly (readonly string[])[] = (
  'en|maar|want|omdat|doordat|dus|daarom|vandaar|zodat|aangezien|ivm|i v m|wegens|vanwege|nav|n a v|dat|' +
  'and|but|because|since|so|therefore|due to|as|that|' +
  'klant zegt|klant geeft aan|klant meldt|klant vertelt|klant belt|klt belt|kl belt|mw belt|dhr belt|mevrouw belt|' +
  'mw geeft aan|mw zegt|mw meldt|dhr zegt|dhr meldt|dhr geeft aan|vz meldt|klt meldt|klt zegt|klt geeft aan|' +
  'kl zegt|kl meldt|kl geeft aan|zegt|meldt|geeft aan|vertelt|' +
  'customer says|cust says|cx says|customer states|cust states|cx states|caller says|says|states|told me|advised|adv'
)
  .split('|')
  .map((opener) => opener.split(' '));

/** The clauses of one sentence. */
export interface Clauses {
  /** Index of the first word of the clause that the word `index` is in. */
  first(index: number): number;
  /** Index of its last word. */
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
  for (let i = start; i < end; i++) {
    firsts.push(i === start || begins(text, tokens, i) ? i : (firsts.at(-1) ?? start));
  }
  const lasts: number[] = new Array(firsts.length);
  for (let i = firsts.length - 1; i >= 0; i--) {
    const inside = firsts[i + 1] === firsts[i];
    lasts[i] = inside ? (lasts[i + 1] ?? start + i) : start + i;
  }
  return {
    first: (index) => firsts[index - start] ?? index,
    last: (index) => lasts[index - start] ?? index,
  };
}

function begins(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const here = tokens[index];
  if (!before || !here || connectors.has(here.word)) return true;
  if (here.start <= before.end + 1 && text.charAt(before.end) === ' ') return false;
  return punctuation.test(text.slice(before.end, here.start));
}

/** Skips words that introduce the story, up to the word `until` that it is told with. */
export function skipOpeners(tokens: readonly Token[], first: number, until: number): number {
  let from = first;
  for (;;) {
    const opener = openers.find(
      (words) =>
        from + words.length <= until && words.every((word, i) => tokens[from + i]?.word === word),
    );
    if (!opener) return from;
    from += opener.length;
  }
}
