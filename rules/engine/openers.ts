// Words that introduce a story and are not part of it: "en", "omdat", "Klant geeft aan dat", "Customer says".
import type { Token } from './tokens.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const joiners = setOf(
  'en maar want omdat doordat dus daarom vandaar zodat aangezien ivm wegens vanwege nav dat verder tevens eh uh um ' +
    'and but because since so therefore as that also btw nb note fyi pls please',
);
const tellers = setOf(
  'klant klante klt klte kl klnt mevrouw mevr mw meneer dhr hr vz huurder bewoner reiziger beller melder collega ' +
    'customer cust cx client caller guest pax tenant user patient agent she he ze zij hij',
);
const tells = setOf(
  'zegt zei meldt meldde vertelt vertelde geeft gaf noemt schrijft verklaart says said tells told states stated ' +
    'reports reported explains explained mentions mentioned advises advised adv writes wrote claims claimed discloses ' +
    'disclosed confirms confirmed',
);
const tellingGoesOn = setOf('aan me ons mij us that dat nu nog also ook');

/** Index of the first word from `first` on that does not introduce the story; at most `until`, where it is told. */
export function skipOpeners(tokens: readonly Token[], first: number, until: number): number {
  const word = (index: number): string => (index < until ? (tokens[index]?.word ?? '') : '');
  let from = first;
  while (joiners.has(word(from))) from++;
  let told = from;
  if (tellers.has(word(told))) told++;
  if (tells.has(word(told))) {
    from = told + 1;
    while (tellingGoesOn.has(word(from)) || joiners.has(word(from))) from++;
  }
  return from;
}
