import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'menacing-sign',
  category: 'threat',
  name: { nl: 'Dreigend teken', en: 'Menacing sign' },
  looksFor: {
    nl: 'kogel of rouwkrans bezorgd, baksteen met briefje, dood dier, bekladding',
    en: 'bullet or wreath in the post, brick with a note, dead animal, daubing',
  },
  codes: ['B1', 'A2', 'C1'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Things that are sent as a threat.
      'kogel|patroonhuls* ... brievenbus|post|deur|envelop|brief',
      'baksteen .. door .. ruit|raam|voorruit|voordeur',
    ],
    en: [
      // Things that are sent as a threat.
      'bullet ... post|envelope|letterbox|mail|windscreen',
      'wreath|noose|coffin|crosshair|(funeral flowers) ... door|post|pic|picture|name|doorstep|delivered',
      '(put ... windows | windows .. put | windows .. smashed) .. through|thru|in ... since|note|statement|again|twice',
    ],
  },
  flags: [
    '[Baksteen door de ruit met een briefje].',
    '[Hij kreeg een kogel in de brievenbus].',
    '[Got a bullet in the post].',
    '[A wreath was left on her doorstep].',
    '[They put her windows through twice since he gave a statement].',
  ],
  allows: [
    'Monteur stuurde foto van haar voordeur als bewijs van taxatie.',
    'De rouwkrans voor de uitvaart is besteld. De bezorger stuurde een foto van de voordeur na bezorging.',
    'Krans van dennentakken nageleverd.',
    'Spray paint order came through: saying window paint on the note.',
    'Wreath for the funeral ordered.',
    'Bullet points in the letter were wrong.',
  ],
} satisfies ContextRule;
