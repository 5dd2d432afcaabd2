import { afterOwnNumber } from '../engine/own-numbers.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

const named =
  /\b(?:rijbew[A-Za-zÀ-ɏ]*|driv(?:ing|er'?s?) ?'?lic[A-Za-zÀ-ɏ]*|licen[cs]e|lic(?:en[cs]e)? ?(?:check|no|nr|number)|dl\b|dvla)/iu;

export default {
  id: 'driving-licence',
  category: 'id-document',
  name: { nl: 'Rijbewijs', en: 'Driving licence' },
  looksFor: { nl: 'Het nummer van een rijbewijs', en: 'The number of a driving licence' },
  codes: ['Z0'],
  ground: dataMinimisation,
  shapes: [
    {
      at: 'number',
      digits: 10,
      shape: /(?<![\dA-Za-zÀ-ɏ+])(?:\d{10}|\d{4}[ .]\d{3}[ .]\d{3})(?![\dA-Za-zÀ-ɏ]|[.,-]\d)/duy,
      near: named,
      notAfter: afterOwnNumber,
      confidence: 'sure',
    },
    {
      // United Kingdom: five letters of the name, the birth date in disguise, initials and check.
      at: 'number',
      digits: 6,
      shape:
        /(?<=(?<from>\b(?=[A-Z]{2})[A-Z9]{5} ?))\d[0156]\d[0-3]\d{2} ?[A-Z][A-Z\d]\d?[A-Z\d]?[A-Z]{1,2}(?!\w)/duy,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 5,
      shape:
        /(?<=\b(?:rijbewijs|driving licence|driver'?s licen[cs]e)(?:[ -]?(?:nr|no|num[A-Za-zÀ-ɏ]{0,6}|is|met)\b){0,3}[.,:;#(]{0,2} ?(?<from>[A-Z]{0,5}))\d[A-Z0-9]{6,15}(?!\w)/diuy,
      valid: (id) => (id.match(/\d/gu) ?? []).length >= 5,
      confidence: 'sure',
    },
  ],
  flags: [
    'Identiteit vastgesteld met rijbewijs [5281190437].',
    'Rijbewijs opnieuw geüpload, nr [5091 337 284], scan leesbaar.',
    'Het rijbewijs, documentnummer [4471806293], is getoond.',
    'UK driving licence [MORGA753116SM9IJ] seen.',
    'Driving licence no. [5519083847] on the same scan.',
    "Driver's license [D1234562] checked at the desk.",
  ],
  allows: [
    'Rijbewijs zoek, order 0612345678 bevat een kopie.',
    'Rijbewijs gezien, vervalt in 2031.',
    'Rijbewijs verlopen, klantnr 5281190437.',
    'Driving licence not needed for order 88120457.',
    'Verlenging rijbewijs op 12-03-2026 om 10.30.',
    'Reed door zonder rijbewijs, proces-verbaal volgt.',
  ],
} satisfies IdentifierRule;
