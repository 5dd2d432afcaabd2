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
      'rouwkrans*|grafkrans|doodskist|rouwkaart ... brievenbus|stoep|deur|post|mat',
      'doos|krans|kaart .. met .. rouwlint|lint',
      'dood|dode .. rat|vogel|dier|kip|duif|muis ... deur|brievenbus|post|mat|stoep',
      'doos|kist .. met rouwlint',
      'kogel|kogels|patroonhuls* ... brievenbus|post|deur|envelop|brief',
      'hakenkruis*|galg ... deur|muur|hek|naam|gekalkt|auto',
      "stuurt|stuurde|kreeg|krijgt|envelop|gestuurd|met ... foto|foto's .. van .. zijn|haar|mijn .. voordeur|kinderen|dochter*|zoon*|oprit|school",
      "envelop|kreeg ... foto's .. van .. haar|zijn|mijn huis",
      'vreemden|mannen|jongens|iemand ... kinderen|zoon|dochter|kind ... gefotografeerd|gefilmd|opgewacht|aangesproken',
      'vuurwerk|verf|eieren|stront|poep|uitwerpselen ... door de? .. bus|brievenbus',
      'vuurwerk|verf|eieren ... tegen .. deur|raam|huis|gevel ... sinds|weer|na',
      'verrader|rat|hoer ... gekalkt|gespoten|gekrast|deur|auto|muur',
      'foto ... kruis door|lucifer|doorgekrast',
      "baksteen|steen ... ruit|raam ... briefje|tekst|'s nachts",
      'baksteen .. door .. ruit|raam|voorruit|voordeur',
      'briefje .. ruitenwisser|deur|raam ... volgende|betalen|dagen|dood|weet|weten',
      'hond|kat .. vergiftigd|doodgemaakt',
    ],
    en: [
      // Things that are sent as a threat.
      'bullet|bullets ... post|envelope|letterbox|mail|windscreen|doormat',
      'dead bird|rat|animal|flowers|cat|fox|dog|mouse|fish .. post|door|doorstep|through|letterbox|mat|bonnet|car|windscreen|porch',
      'wreath|noose|coffin|crosshair|(funeral flowers) ... door|post|pic|picture|name|doorstep|delivered',
      'brick|paint|(lighter fluid)|petrol ... through|thru|door|window ... note|saying|poured',
      '(put ... windows | windows .. put | windows .. smashed) .. through|thru|in ... since|note|statement|again|twice',
      'note|letter|message left? .. saying|says|signed|said|reading ... pay|fire|petrol|die|next|burn|leave|lads',
      'marked .. his|her|their .. shop|house|door',
      'poisoned|killed .. his|her|their|the dog|cat & note|neighbour|warning|message',
    ],
  },
  unless: {
    nl: [
      // Roads and proofs of delivery.
      'baksteen ... voorruit|aanhanger|vrachtwagen',
      "foto|foto's .. van ... bewijs|bezorging|taxatie|schade",
    ],
    en: [
      // Decoration and delivery.
      'spray paint .. order|orders',
    ],
  },
  flags: [
    '[Er lag een dode vogel op de mat].',
    '[Baksteen door de ruit met een briefje].',
    '[Hij kreeg een kogel in de brievenbus].',
    '[Iemand bezorgde een rouwkrans voor de deur].',
    '[Got a bullet in the post].',
    '[A wreath was left on her doorstep].',
    '[They put her windows through twice since he gave a statement].',
    '[Dead rat through the letterbox].',
  ],
  allows: [
    'Baksteen van aanhanger door de voorruit op de A2.',
    'Monteur stuurde foto van haar voordeur als bewijs van taxatie.',
    'De rouwkrans voor de uitvaart is besteld. De bezorger stuurde een foto van de voordeur na bezorging.',
    'Krans van dennentakken nageleverd.',
    'Spray paint order came through: saying window paint on the note.',
    'Wreath for the funeral ordered.',
    'Bullet points in the letter were wrong.',
  ],
} satisfies ContextRule;
