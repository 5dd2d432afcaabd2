import { ibanLengths, isIban } from '../engine/checksums.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

/**
 * One branch a length, so that the words after an IBAN ("NL… TNV JANSEN") never become part of it.
 * Spaces, dots and one line break may stand between the characters.
 */
const everyCountry = Object.entries(ibanLengths)
  .map(
    ([length, countries]) =>
      `(?:${countries})[\\s.\\-]?\\d\\d(?:[\\s.\\-]{0,2}[0-9A-Z]){${Number(length) - 4}}`,
  )
  .join('|');

export default {
  id: 'iban',
  category: 'bank-account',
  name: { nl: 'IBAN', en: 'IBAN' },
  looksFor: {
    nl: 'Een IBAN uit elk land, ook met spaties of over twee regels',
    en: 'An IBAN of any country, also spaced or split over two lines',
  },
  codes: ['Z0'],
  ground: dataMinimisation,
  shapes: [
    {
      at: 'mixed',
      shape: new RegExp(
        `\\b(?:iban)?(?=[A-Z]{2}[\\s.\\-]?\\d\\d)(?<id>${everyCountry})(?!\\d)`,
        'diyu',
      ),
      valid: isIban,
      notAfter: /\b(?:ons|onze|our|own company)\b[^,.;]{0,20}$/iu,
      confidence: 'sure',
    },
  ],
  flags: [
    'Graag terugstorten op [NL91ABNA0417164300].',
    'Rek is [NL91 ABNA 0417 1643 00] tnv Jansen.',
    'iban [nl91abna0417164300] gewijzigd',
    'Storten op [NL91ABNA0417164300]TNV JANSEN',
    'Refund to [GB82 WEST 1234 5698 7654 32], 5 days.',
    'Pay [DE89370400440532013000] and [BE68 5390 0754 7034] from now on.',
    'Las voor: [NL91 ABNA 0417\n1643 00], genoteerd.',
    'iban[NL91ABNA0417164300] doorgegeven',
  ],
  allows: [
    'Rek NL92ABNA0417164300 bestaat niet volgens de bank.',
    'Kl maakt over naar onze rekening NL91ABNA0417164300.',
    'Please pay our IBAN GB82WEST12345698765432.',
    'Order BE68 staat klaar, artikel 5390 0754.',
    'Vlucht NL91 van 10.40 had vertraging.',
    'Tracking LV123456789NL is still in transit.',
    'IBAN eindigt op 4300, naam komt niet overeen.',
    'They are at 212 pounds extra for them.',
  ],
} satisfies IdentifierRule;
