// A pattern that is nothing but words.

/** A phrase with more words in parts (`ex-partner`) has more spellings than are worth keeping. */
export const mostInParts = 3;

const bareWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const wordPart = /[\p{L}\p{N}]+/gu;

/** The words of a phrase, each by its parts; null: it is a pattern, or nothing. */
export function phraseIn(pattern: string): string[][] | null {
  if (bareWords.test(pattern)) return pattern.split(' ').map((word) => [word]);
  if (/[()|&?*=\p{Lu}]|\.\./u.test(pattern)) return null;
  const words = pattern
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.match(wordPart) ?? []);
  const sound = words.length > 0 && words.every((parts) => parts.length > 0);
  const inParts = words.filter((parts) => parts.length > 1).length;
  return sound && inParts <= mostInParts ? words : null;
}

/**
 * How many words a phrase of plain letters with single spaces between has; 0: it is something else. Nearly all are like
 * this, and ten thousand are read at every start.
 */
export function bareWordsIn(pattern: string): number {
  if (!bareWords.test(pattern)) return 0;
  let words = 1;
  for (let at = pattern.indexOf(' '); at >= 0; at = pattern.indexOf(' ', at + 1)) words++;
  return words;
}
