import * as national from '../engine/national-numbers.ts';
import { afterOwnNumber } from '../engine/own-numbers.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { nationalNumber } from '../grounds.ts';

const nino = String.raw`\d{2} ?\d{2} ?\d{2} ?[A-D]\b`;

export default {
  id: 'foreign-national-number',
  category: 'bsn',
  name: { nl: 'Nationaal nummer van een ander land', en: 'National number of another country' },
  looksFor: {
    nl: 'Rijksregisternummer, Steuer-ID, NINO, SSN en andere buitenlandse persoonsnummers',
    en: 'Rijksregister number, Steuer-ID, NINO, SSN and other national numbers of a person',
  },
  codes: ['Z0'],
  ground: nationalNumber,
  shapes: [
    {
      at: 'number',
      digits: 11,
      shape: /\b\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}(?!\w)/duy,
      valid: national.isRijksregister,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 11,
      shape: /\b[1-9]\d(?: ?\d{3}){3}(?!\d)/duy,
      valid: national.isSteuerId,
      near: /steuer|\bidnr|\btin\b|tax (?:id|number)|fiscaal/iu,
      confidence: 'sure',
    },
    {
      // No check digit in a NINO; its name or its usual spacing has to vouch for it.
      at: 'number',
      digits: 6,
      shape: new RegExp(
        String.raw`(?<=\b(?:n\.?i\.?(?:no)?|nino|nat(?:ional)?\.? ins(?:urance)?)\b[^\n\d]{0,24}\b(?<from>[A-Z]{2} ?))${nino}`,
        'diyu',
      ),
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 6,
      shape:
        /(?<=(?<from>\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-TW-Z][A-CEGHJ-NPQR-TW-Z] ))\d{2} \d{2} \d{2} [A-D]\b/duy,
      confidence: 'likely',
    },
    {
      at: 'number',
      digits: 6,
      shape: /\b[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/duy,
      valid: national.isNir,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 7,
      shape:
        /\b(?:\d{2}\.?\d{3}\.?\d{3}|(?<=(?<from>\b[XYZ][ -]?))\d{7})[ -]?[A-HJ-NP-TV-Z](?!\w)/duy,
      valid: national.isDni,
      near: /\b(?:dni|nie|nif)\b|spa(?:ans|anse|nish)/iu,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 7,
      shape: /\b\d{7} ?[A-W][A-IW]?(?!\w)/duy,
      valid: national.isPps,
      near: /\bpps/iu,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 11,
      shape: /\b\d{11}(?!\d)/duy,
      valid: national.isPesel,
      near: /pesel|pools|polish/iu,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 12,
      shape: /\b\d{6} ?\d{4} ?\d{3}(?!\d)/duy,
      valid: national.isSouthAfricanId,
      near: /\b(?:id|said|identity|passport|south afric[a-z]*)\b/iu,
      notAfter: afterOwnNumber,
      confidence: 'sure',
    },
    {
      // The health services of the United Kingdom: NHS number, CHI number.
      at: 'number',
      digits: 10,
      shape:
        /(?<=\b(?:nhs|chi|h&c)\b[^\n\d]{0,14})\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)|(?<=\bchi\b[^\n\d]{0,14})\d{6}[ -]?\d{4}(?!\d)/diuy,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 9,
      shape: /(?<=\b(?:ssn|social security)\b[^\d\n]{0,20})\d{3}[- ]?\d{2}[- ]?\d{4}(?!\d)/diuy,
      valid: national.isSsn,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 11,
      shape: /(?<=\b(?:aadhaar|aadhar|nin)\b[^\d\n]{0,20})\d{4}[ -]?\d{4}[ -]?\d{3,4}(?!\d)/diuy,
      confidence: 'sure',
    },
  ],
  flags: [
    'Rijksregisternr [85.07.30-033.28] staat op het attest.',
    'Klant las [85073003328] voor, in dossier gezet.',
    'NI no [QQ 12 34 56 C] given for the rebate.',
    'SSN [219-45-6789] taken by phone.',
    'Steuer-ID [86095742719] nodig voor de Duitse rekening.',
    'Her DNI is [12345678Z], copied into the notes.',
    'Frans nummer [2 69 05 49 588 157 80] genoteerd.',
    "NHS no [943 476 5919] doesn't match surname.",
    'South African ID [7804125091087] on file.',
  ],
  allows: [
    'Order 85073003329 is onderweg.',
    'Rijksregisternr 85.07.30-033.29 klopt niet.',
    'DNI 12345678A does not exist.',
    'Steuer-ID 86095742710 wird nicht akzeptiert.',
    'IMEI 356938035643809 geblokkeerd.',
    'Case 219-45-6789 closed.',
    'Part AB123456C is out of stock.',
    'SSN 000-12-3456 was a dummy.',
  ],
} satisfies IdentifierRule;
