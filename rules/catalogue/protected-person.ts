import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'protected-person',
  category: 'threat',
  name: { nl: 'Beschermde getuige of persoon', en: 'Protected witness or person' },
  looksFor: {
    nl: 'getuigenbescherming, beveiliging, waarschuwing van de politie',
    en: 'witness protection, police protection, Osman warning',
  },
  codes: ['A2', 'A1', 'B1'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'kroongetuige*|getuigenbescherming*|getuigenprogramma*|beschermingsprogramma*|spijtoptant*|om-getuige|dreigingsniveau',
      'anonieme|bedreigde|beschermde getuige',
      'getuigd|getuigen|getuigt ... tegen|sindsdien|bende|dealers|gezocht|ondergedoken|zoekt|durft|gevlucht',
      'durft .. niet .. te? getuigen',
      'bende|drugsbende|maffia|motorclub|criminelen|dealers ... zoekt|zoeken|achter|jagen .. haar|hem|hen|mij|nadat|aan',
      'politie|justitie|recherche ... andere|nieuwe|valse naam|identiteit',
      'persoonsbeveiliging|politiebescherming|politiebewaking|(bewaken en beveiligen)',
      'wordt .. beveiligd|bewaakt|beschermd .. door .. politie|justitie',
      'als .. getuige .. beveiligd|beschermd',
    ],
    en: [
      'wit|witness .. protection|protn|prot',
      'osman warning|warn|notice',
      'protected persons|person|witness .. scheme|programme|program',
      'protection team|detail|officers asked|assigned|wants',
      'under .. police|armed guard|protection',
      'police|armed|close protection .. for|him|her|officer|since|at|in',
      'gave|given|giving|gives .. statement|evidence ... since|note|windows|afraid|scared|against|gang|guard|petrol',
      'since giving evidence|statement',
      'testified|testify|testifying|testifies .. against|in|about .. people|gang|her|his|him|trial|dealers',
      'judge|juror|witness .. in .. gang|cartel|murder|drugs|terror .. trial|case',
    ],
  },
  flags: [
    '[Hij is kroongetuige], niets op naam.',
    '[Ze zit in een getuigenprogramma].',
    '[Heeft getuigd tegen de bende en is ondergedoken].',
    '[Hij wordt beveiligd door de politie].',
    '[Customer is in witness protection].',
    '[Osman warning served on Monday].',
    '[Under police guard at home].',
    '[Since giving evidence she has moved twice].',
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
