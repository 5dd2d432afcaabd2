// Somebody whom the state protects: a crown witness, a witness programme, police at the door.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'protected-person',
  category: 'threat',
  name: { nl: 'Beschermde getuige of persoon', en: 'Protected witness or person' },
  looksFor: {
    nl: 'getuigenbescherming, beveiliging, waarschuwing van de politie',
    en: 'witness protection, police protection, Osman warning',
  },
  codes: ['A2', 'A1', 'B1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      'kroongetuige*|getuigenprogramma*|getuigenbescherming*|om-getuige|persoonsbeveiliging|politiebescherming|politiebewaking',
      'anonieme|bedreigde|beschermde getuige',
    ],
    en: [
      'wit|witness .. protection|protn|prot',
      'osman warning|warn|notice',
      'police|armed protection',
    ],
  },
  flags: [
    '[Hij is kroongetuige], niets op naam.',
    '[Ze zit in een getuigenprogramma].',
    '[Customer is in witness protection].',
    '[Osman warning served on Monday].',
    '[Staat onder politiebescherming].',
  ],
  allows: [
    "Zendwijze op 'beveiligd' gezet.",
    'Rekening wordt beveiligd met een code.',
    'Getuige van de aanrijding belt over de schade.',
    'Data protection officer gave a statement.',
    'Purchase protection for the phone cancelled.',
    'Witness to the crash rang, form sent.',
  ],
} satisfies ContextRule;
