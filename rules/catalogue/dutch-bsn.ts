import { isBsn } from '../engine/checksums.ts';
import { afterOwnNumber, ownNumber } from '../engine/own-numbers.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { dutchNationalNumber } from '../grounds.ts';

const named = /\bb\.?s\.?n|burger ?service|\bsofi|citizen service|\blegitimatie/iu;

const ownNumbers = new RegExp(`klant|custom|client|account|acct|\\brek|eur|${ownNumber}`, 'iu');
const end = String.raw`(?![\dA-Za-zÀ-ɏ]|[.,\-]\d)`;

export default {
  id: 'dutch-bsn',
  category: 'bsn',
  name: { nl: 'Burgerservicenummer', en: 'Dutch citizen service number (BSN)' },
  looksFor: {
    nl: 'Negen cijfers die de elfproef doorstaan en als BSN bedoeld lijken',
    en: 'Nine digits that pass the eleven test and seem meant as a BSN',
  },
  codes: ['Z0'],
  ground: dutchNationalNumber,
  shapes: [
    {
      at: 'number',
      digits: 9,
      shape: new RegExp(
        String.raw`\b(?<!\d[.,\-])(?:\d{9}|\d{2,4}(?<gap>[ .\-])\d{2,3}\k<gap>\d{2,4}(?:\k<gap>\d{2,3})?|\d(?:[ .\-]\d){8}|\d{1,5}\n\d{4,8})${end}`,
        'dyu',
      ),
      valid: isBsn,
      near: named,
      notAfter: afterOwnNumber,
      confidence: 'sure',
    },
    {
      // Eight digits are a BSN only where the note says so: the leading zero fell off in a spreadsheet.
      at: 'number',
      digits: 8,
      shape: new RegExp(
        String.raw`(?=\d{8}|\d\d[ .]|\d{4}[ .])(?<=\b(?:bsn|b\.s\.n\.|burgerservice[A-Za-zÀ-ɏ]{0,10}|sofi[A-Za-zÀ-ɏ]{0,10})[^\d\n]{0,24})(?:\d{8}|\d{2}[ .]\d{3}[ .]\d{3}|\d{4}[ .]\d{2}[ .]\d{2})${end}`,
        'diyu',
      ),
      valid: isBsn,
      notAfter: afterOwnNumber,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 9,
      shape:
        /(?<![\dA-Za-zÀ-ɏ€$£#])(?<!\d[.,\-/]|[#€$£] )(?:\d{9}|\d{3}(?<gap>[ .])\d{3}\k<gap>\d{3}|\d{4}(?<dot>[ .])\d{2}\k<dot>\d{3}|\d(?: \d){8})(?![\dA-Za-zÀ-ɏ]|[.,\-/]\d)/duy,
      valid: isBsn,
      notAfter: ownNumbers,
      confidence: 'likely',
    },
    {
      // Until 2020 a sole trader's VAT number was the BSN with letters around it.
      at: 'number',
      digits: 9,
      shape: /(?<=(?<from>\bNL[ .]?))(?:\d[ .]?){9}B[ .]?\d{2}(?!\d)/diuy,
      valid: (id) => isBsn(id.slice(0, id.toUpperCase().lastIndexOf('B'))),
      confidence: 'likely',
    },
  ],
  flags: [
    'Klant geeft bsn [123456782] door voor de kredietcheck.',
    'BSN: [1234.56.782], geboortedatum nog opvragen.',
    'Burgerservicenummer [111 222 333] staat op de kopie.',
    'Zoon (bsn [23456784], nul viel weg in Excel) staat op de polis.',
    'She read out her BSN [123456782] twice.',
    'Nummer van mevrouw is [1 2 3 4 5 6 7 8 2], genoteerd.',
    'Zzp-er met btw-id [NL123456782B01], factuur aangepast.',
  ],
  allows: [
    'Ordernr 123456782 staat nog op verzonden.',
    'Klantnummer 123456782, BSN niet gevraagd.',
    'Ticket 123456782 can be closed.',
    'BSN 123456789 klopt niet volgens de elfproef.',
    'BSN 000000000 ingevuld om verder te kunnen.',
    'BSN 111111110 is een testnummer.',
    'Bedrag 123.456.782 stond verkeerd op de factuur.',
    'Meter serial no 123456782 misread.',
    'Bestelling 23456784 nogmaals verstuurd.',
  ],
} satisfies IdentifierRule;
