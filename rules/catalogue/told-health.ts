// Illness, care, disability, medicine, mind, addiction: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { healthData } from '../grounds.ts';

export default {
  id: 'told-health',
  category: 'health',
  name: { nl: 'Gezondheid, anders verteld', en: 'Health, told in other words' },
  looksFor: {
    nl: 'ziekte, zorg, beperking, medicijnen, psyche, verslaving',
    en: 'illness, care, disability, medicine, mind, addiction',
  },
  codes: ['Z0', 'B2', 'B1'],
  ground: healthData,
  sure: {},
  learned: true,
  flags: [
    'Monteur moet bellen, [ze loopt met zuurstof].',
    '[She is on a waiting list for a new kidney].',
    "[He can't manage stairs since his stroke].",
    'Off work since [the breakdown, on tablets].',
    '[Kl wil stoel bij gangpad, heeft een stoma en moet er vaak uit].',
    '[Marktkoopman, tweede keer opgenomen na stemmen horen, slikt nu lithium en clozapine].',
  ],
  allows: [
    'De lijn is weer gezond na de reset.',
    'Router is overleden, nieuwe gestuurd.',
    'The line health check came back fine.',
    'De ziekenhuiswebshop vraagt een factuur.',
  ],
} satisfies ContextRule;
