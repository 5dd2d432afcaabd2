// What the state pays to somebody who has too little: the benefit by its name, granted, stopped or claimed back.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'finance-benefits',
  category: 'finance',
  name: { nl: 'Uitkering en toeslagen', en: 'Benefits' },
  looksFor: {
    nl: 'bijstand, WW, WIA, Wajong, uitkering, toeslagenaffaire, leefloon',
    en: 'Universal Credit, housing benefit, food stamps, hardship fund',
  },
  codes: ['B2', 'Z0', 'B1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // the name of the benefit
      'BENEFIT',
      'zit|leeft|rondkomen|inkomen|heeft|krijgt|ontvangt|kreeg .. ww|uitkering',
    ],
    en: [
      // the name of the benefit
      'BENEFIT',
    ],
  },
  unless: {
    nl: [
      // insurance that pays out; help with a device
      'technische bijstand',
    ],
  },
  flags: [
    'Termijn later, [mw krijgt een uitkering].',
    'Regeling gevraagd, [huurtoeslag is teruggevorderd].',
    'Smaller instalments, [he lives on benefits].',
    'Plan reviewed, [PIP was stopped in May].',
    'Termijn verlaagd, [kl zit in de bijstand].',
    'Inkomensbewijs: [mw krijgt een wajong].',
    'Deposit in parts, [she is on Universal Credit].',
    'Plan agreed, [housing benefit claim is pending].',
  ],
  allows: [
    'Uitkering levensverzekering expireert 1-11, bedrag op eigen rekening.',
    'Kl is zijn ww vergeten, reset gemaild.',
    'Asked about the benefits of the gold card, leaflet sent.',
    'Customer benefits from the free upgrade.',
    'Vraagt technische bijstand bij installatie.',
    'The only benefit stopped was free roaming.',
  ],
} satisfies ContextRule;
