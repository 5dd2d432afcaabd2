import { afterOwnNumber } from '../engine/own-numbers.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'residence-permit',
  category: 'id-document',
  name: { nl: 'Verblijfsdocument', en: 'Residence permit' },
  looksFor: {
    nl: 'Het nummer van een verblijfsdocument of vreemdelingenkaart',
    en: 'The number of a residence document or alien registration',
  },
  codes: ['Z0'],
  ground: dataMinimisation,
  shapes: [
    {
      at: 'mixed',
      digits: 1,
      shape: /\b[A-Z]{1,2}[A-Z0-9]{3,7}\d{1,7}[A-Z]?(?![A-Za-zÀ-ɏ\d@]|[.-]\d)/duy,
      valid: (id) => (id.match(/\d/gu) ?? []).length >= 4 && id.length >= 8 && id.length <= 10,
      near: /\b(?:verblijf[A-Za-zÀ-ɏ]*|vreemdeling[A-Za-zÀ-ɏ]*|v-?nummer|w-document|residen[A-Za-zÀ-ɏ]+|brp|permit)\b/iu,
      notAfter: afterOwnNumber,
      confidence: 'sure',
    },
    {
      // With the digits in groups, right after its name.
      at: 'mixed',
      digits: 7,
      shape:
        /(?<=\b(?:permit|verblijfs[a-z]{1,12}|residence (?:card|document|permit))(?: (?:no|nr|number|nummer))?[.:]? )[A-Z]{1,3}\d?[ -]?\d{3}[ -]?\d{3,4}(?!\w)/diuy,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 10,
      shape:
        /(?<=\b(?:v-?nummer|v-?nr|vreemdelingennummer)[ .:]{1,3})\d{3}[. ]?\d{3}[. ]?\d{4}(?!\d)/diuy,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 8,
      shape:
        /(?<=\b(?:a|alien)[- ](?:number|no|nr|registration(?: number)?)[ .:#]{1,3}(?<from>A?))\d{2,3}-?\d{3}-?\d{3}(?!\d)/diuy,
      confidence: 'sure',
    },
  ],
  flags: [
    'ID: verblijfsdocument [W8309412K], afspraak 4/6.',
    'Verblijfsdoc nr [IR4K82L60] ingevoerd.',
    'Statushouder, V-nummer [279.123.4567] genoteerd.',
    'UK BRP [RX7714028], expires next year.',
    'Danish residence no. [RT0482219] on file.',
    'A-number [220-718-463] read out.',
    'Presented a residence permit number [RZ7 448 2190], tenancy seen.',
  ],
  allows: [
    'Permit for the skip, order B4417002.',
    'Verblijfsvergunning ingetrokken in 2024.',
    'Uittreksel BRP aangevraagd op 12-03-2026.',
    'Residence permit checked, ticket INC0048821.',
    'BRP geheimhouding, zaak Z2024007712.',
    'Verblijfsdocument gezien en teruggegeven.',
  ],
} satisfies IdentifierRule;
