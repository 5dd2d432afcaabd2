// Where a sentence ends, in notes that are typed in haste.

interface Word {
  readonly word: string;
  readonly end: number;
}

/** Followed by a name: their full stop never ends a sentence. */
const titles = new Set('mevr mw mej dhr hr fam mr mrs ms dr drs ir ing prof st sr jr'.split(' '));
/** Followed by more of the sentence, unless that begins with a capital. */
const abbreviations = new Set(
  (
    'kl klt kla vz wn wg cust cx nr nrs tel mob geb gbd art blz str tav tnv ' +
    'bv bijv vb evt incl excl ca resp jl dd div etc eur gem max min ong pag ref ivm mbt obv wo oa dwz nl mn nav ipv igv ' +
    'aub svp zsm vlgs volg afd acc accr afspr betr chq acct ord inv pls no nos vs eg ie approx appt dept est ext fig govt ' +
    'ltd co inc jan feb mrt apr jun jul aug sep sept okt oct nov dec'
  ).split(' '),
);
const stop = /[.!?…]/;
const hard = /[!?…]["')\]]*(\s|$)|[|•▪●·]|\n\s*\n|\.{2,}\s/;
const lineEnd = /[\n\r]/;
/** A line that is at least this long and goes on in lower case was broken by a mail program, not by its writer. */
const wrappedFrom = 50;

/** Does a sentence end between the word `before` and the word that starts at `start`? */
export function endsSentence(text: string, before: Word, start: number): boolean {
  if (start === before.end + 1) {
    const between = text.charCodeAt(before.end);
    if (between === 0x20) return false;
  }
  const between = text.slice(before.end, start);
  if (hard.test(between)) return true;
  if (lineEnd.test(between)) return !isWrapped(text, before.end, between, start);
  if (!stop.test(between)) return false;
  if (!/\.["')\]]*\s/.test(between)) {
    // "…de deur.Klant wil": the space was forgotten.
    return /^\.$/.test(between) && before.word.length > 2 && /\p{Lu}/u.test(text.charAt(start));
  }
  if (titles.has(before.word) || /^\p{L}$/u.test(before.word)) return false;
  return !abbreviations.has(before.word) || /\p{Lu}/u.test(text.charAt(start));
}

function isWrapped(text: string, end: number, between: string, start: number): boolean {
  if (!/^[ \t]*,?[ \t]*\r?\n[ \t]*$/.test(between)) return false;
  if (!/\p{Ll}/u.test(text.charAt(start))) return false;
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  if (end - lineStart < wrappedFrom) return false;
  return !/^[\p{L} ]{1,20}:/u.test(text.slice(start, start + 24));
}
