// What a reader sees: invisible characters gone, look-alike spaces, hyphens and quotes made plain.

/** A plainer form of a text, with the way back to the original's offsets. */
export interface Plain {
  readonly text: string;
  /** Offset in the original of the character at `offset`. */
  from(offset: number): number;
  /** End, exclusive, in the original of a stretch that ends before `offset`. */
  to(offset: number): number;
}

const odd = /[^\n\r\t\x20-\x7e\u00c0-\u024f€£]/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\ufe0e|\ufe0f/;
const likeSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const likeHyphen = /[\u2010-\u2012\u2212\ufe63\uff0d]/g;
const likeApostrophe = /[\u2018\u2019\u201b\u02bc\u00b4`]/g;
const likeQuote = /[\u201c-\u201f]/g;
const likeBreak = /[\u2028\u2029]/g;
const wide = /[\uff01-\uff5e]/g;

export function plain(text: string): Plain {
  if (!odd.test(text)) return { text, from: (offset) => offset, to: (offset) => offset };
  const same = text
    .replace(likeSpace, ' ')
    .replace(likeHyphen, '-')
    .replace(likeApostrophe, "'")
    .replace(likeQuote, '"')
    .replace(likeBreak, '\n')
    .replace(wide, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  if (!invisible.test(same))
    return { text: same, from: (offset) => offset, to: (offset) => offset };
  return withoutInvisible(same);
}

function withoutInvisible(text: string): Plain {
  const kept: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (invisible.test(unit)) continue;
    kept.push(i);
    out += unit;
  }
  return {
    text: out,
    from: (offset) => kept[offset] ?? text.length,
    to: (offset) => (offset === 0 ? 0 : (kept[offset - 1] ?? text.length - 1) + 1),
  };
}
