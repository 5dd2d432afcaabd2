import * as national from '../engine/national-numbers.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { nationalNumber } from '../grounds.ts';

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
      shape: /\b\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?!\w)/dgu,
      valid: national.isRijksregister,
      confidence: 'sure',
    },
    {
      shape: /\b[1-9]\d(?: ?\d{3}){3}(?!\d)/dgu,
      valid: national.isSteuerId,
      near: /steuer|\bidnr|\btin\b|tax (?:id|number)|fiscaal/iu,
      confidence: 'sure',
    },
    {
      // No check digit in a NINO; its name or its usual spacing has to vouch for it.
      shape:
        /\b(?:n\.?i\.?(?:no)?|nat(?:ional)?\.? ins(?:urance)?)\b[^\n\d]{0,12}\b(?<id>[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b/dgiu,
      confidence: 'sure',
    },
    {
      shape:
        /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: \d{2}){3} [A-D]\b/dgu,
      confidence: 'likely',
    },
    {
      shape: /\b[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/dgu,
      valid: national.isNir,
      confidence: 'sure',
    },
    {
      shape: /\b(?:\d{2}\.?\d{3}\.?\d{3}|[XYZ][ -]?\d{7})[ -]?[A-HJ-NP-TV-Z](?!\w)/dgu,
      valid: national.isDni,
      near: /\b(?:dni|nie|nif)\b|spa(?:ans|anse|nish)/iu,
      confidence: 'sure',
    },
    {
      shape: /\b\d{7} ?[A-W][A-IW]?(?!\w)/dgu,
      valid: national.isPps,
      near: /\bpps/iu,
      confidence: 'sure',
    },
    {
      shape: /\b\d{11}(?!\d)/dgu,
      valid: national.isPesel,
      near: /pesel|pools|polish/iu,
      confidence: 'sure',
    },
    {
      shape: /\b(?:ssn|social security)\b[^\d\n]{0,20}(?<id>\d{3}[- ]?\d{2}[- ]?\d{4})(?!\d)/dgiu,
      valid: national.isSsn,
      confidence: 'sure',
    },
    {
      shape: /(?<![\dA-Za-zÀ-ɏ-])\d{3}-\d{2}-\d{4}(?![\d-])/dgu,
      valid: national.isSsn,
      notAfter: /order|ref|ticket|case|claim|part/iu,
      confidence: 'likely',
    },
    {
      shape: /\b(?:aadhaar|aadhar|nin)\b[^\d\n]{0,20}(?<id>\d{4}[ -]?\d{4}[ -]?\d{3,4})(?!\d)/dgiu,
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
