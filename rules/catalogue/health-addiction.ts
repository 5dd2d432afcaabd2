// Drink, drugs, gambling or pills that somebody cannot do without, and the way out of it: "in rehab", "sober since".
import type { ContextRule } from '../engine/types.ts';
import { healthData } from '../grounds.ts';

export default {
  id: 'health-addiction',
  category: 'health',
  name: { nl: 'Verslaving', en: 'Addiction' },
  looksFor: {
    nl: 'alcohol, drugs, gokken, afkicken, verslavingszorg',
    en: 'drink, drugs, gambling, rehab, "sober since"',
  },
  codes: ['Z0', 'B2', 'B1'],
  ground: healthData,
  sure: {
    nl: [
      // the word itself
      'ADDICT',
      // what it is to
      'verslaafd .. drank|alcohol|drugs|gokken|heroine|crack|speed|wiet|pillen|oxycodon|medicijnen',
      // the way out
      'REHAB',
    ],
    en: [
      // the word itself
      'ADDICT',
      // the way out
      'REHAB',
      'been|is|hes|shes|he|she|stay|staying|got|now clean|sober',
      'addicted .. drugs|gambling|painkillers|alcohol|pills|heroin|cocaine',
    ],
  },
  unless: {
    en: [
      // series, coffee and apps; what is clean without having been anything else
      'clean install|shaven|room|up|copy|boot|driving',
    ],
  },
  flags: [
    'Limiet verlaagd, [zoon is verslaafd aan drugs].',
    'Kl vraagt blokkade, [heeft een gokprobleem].',
    'Card blocked, [he is addicted to gambling].',
    'Late payment, [she has a drink problem].',
    'Gokblokkade gezet, [kl is gokverslaafd].',
    'Dhr niet bereikbaar, [zit in een afkickkliniek].',
    'Limit lowered, [he is a recovering alcoholic].',
    'Wine club closed, [she has been sober for two years].',
  ],
  allows: [
    'Kl is verslaafd aan de serie en wil de bundel verhogen.',
    'Zegt verslaafd te zijn aan koffie, houdt de mok.',
    'She is addicted to our crossword.',
    'Recovery mode and a clean install fixed the tablet.',
    "He's clean shaven on the ID photo.",
  ],
} satisfies ContextRule;
