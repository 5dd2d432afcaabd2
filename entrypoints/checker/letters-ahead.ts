// Room for the letters of a word that is being typed, so that not each of them has it looked at where the caret is: to find
// that out costs the page, most in a textarea.

/** So many letters of a word at most are typed until it is looked again where the caret is. */
export const lettersAhead = 8;

/** As wide as so many letters of most typefaces, in heights of a caret. */
const wide = 5;

/** A caret's box with the letters ahead, the way that the lines of its field run; in CSS pixels. */
export function withLettersAhead(field: HTMLElement, { x, y, width, height }: DOMRect): DOMRect {
  const ahead = Math.max(width, height) * wide;
  const back = getComputedStyle(field).direction === 'rtl' ? ahead : 0;
  // In vertical writing the caret lies.
  return height >= width
    ? new DOMRect(x - back, y, width + ahead, height)
    : new DOMRect(x, y - back, width, height + ahead);
}
