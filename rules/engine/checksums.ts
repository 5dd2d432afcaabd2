// The arithmetic that tells a number from a look-alike. Every function takes the text as the agent typed it,
// with spaces, dots or hyphens in it, and answers whether it can be the real thing.

/** The digits of a text, in order; everything else is skipped. */
export const digitsIn = (text: string): number[] => Array.from(text.match(/\d/g) ?? [], Number);

const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);

/** True for 000000000, 111111110 and the like: typed to get past a form, never given to a person. */
const oneDigitRepeated = (digits: readonly number[]): boolean =>
  digits.slice(1, -1).every((digit) => digit === digits[0]);

/** The Dutch eleven test: nine digits, or eight where the leading zero fell off. */
export const isBsn = (text: string): boolean => {
  const found = digitsIn(text);
  const digits = found.length === 8 ? [0, ...found] : found;
  if (digits.length !== 9 || oneDigitRepeated(digits)) return false;
  if (digits[0] === 0 && digits[1] === 0) return false;
  return weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
};

/** The remainder by 97 of a number of any length. */
export const mod97 = (digits: string): number => {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
};

export const isLuhn = (text: string): boolean => {
  const digits = digitsIn(text).reverse();
  const sum = digits.reduce((total, digit, i) => {
    const counted = i % 2 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return new Set(digits).size > 1 && sum % 10 === 0;
};

/** Length in characters → the countries whose IBAN has it, from the SWIFT IBAN registry. */
export const ibanLengths: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK|FI|FK|FO|GL|NL|SD',
  19: 'MK|SI',
  20: 'AT|BA|EE|KZ|LT|LU|MN|XK',
  21: 'CH|HR|LI|LV',
  22: 'BG|BH|CR|DE|GB|GE|IE|ME|RS|VA',
  23: 'AE|GI|IL|IQ|OM|SO|TL',
  24: 'AD|CZ|ES|MD|PK|RO|SA|SE|SK|TN|VG',
  25: 'LY|PT|ST',
  26: 'IS|TR',
  27: 'BI|DJ|FR|GR|IT|MC|MR|SM',
  28: 'AL|AZ|BY|CY|DO|GT|HU|LB|NI|PL|SV',
  29: 'BR|EG|PS|QA|UA',
  30: 'JO|KW|MU|YE',
  31: 'MT|SC',
  32: 'LC',
  33: 'RU',
};

/** Country, length and the remainder of 1 by 97; letters count as 10 to 35. */
export const isIban = (text: string): boolean => {
  const plain = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (!ibanLengths[plain.length]?.includes(plain.slice(0, 2))) return false;
  // Every country's has more; a sentence that passes ("at 212 pounds extra for it") has fewer.
  if (digitsIn(plain).length < 9) return false;
  const turned = plain.slice(4) + plain.slice(0, 4);
  return mod97(turned.replace(/[A-Z]/g, (letter) => `${letter.charCodeAt(0) - 55}`)) === 1;
};

/** Known starts of payment cards, and how many digits each has. */
const cardSchemes: readonly (readonly [start: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 19, 13]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[689])/, [14, 16]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:6011|64[4-9]|65|62)/, [16, 19]],
  [/^(?:50|5[6-9]|6[0379])/, [16, 18, 19]],
];

/** A card number that passes Luhn. What follows it in the text (expiry, CVC) is not looked at. */
export const isCardNumber = (text: string): boolean => {
  const digits = digitsIn(text).join('');
  const scheme = cardSchemes.find(([start]) => start.test(digits));
  return (
    scheme?.[1].some((length) => length <= digits.length && isLuhn(digits.slice(0, length))) ??
    false
  );
};

/** The routing number of a bank in the United States: nine digits weighed 3, 7, 1. */
export const isRoutingNumber = (text: string): boolean => {
  const digits = digitsIn(text).slice(0, 9);
  return !oneDigitRepeated(digits) && weighed(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
};
