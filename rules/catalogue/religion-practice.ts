// What somebody eats, wears, keeps and celebrates for a faith; the faith itself need not be named.
import type { ContextRule } from '../engine/types.ts';
import { beliefData } from '../grounds.ts';

export default {
  id: 'religion-practice',
  category: 'religion',
  name: { nl: 'Geloof in de praktijk', en: 'Religious practice' },
  looksFor: {
    nl: 'halal, koosjer, sabbat, ramadan, kerkgang, gebed, hoofddoek',
    en: 'halal, kosher, Sabbath, Ramadan, going to church, prayers, headscarf',
  },
  codes: ['Z0', 'A3'],
  ground: beliefData,
  sure: {
    nl: [
      'WORSHIP',
      // prayer and service
      '(naar de)|hun|zijn|haar|onze kerk|moskee|synagoge',
    ],
    en: [
      'WORSHIP',
      // prayer and service
      'his|her|their|our mosque|temple|church|synagogue|parish',
    ],
  },
  unless: {
    nl: [
      // dates, shops, streets, and prayers for a good line
      'openingstijden ... ramadan|pasen|kerst',
    ],
    en: [
      // dates, shops, streets, and prayers for a good line
      "not|wasn't .. kosher",
    ],
  },
  flags: [
    'Niet bellen op vrijdag, [dhr gaat naar de moskee].',
    'Pasfoto afgekeurd, [mw draagt een hoofddoek].',
    'No calls at noon, [he volunteers at his mosque].',
    'Levering wijzigen naar zondag ivm [sabbat].',
    '[Eet alleen halal], doorgegeven aan de keuken.',
    'Slot after 10 pm, [she is fasting for Ramadan].',
    'Meal changed, [kosher only].',
    'No calls on Sunday morning, [he goes to church].',
  ],
  allows: [
    'Levering voor Kerst gevraagd, gelukt.',
    'Verstopping in de Kloosterstraat gemeld.',
    'Ze schoot een schietgebedje toen de storing over was.',
    'Blue gate, opposite the church, parcel left.',
    'Mass SMS sent to all customers.',
    'Vraagt openingstijden met Pasen en tijdens ramadan.',
    'That looks not kosher, said tech.',
    'Sunday school supplies order for the church.',
  ],
} satisfies ContextRule;
