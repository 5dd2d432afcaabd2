// Two spellings meet when they fold alike. Dutch and English slips: ei/ij, au/ou, d/t/dt, g/ch, c/k/s, z/s, doubled letters.

/** Only words of at least this many letters meet through their fold; shorter ones have too many neighbours. */
export const foldable = 6;

/** `word`: lower case, without diacritics, and no longer than words are: callers cut what is. */
export function fold(word: string): string {
  const length = hear(word, 0, word.length);
  return String.fromCharCode.apply(null, heard.subarray(0, length) as unknown as number[]);
}

/**
 * A number for the word that stands at this place of a text: spellings that meet have the same. Nothing is cut out of
 * the text, for ten thousand words are numbered at every start.
 */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  if (end - start < foldable) {
    for (let i = start; i < end; i++) hash = mixed(hash, text.charCodeAt(i));
    return hash;
  }
  const length = hear(text, start, end);
  for (let i = 0; i < length; i++) hash = mixed(hash, heard[i] ?? 0);
  return hash;
}

function mixed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) & 0x3fffffff;
}

/** The sounds of the word that was heard last. */
let heard = new Uint16Array(64);

const a = 0x61;
const c = 0x63;
const d = 0x64;
const e = 0x65;
const g = 0x67;
const h = 0x68;
const i = 0x69;
const j = 0x6a;
const k = 0x6b;
const o = 0x6f;
const s = 0x73;
const t = 0x74;
const u = 0x75;
const w = 0x77;
const y = 0x79;
const z = 0x7a;

/** Puts the sounds of a word into `heard` and says how many they are. */
function hear(text: string, start: number, end: number): number {
  if (end - start > heard.length) heard = new Uint16Array(2 * (end - start));
  let length = 0;
  let last = -1;
  for (let at = start; at < end; at++) {
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    let sound = text.charCodeAt(at);
    switch (sound) {
      case e:
      case i:
        if (next === j || (next === i && sound === e)) {
          sound = y;
          at++;
        }
        break;
      case a:
      case o:
        if (next === u) {
          sound = u;
          at++;
          if (at + 1 < end && text.charCodeAt(at + 1) === w) at++;
        }
        break;
      case c:
        if (next === h) {
          sound = g;
          at++;
        } else sound = next === e || next === i || next === y ? s : k;
        break;
      case g:
        if (next === h) at++;
        break;
      case d:
        sound = t;
        break;
      case z:
        sound = s;
        break;
    }
    if (sound !== last) heard[length++] = sound;
    last = sound;
  }
  return length;
}
