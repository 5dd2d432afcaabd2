// Disorders of the mind, what they do to a day, and who treats them.
import type { ContextRule } from '../engine/types.ts';
import { healthData } from '../grounds.ts';

export default {
  id: 'health-mind',
  category: 'health',
  name: { nl: 'Psychische gezondheid', en: 'Mental health' },
  looksFor: {
    nl: 'depressie, angst, autisme, psychose, ggz, "komt zijn bed niet uit"',
    en: 'depression, anxiety, autism, psychosis, a psychiatrist, "not coping"',
  },
  codes: ['Z0', 'B1', 'B2'],
  ground: healthData,
  sure: {
    nl: [
      // the name of the disorder
      'DISORDER',
      // who treats it, and where
      'ggz|psychiater|psycholoog|psychiatrisch*|crisisdienst|poh-ggz',
    ],
    en: [
      // the name of the disorder
      'DISORDER',
      // who treats it, and where
      'psychiatrist|psychologist|(psychiatric ward)',
    ],
  },
  unless: {
    nl: [
      // the weather, the line, and sleep that others keep
      'depressie ... noordzee|windkracht|weer|knmi|storm',
      'weersverzekering ... depressie',
      'stemmen op de lijn',
    ],
    en: [
      // markets, pins, traffic, and noise
      'depressed the|pin|button|key|reset|for|prices',
      "app's|apps|economic depression",
    ],
  },
  flags: [
    'Contact via mail, [kl heeft een burn-out].',
    'Rustig uitleggen, [mw is overspannen].',
    'No calls please, [he has anxiety and PTSD].',
    'Invoice to mother, [he sees a psychiatrist].',
    'Klt belt, [haar zoon heeft autisme], liever geen monteur aan huis.',
    'Opschorting 3 mnd, [loopt bij een psycholoog].',
    'Cust paused the sub, [he has been depressed since March].',
    'Text only please, [she gets panic attacks].',
  ],
  allows: [
    'Depressie boven de Noordzee, mast uit de lucht.',
    'Kl slaapt slecht door herrie van de buren sinds mei.',
    'Depressed the reset pin 10s, no effect.',
    'Server not coping with traffic, restarted.',
    'Weersverzekering bij zware depressie, offerte uit.',
    'Kl hoorde stemmen op de lijn, overspraak.',
    'Kl slaapt niet meer door het lawaai van de warmtepomp.',
    'The economic depression is why the shop closes.',
    "Cannot sleep at all because of the neighbour's party.",
  ],
} satisfies ContextRule;
