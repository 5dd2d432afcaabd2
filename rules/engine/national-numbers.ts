// National numbers of other countries: those whose arithmetic leaves little doubt.
import { digitsIn, mod97 } from './checksums.ts';

const monthAndDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Belgian rijksregisternummer: birth date, serial, and 97 minus the remainder; born since 2000, a 2 counts in front. */
export const isRijksregister = (text: string): boolean => {
  const digits = digitsIn(text).join('');
  if (digits.length !== 11 || Number(digits.slice(2, 4)) > 52) return false;
  if (Number(digits.slice(4, 6)) > 31 || /^0+$/.test(digits.slice(0, 9))) return false;
  const check = 97 - Number(digits.slice(9));
  const head = digits.slice(0, 9);
  return mod97(head) === check || mod97(`2${head}`) === check;
};

/** German Steuer-ID: eleven digits, no leading zero, one digit twice or thrice among the first ten, ISO 7064 mod 11,10. */
export const isSteuerId = (text: string): boolean => {
  const digits = digitsIn(text);
  if (digits.length !== 11 || digits[0] === 0) return false;
  const kinds = new Set(digits.slice(0, 10)).size;
  if (kinds !== 9 && kinds !== 8) return false;
  const product = digits.slice(0, 10).reduce((rest, digit) => {
    const sum = (digit + rest) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return (11 - product) % 10 === digits[10];
};

/** French NIR: thirteen figures (2A and 2B are the departments of Corsica) and 97 minus the remainder. */
export const isNir = (text: string): boolean => {
  const plain = text
    .toUpperCase()
    .replace(/[^0-9AB]/g, '')
    .replace('2A', '19')
    .replace('2B', '18');
  return (
    /^[12378]\d{14}$/.test(plain) && mod97(plain.slice(0, 13)) === 97 - Number(plain.slice(13))
  );
};

/** Spanish DNI and NIE: the letter is the remainder by 23. */
export const isDni = (text: string): boolean => {
  const plain = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const digits = plain.slice(0, -1).replace(/^[XYZ]/, (letter) => `${'XYZ'.indexOf(letter)}`);
  return (
    /^\d{8}$/.test(digits) &&
    !/^(\d)\1+$/.test(digits) &&
    'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === plain.at(-1)
  );
};

/** Irish PPS number: seven digits weighed 8 to 2, and the second letter, if any, nine times. */
export const isPps = (text: string): boolean => {
  const plain = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (!/^\d{7}[A-W][A-IW]?$/.test(plain)) return false;
  const sum = digitsIn(plain).reduce((total, digit, i) => total + digit * (8 - i), 0);
  const second = plain[8] && plain[8] !== 'W' ? plain.charCodeAt(8) - 64 : 0;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(sum + second * 9) % 23] === plain[7];
};

/** Polish PESEL: eleven digits weighed 1, 3, 7, 9; the month tells the century. */
export const isPesel = (text: string): boolean => {
  const digits = digitsIn(text);
  const pair = (at: number): number => (digits[at] ?? 0) * 10 + (digits[at + 1] ?? 0);
  if (digits.length !== 11 || !monthAndDay(pair(2) % 20, pair(4))) return false;
  const sum = digits
    .slice(0, 10)
    .reduce((total, digit, i) => total + digit * ([1, 3, 7, 9][i % 4] ?? 0), 0);
  return (10 - (sum % 10)) % 10 === digits[10];
};

/** Social Security number of the United States: no check digit, but numbers that were never given out. */
export const isSsn = (text: string): boolean => {
  const digits = digitsIn(text).join('');
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits) && !/^(\d)\1+$/.test(digits);
};

/** South African identity number: thirteen digits that begin with a birth date, and an 8 or 9 before the last. */
export const isSouthAfricanId = (text: string): boolean => {
  const digits = digitsIn(text).join('');
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  return digits.length === 13 && monthAndDay(month, day) && month <= 12 && /[89]\d$/.test(digits);
};
