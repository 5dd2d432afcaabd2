import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ibanLengths,
  isBsn,
  isCardNumber,
  isIban,
  isLuhn,
  isRoutingNumber,
  mod97,
} from '../../rules/engine/checksums.ts';
import * as national from '../../rules/engine/national-numbers.ts';

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((ds) => ds.join(''));

/** The number with the last digit that makes it valid, where there is one. */
const completed = (length: number, isValid: (text: string) => boolean): fc.Arbitrary<string> =>
  digits(length - 1)
    .map((head) => Array.from('0123456789', (last) => head + last).find(isValid) ?? '')
    .filter((text) => text !== '');

const oneDigitOff = (valid: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> =>
  fc.tuple(valid, fc.nat(), fc.integer({ min: 1, max: 9 })).map(([text, where, by]) => {
    const at = where % text.length;
    const wrong = (Number(text[at]) + by) % 10;
    return [text, text.slice(0, at) + wrong + text.slice(at + 1)] as const;
  });

const toIban = (country: string, account: string): string => {
  const letters = `${account}${country}00`.replace(
    /[A-Z]/g,
    (letter) => `${letter.charCodeAt(0) - 55}`,
  );
  return `${country}${String(98 - mod97(letters)).padStart(2, '0')}${account}`;
};

const ibans = fc
  .constantFrom(...Object.entries(ibanLengths))
  .chain(([length, countries]) =>
    fc.tuple(fc.constantFrom(...countries.split('|')), digits(Number(length) - 4)),
  )
  .map(([country, account]) => toIban(country, account));

describe.each([
  ['the eleven test', completed(9, isBsn), isBsn],
  ['Luhn', completed(16, isLuhn), isLuhn],
  ['the routing number', completed(9, isRoutingNumber), isRoutingNumber],
  ['the Steuer-ID', completed(11, national.isSteuerId), national.isSteuerId],
  ['the PESEL', completed(11, national.isPesel), national.isPesel],
] as const)('%s', (_name, valid, isValid) => {
  test('does not mind spaces, dots and hyphens', () => {
    fc.assert(
      fc.property(valid, fc.constantFrom(' ', '.', '-'), (text, gap) => {
        expect(isValid(Array.from(text).join(gap))).toBe(true);
      }),
    );
  });

  test('notices one wrong digit', () => {
    fc.assert(
      fc.property(oneDigitOff(valid), ([right, wrong]) => {
        expect([isValid(right), isValid(wrong)]).toEqual([true, false]);
      }),
    );
  });

  test.each(['', '0', '12', 'abc'])('refuses %j', (text) => {
    expect(isValid(text)).toBe(false);
  });
});

describe('the BSN', () => {
  test.each(['123456782', '1234.56.782', '111222333', '71682387', '071682387'])(
    'takes %s',
    (text) => {
      expect(isBsn(text)).toBe(true);
    },
  );

  test.each([
    '000000000',
    '111111110',
    '999999990',
    '001234567',
    '123456789',
    '1234567820',
    '1234567',
  ])('refuses %s', (text) => {
    expect(isBsn(text)).toBe(false);
  });
});

describe('the IBAN', () => {
  test('of any country, spaced and in small letters', () => {
    fc.assert(
      fc.property(ibans, (iban) => {
        expect(isIban(iban)).toBe(true);
        expect(isIban(iban.replace(/(.{4})/g, '$1 ').toLowerCase())).toBe(true);
      }),
    );
  });

  test('notices one wrong digit', () => {
    const accounts = ibans.map((iban) => iban.slice(4));
    fc.assert(
      fc.property(oneDigitOff(accounts), ([right, wrong]) => {
        const country = 'ZZ';
        const check = toIban(country, right).slice(2, 4);
        expect(toIban(country, wrong).slice(2, 4)).not.toBe(check);
      }),
    );
  });

  test.each([
    ['the length of another country', 'NL91ABNA04171643001'],
    ['a country that has none', 'US91ABNA0417164300'],
    ['a wrong check', 'NL92ABNA0417164300'],
    ['nothing', ''],
  ])('refuses %s', (_why, text) => {
    expect(isIban(text)).toBe(false);
  });
});

describe('the card number', () => {
  test.each([
    '4111111111111111',
    '5555 5555 5555 4444',
    '3782 822463 10005',
    '3056 930902 5904',
    '6011-1111-1111-1117',
    '3530 1113 3330 0000',
    '2223 0031 2200 3222',
    '4111 1111 1111 1111, exp 09/27, cvc 318',
  ])('takes %s', (text) => {
    expect(isCardNumber(text)).toBe(true);
  });

  test.each([
    '4111 1111 1111 1112',
    '356938035643809',
    '8931440300012345678',
    '0000000000000000',
    '',
  ])('refuses %j', (text) => {
    expect(isCardNumber(text)).toBe(false);
  });
});

describe('national numbers', () => {
  test.each([
    [national.isRijksregister, '85.07.30-033.28', '85.07.30-033.29'],
    [national.isRijksregister, '00.01.01-001.05', '00.13.99-001.05'],
    [national.isSteuerId, '86095742719', '86095742710'],
    [national.isNir, '2 69 05 49 588 157 80', '2 69 05 49 588 157 81'],
    [national.isDni, '12345678Z', '12345678A'],
    [national.isDni, 'X1234567L', 'X1234567M'],
    [national.isPps, '1234567T', '1234567A'],
    [national.isPesel, '44051401359', '44051401358'],
    [national.isSsn, '219-45-6789', '000-45-6789'],
  ])('%o takes %s and refuses %s', (isValid, right, wrong) => {
    expect([isValid(right), isValid(wrong)]).toEqual([true, false]);
  });

  test('a Belgian number of any birth date and serial', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    const dates = fc.tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 998 }), fc.boolean(), (date, serial, young) => {
        const head = date.map(two).join('') + String(serial).padStart(3, '0');
        const check = two(97 - mod97(young ? `2${head}` : head));
        expect(national.isRijksregister(head + check)).toBe(true);
      }),
    );
  });

  test.each([...Object.values(national)])('%o refuses what is no number at all', (isValid) => {
    expect(['', '0', 'onbekend', '00000000000'].filter(isValid)).toEqual([]);
  });
});
