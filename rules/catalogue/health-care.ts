// Help at home, homes where one is cared for, machines and aids that one cannot do without.
import type { ContextRule } from '../engine/types.ts';
import { healthData } from '../grounds.ts';

export default {
  id: 'health-care',
  category: 'health',
  name: { nl: 'Zorg en hulpmiddelen', en: 'Care and aids' },
  looksFor: {
    nl: 'thuiszorg, verpleeghuis, rolstoel, traplift, zuurstof aan huis',
    en: 'carers, nursing home, wheelchair, stairlift, oxygen at home',
  },
  codes: ['Z0', 'B2', 'B1'],
  ground: healthData,
  sure: {
    nl: ['HOMECARE', 'AID'],
    en: ['HOMECARE', 'AID'],
  },
  unless: {
    nl: [
      // ramps, shops, stages and jobs
      'rolstoel .. plaats|ingang|oprit',
    ],
  },
  flags: [
    'Monteur belt vooraf, [moeder zit in een verpleeghuis].',
    'Gelijkvloers gewenst, [mw loopt met een rollator].',
    'Bill to son, [mother is in a nursing home].',
    'Knock loudly, [he wears hearing aids].',
    'Monteur via achterom, [mw krijgt twee keer per dag thuiszorg].',
    'Begane grond graag, [kl zit in een rolstoel].',
    'Ramp needed, [she uses a mobility scooter].',
    'Account to be closed, [dad moved into a care home].',
  ],
  allows: [
    'Invalidentoilet stadskantoor verstopt, loodgieter komt.',
    'Stoep moet 1,80 zijn, dus rolstoelbreedte, aldus verkeer.',
    'Twee rollators verhuurd aan de toneelclub, gecrediteerd.',
    'Folder over dialyse opnieuw gedrukt.',
    'Ceremonie zaal 3, rolstoel-oprit niet nodig.',
    'Router has been on life support for years.',
  ],
} satisfies ContextRule;
