// Care: help at home, homes where one is cared for, machines and aids one cannot do without.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'health-care',
  category: 'health',
  name: { nl: 'Zorg en hulpmiddelen', en: 'Care and aids' },
  looksFor: {
    nl: 'thuiszorg, verpleeghuis, rolstoel, traplift, zuurstof aan huis',
    en: 'carers, nursing home, wheelchair, stairlift, oxygen at home',
  },
  codes: ['Z0', 'B2', 'B1'],
  ground: {
    name: { nl: 'art. 9 AVG (gezondheid)', en: 'art. 9 GDPR (health)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'HOMECARE',
      'AID',
      'elektrische stoel',
      // others do what one cannot
      'begeleider|begeleiding .. van|via|bij .. jellinek|ggz|zorg*|philadelphia|cordaan|lunet|heils',
      'woont|verhuist|opgenomen|zit|gaat .. in|naar .. tehuis|zorginstelling|hospice|bejaardentehuis|rusthuis|zorgvilla|zorgcentrum|wzc',
      // a life that hangs on a machine
      'SUBJECT|HOUSEHOLD|kind|thuis hangt|ligt|zit .. aan .. apparaat|apparatuur|machine|zuurstof*|beademing*',
      'kind|baby|hij|zij|man|vrouw slaapt|ademt .. aan .. apparaat|beademing',
      'dialyse|dialyseapparaat|nierdialyse|thuisdialyse',
      'apneu*|apneumasker|cpap',
    ],
    en: [
      'HOMECARE',
      'AID',
      'walks with .. frame|stick|crutches|walker',
      // others do what one cannot
      'falls|care|pendant alarm',
      'psr .. need|dialysis|oxygen|reason',
      // a life that hangs on a machine
      'dialysis|feeding|suction|oxygen|cpap machine|pump|concentrator|equipment',
      'bedridden|housebound|bedbound',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY .. HOMECARE|AID|dialyse',
      // ramps, shops, stages and jobs
      'gehandicapt door',
      'AID .. PREMISES|verhuur|ingang',
      'toegankelijk|ingang|toilet|lift|hellingbaan .. rolstoel*|rollator*',
      'rolstoel .. toegankelijk|plaats|ingang|hellingbaan|oprit',
      'werkt|werk|leverancier|stage|stagiair|medewerker .. HOMECARE',
    ],
    en: [
      // ramps, shops and jobs
      'AID PREMISES|hire|rental',
      'wheelchair|step accessible|access|ramp|entrance|toilet|space|friendly|width|users',
      'works|working|manager|supplier|staff|contract|nurse .. care|nursing home',
    ],
  },
  flags: [
    'Monteur via achterom, [mw krijgt twee keer per dag thuiszorg].',
    'Begane grond graag, [kl zit in een rolstoel].',
    'Ramp needed, [she uses a mobility scooter].',
    'Account to be closed, [dad moved into a care home].',
  ],
  allows: [
    'Invalidentoilet stadskantoor verstopt, loodgieter komt.',
    'Stoep moet 1,80 zijn, dus rolstoelbreedte, aldus verkeer.',
    'Twee rollators verhuurd aan de toneelclub, gecrediteerd.',
    'Is the venue wheelchair accessible? Yes, side door.',
    'He works in a care home, night shifts, call after 4.',
    'Folder over dialyse opnieuw gedrukt.',
    'Kl is gehandicapt door de trage app, zegt hij.',
    'Scootmobiel winkel wil pinapparaat.',
    'Hellingbaan voor rolstoel ligt los.',
    'Ceremonie zaal 3, rolstoel-oprit niet nodig.',
    'Werkt bij de thuiszorg, bellen na 17u.',
    'Hearing aid shop opened a business account.',
    'Router has been on life support for years.',
  ],
} satisfies ContextRule;
