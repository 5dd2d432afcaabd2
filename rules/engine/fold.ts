// Two spellings meet when they fold alike. Dutch and English slips: ei/ij, au/ou, d/t/dt, g/ch, c/k/s, z/s, doubled letters.

/** Only words of at least this many letters meet through their fold; shorter ones have too many neighbours. */
export const foldable = 6;

/** `word`: lower case, without diacritics. */
export function fold(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const here = word.charAt(i);
    const next = word.charAt(i + 1);
    let sound = here;
    if ((here === 'e' || here === 'i') && ((here === 'e' && next === 'i') || next === 'j')) {
      sound = 'y';
      i++;
    } else if ((here === 'a' || here === 'o') && next === 'u') {
      sound = 'u';
      i++;
      if (word.charAt(i + 1) === 'w') i++;
    } else if (here === 'c') {
      if (next === 'h') {
        sound = 'g';
        i++;
      } else sound = next === 'e' || next === 'i' || next === 'y' ? 's' : 'k';
    } else if (here === 'g' && next === 'h') i++;
    else if (here === 'd') sound = 't';
    else if (here === 'z') sound = 's';
    if (!out.endsWith(sound)) out += sound;
  }
  return out;
}
