// What somebody cannot see, hear, move, say or learn as others do.
import type { ContextRule } from '../engine/types.ts';
import { healthData } from '../grounds.ts';

export default {
  id: 'health-impairment',
  category: 'health',
  name: { nl: 'Beperking', en: 'Impairment' },
  looksFor: {
    nl: 'blind, slechthorend, slecht ter been, verstandelijke beperking',
    en: 'blind, deaf, cannot walk far, learning disability',
  },
  codes: ['Z0', 'A3', 'B2'],
  ground: healthData,
  sure: {
    nl: [
      'IMPAIRED',
      // legs and hands
      'kan|kon|kunnen|mag NOT meer lopen|staan|praten|lezen|werken|autorijden|schrijven|(zelfstandig wonen)',
      'SUBJECT|HOUSEHOLD BE .. blind|doof|gehandicapt|beperkt',
    ],
    en: [
      'IMPAIRED',
      // learning, speaking, living
      'HOUSEHOLD|SUBJECT BE disabled|blind',
    ],
  },
  unless: {
    nl: ['PUBLICITY ... IMPAIRED', 'doof voor'],
    en: ['blind copied'],
  },
  flags: [
    'Nota in braille, [klant is blind].',
    'Alleen mailen, [mw is doof].',
    'Large print wanted, [she is visually impaired].',
    'Brief in groot lettertype, [mw is slechtziend].',
    'Monteur moet wachten, [dhr kan niet meer lopen].',
    'Email only, [customer is deaf].',
    'Ground floor wanted, [his wife is disabled].',
  ],
  allows: [
    'Blinde flens geplaatst, bouwt af.',
    'Zij was er doof voor met haar oordoppen in.',
    'Blind broken at 3A, moved to 4A.',
    'Account is disabled after three tries.',
    'Photo is from the blind side of the van.',
    'Stichting voor slechthorende kinderen wil tien lijnen.',
    'Mevrouw is doof voor argumenten, zei ze zelf lachend.',
    'Mw hoort slecht door ruis op de lijn.',
    'Hij valt vaak uit, de ketel.',
    'De oude hond ziet bijna niets meer, ander voer besteld.',
    'Customer is blind copied on the email.',
  ],
} satisfies ContextRule;
