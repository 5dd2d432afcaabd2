import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBsn, isCardNumber, isIban, mod97 } from '../../rules/engine/checksums.ts';
import {
  type Finding,
  type IdentifierRule,
  identifierCategories,
} from '../../rules/engine/types.ts';
import { applyPolicy, catalogue, check, compile } from '../../rules/index.ts';

const rules = catalogue.filter((rule): rule is IdentifierRule => 'shapes' in rule);
const compiled = compile(rules);
const { inForce } = applyPolicy({ rules: ['-*', ...rules.map((rule) => `+${rule.id}`)] });
const found = (text: string): Finding[] => check(text, compiled, inForce);
const shown = (text: string): string[] =>
  found(text).map(({ category, start, end }) => `${category}: ${text.slice(start, end)}`);

const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 10 ** (length - 1), max: 10 ** length - 1 }).map(String);
const bsns = digits(9).filter(isBsn);
const dutchIbans = fc
  .tuple(fc.constantFrom('ABNA', 'INGB', 'RABO', 'BUNQ', 'KNAB'), digits(10))
  .map(([bank, account]) => {
    const turned = `${bank}${account}NL00`.replace(
      /[A-Z]/g,
      (letter) => `${letter.charCodeAt(0) - 55}`,
    );
    return `NL${String(98 - mod97(turned)).padStart(2, '0')}${bank}${account}`;
  })
  .filter(isIban);
const cards = digits(14)
  .map((tail) => Array.from('0123456789', (last) => `4${tail}${last}`).find(isCardNumber) ?? '')
  .filter((card) => card !== '');
const fours = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ');

test('every identifier category has a rule', () => {
  expect(new Set(rules.map((rule) => rule.category))).toEqual(new Set(identifierCategories));
});

test.each(rules)('$id proposes leaving it out first, and shows both sides', (rule) => {
  expect(rule.codes[0]).toBe('Z0');
  expect(rule.flags.length).toBeGreaterThanOrEqual(4);
  expect(rule.allows.length).toBeGreaterThanOrEqual(6);
});

describe('a number as agents write it', () => {
  test('a BSN that is named, with any separator', () => {
    fc.assert(
      fc.property(bsns, fc.constantFrom('', '.', ' ', '-', '\u00a0', '\u2011'), (bsn, gap) => {
        const typed = bsn.replace(/(\d{3})(?=\d)/g, `$1${gap}`);
        expect(shown(`Klant geeft bsn ${typed} door.`)).toEqual([`bsn: ${typed}`]);
      }),
    );
  });

  test('a BSN that nobody names only gets an underline', () => {
    fc.assert(
      fc.property(bsns, (bsn) => {
        expect(found(`${bsn} staat in de mail.`).map((one) => one.confidence)).toEqual(['likely']);
      }),
    );
  });

  test('nine digits that are named otherwise are left alone', () => {
    const names = [
      'Ordernr',
      'Klantnummer',
      'Ticket',
      'Dossier',
      'Bestelling',
      'Case',
      'Zaaknr',
      'Claim',
    ];
    fc.assert(
      fc.property(bsns, fc.constantFrom(...names), (bsn, name) => {
        expect(shown(`${name} ${bsn} kan dicht.`)).toEqual([]);
      }),
    );
  });

  test('an IBAN in one go, spaced, in small letters, over two lines, before capitals', () => {
    fc.assert(
      fc.property(dutchIbans, (iban) => {
        const spaced = fours(iban);
        const broken = `${iban.slice(0, 8)}\n${iban.slice(8)}`;
        for (const typed of [iban, spaced, iban.toLowerCase(), spaced.toLowerCase(), broken]) {
          expect(shown(`Storten op ${typed} TNV JANSEN`)).toEqual([`bank-account: ${typed}`]);
        }
      }),
    );
  });

  test('a card number with its expiry and code beside it', () => {
    fc.assert(
      fc.property(
        cards,
        fc.constantFrom('', ' exp 09/27', ', geldig t/m 02-28', ' 0928 CVV 904'),
        (card, tail) => {
          for (const typed of [card, fours(card), fours(card).replaceAll(' ', '-')]) {
            expect(shown(`Kaart ${typed}${tail} voorgelezen`)).toEqual([
              `payment-card: ${typed}${tail}`,
            ]);
          }
        },
      ),
    );
  });

  test('a zero-width space does not hide a number', () => {
    const text = 'bsn 123\u200b456\u200b782 genoteerd';
    expect(shown(text)).toEqual(['bsn: 123\u200b456\u200b782']);
  });
});

describe('any text', () => {
  const misplaced = (text: string): Finding[] =>
    found(text).filter(
      ({ start, end }, i, all) =>
        start < (all[i - 1]?.end ?? 0) || end <= start || end > text.length,
    );
  const beginnings = ['bsn ', 'pin ', '06', ' 12', '-', '@', 'NL91', 'geb ', '/', '\n', ':', '#'];

  test('gives spans inside the text that do not overlap', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...beginnings),
      fc.nat().map(String),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(misplaced(pieces.join(''))).toEqual([]);
      }),
    );
  }, 30_000);

  // Each repeats the beginning of some shape without ever finishing it; a quadratic shape would not come back.
  test.each([
    'a',
    'Aa ',
    '1',
    '1 ',
    '1-',
    'NL12 ',
    'a@a.',
    'a1!',
    'pin ',
    'code ',
    'wachtwoord is ',
    'controlewoord is ',
    'geb ',
    'Van der ',
    'straat 1',
    '1 Aa Aa Road',
    'jan punt ',
    'paspoort nr ',
  ])(
    '200,000 characters of %j come back',
    (start) => {
      expect(misplaced(start.repeat(Math.ceil(200_000 / start.length)))).toEqual([]);
    },
    30_000,
  );
});
