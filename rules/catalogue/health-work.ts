// Too ill to work: sick leave, incapacity, and the benefits for it.
import type { ContextRule } from '../engine/types.ts';
import { healthData } from '../grounds.ts';

export default {
  id: 'health-work',
  category: 'health',
  name: { nl: 'Verzuim en arbeidsongeschiktheid', en: 'Sick leave and incapacity' },
  looksFor: {
    nl: 'ziekmelding, ziektewet, WIA, arbeidsongeschikt, re-integratie',
    en: 'sick leave, "signed off", ESA, PIP, incapacity',
  },
  codes: ['Z0', 'B2'],
  ground: healthData,
  sure: {
    nl: [
      // unfit for work, and the law of it
      'arbeidsongeschikt|wajong|wia|ziektewet|bedrijfsarts|ziekteverlof',
      // reported sick
      'langdurig|tijdelijk|weer|chronisch|thuis ziek',
      'SUBJECT .. (ziek gemeld)|ziekgemeld',
    ],
    en: [
      // unfit for work, and the law of it
      'lcwra|esa|pip|ndis',
      // reported sick
      'off|long|gone|out|lt|signed|phoned|called|calling|on long-term? .. sick',
      'SUBJECT|HOUSEHOLD|he|she|hes|shes BE? signed off',
      'lt sick',
    ],
  },
  unless: {
    en: [
      // our own people, statuses, and what a manager signs
      'engineer|driver|technician|crew|tech|courier|we|staff .. sick|ill',
      'status .. sick',
      'signed off the',
    ],
  },
  flags: [
    'Betaalt later, [zit in de ziektewet].',
    'Collega belt, [klant heeft zich ziek gemeld].',
    'Discount applied, [she gets PIP].',
    '[Contactpersoon is langdurig ziek thuis], mail naar collega.',
    'Premievrij gezet, [kl is volledig arbeidsongeschikt].',
    'Payment break, [he is signed off until May].',
    'Use the deputy, [Karen is on long term sick leave].',
  ],
  allows: [
    'Monteur ziek, afspraak verzet naar vrijdag.',
    'Engineer off sick, slot moved to Friday.',
    'Snag list signed off by the site manager.',
    'Monteur heeft zich ziek gemeld.',
    'Can I set my status to "off sick" by default?',
    'He signed off the invoice.',
  ],
} satisfies ContextRule;
