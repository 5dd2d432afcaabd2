import { afterOwnNumber } from '../engine/own-numbers.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

const named =
  /\b(?:paspoort[A-Za-zÀ-ɏ]*|pasp\b|passport[A-Za-zÀ-ɏ]*|ppt|pp\b|reisdoc[A-Za-zÀ-ɏ]*|travel doc[A-Za-zÀ-ɏ]*|id[ -]?(?:kaart|card|bewijs|nr|no|check|doc[A-Za-zÀ-ɏ]*)|id\b|identiteits[A-Za-zÀ-ɏ]+|identity[A-Za-zÀ-ɏ]*|identification|legitimatie[A-Za-zÀ-ɏ]*|gelegitimeerd|ident\b|doc(?:ument[A-Za-zÀ-ɏ]*)?|p<)/iu;

const plentyOfDigits = (id: string): boolean => (id.match(/\d/gu) ?? []).length >= 3;

export default {
  id: 'identity-document',
  category: 'id-document',
  name: { nl: 'Paspoort of identiteitskaart', en: 'Passport or identity card' },
  looksFor: {
    nl: 'Het nummer van een paspoort of identiteitskaart',
    en: 'The number of a passport or identity card',
  },
  codes: ['Z0'],
  ground: dataMinimisation,
  shapes: [
    {
      // The Netherlands: two letters, six letters or digits, a digit; never the letter O.
      at: 'mixed',
      shape: /\b[A-NP-Z]{2}[A-NP-Z0-9]{6}[A-NP-Z0-9](?![A-Za-zÀ-ɏ\d@]|[.-]\d)/duy,
      valid: plentyOfDigits,
      near: named,
      notAfter: afterOwnNumber,
      confidence: 'sure',
    },
    {
      at: 'mixed',
      shape: /\b[NI][A-NP-Z](?=\d{0,5}[A-NP-Z])[A-NP-Z0-9]{6}\d(?![A-Za-zÀ-ɏ\d@]|[.-]\d)/duy,
      valid: plentyOfDigits,
      notAfter: afterOwnNumber,
      confidence: 'likely',
    },
    {
      // Read out letter by letter.
      at: 'mixed',
      shape:
        /(?<=(?<from>\b(?:[A-NP-Z] ){1,6}))[A-NP-Z] \d(?: [A-NP-Z0-9]){1,6}(?<=\d)(?!\w| [A-Z0-9]\b)/diuy,
      valid: (id) => id.length === 17 && plentyOfDigits(id),
      near: named,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 9,
      shape:
        /(?<![\dA-Za-zÀ-ɏ+])(?<!\d[., -])(?:\d{9}|\d{3} \d{3} \d{3})(?![\dA-Za-zÀ-ɏ]|[.,\- ]\d)/duy,
      near: /\b(?:paspoort|passport|ppt|pp|reisdoc[A-Za-z]*|travel doc[A-Za-z]*)\b/iu,
      notAfter: afterOwnNumber,
      confidence: 'sure',
    },
    {
      // Other countries: up to three letters and six to nine digits, right after the word.
      at: 'number',
      digits: 6,
      shape:
        /(?=[\dA-Z]{6})(?<=\b(?:paspoort|passport|ppt|reisdocument|travel doc(?:ument)?|p<[a-z]{3})[A-Za-zÀ-ɏ]{0,9}(?:[ -](?:card|book|nr|no|num[A-Za-zÀ-ɏ]{0,6}|was|is|scanned|met|checked)){0,3}[.,:;#(]{0,2}(?: (?:card|nr|no|num[A-Za-zÀ-ɏ]{0,6}|was|is|scanned|met|checked)[.,:;#]{0,2}){0,5}[ (]{0,2}(?<from>(?:(?!no|nr|is)[A-Z]{1,3} ?)?))(?:\d{6,9}[A-Z]?|(?<=[A-Z])\d[A-Z0-9]{4,8})(?![A-Za-zÀ-ɏ\d]|[.,\-/]\d)/diuy,
      valid: (id) => plentyOfDigits(id) && !/^(?:19|20)\d{4}$/u.test(id),
      confidence: 'sure',
    },
    {
      // Identity cards right after their name, with any grouping.
      at: 'number',
      digits: 6,
      shape:
        /(?<=\b(?:id[ -]?kaart|identiteits(?:kaart|bewijs)|identity card|id card|umid|eid|(?:personal)?ausweis|carte d'identité)(?:[ -]?(?:nr|no|num[A-Za-zÀ-ɏ]{0,6}|is|met)\b){0,3}[.,:;#(]{0,2} ?\(?(?<from>(?:(?!no|nr|is)[A-Z]{1,3}[ -]?)?))\d[A-Z0-9]{3,15}(?:-[A-Z0-9]{1,12}){0,3}(?!\w)/diuy,
      valid: (id) => (id.match(/\d/gu) ?? []).length >= 6,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 12,
      shape: /(?<![\dA-Za-zÀ-ɏ-])\d{3}-\d{7}-\d{2}(?![\d-])/duy,
      near: /\b(?:kopie|copy|kaart|card|id)\b/iu,
      confidence: 'likely',
    },
  ],
  flags: [
    'Paspoort [NX4R7KD21] ingenomen bij de balie.',
    'Gelegitimeerd met ID-kaart [IWK3D90P4], kopie gemaakt.',
    'Passport [533180942] shown in store.',
    'Her ppt no. [PD6021447] for APIS.',
    'Belanghebbende toont paspoort [N P 2 K 7 L 9 0 4] aan de balie.',
    'Nrs telefonisch doorgegeven: [NXR4C71L6] en [NSB92KH08].',
    'Kopie [592-4410987-31] van de Belg in dossier.',
    'Passport card was scanned, no. [C03219876].',
    'ID: UK passport [532 184 907]. Bring letter.',
  ],
  allows: [
    'Paspoort gezien, nummer niet genoteerd.',
    'Passport expired in 2023, renewal booked.',
    'Boeking QK77LM, paspoort meenemen.',
    'Ticket INC0048821 voor de id-check.',
    'ID gecontroleerd, order 77120394 vrijgegeven.',
    'PIR nr LISKL44921, koffer nog zoek.',
    'Afspraak paspoort verplaatst naar 03-06-2026.',
    'Serienummer NX4R7KD21 van de router.',
  ],
} satisfies IdentifierRule;
