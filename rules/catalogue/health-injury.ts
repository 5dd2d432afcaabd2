// What broke, what was stitched, what a fall or a blow left.
import type { ContextRule } from '../engine/types.ts';
import { healthData } from '../grounds.ts';

export default {
  id: 'health-injury',
  category: 'health',
  name: { nl: 'Letsel', en: 'Injury' },
  looksFor: {
    nl: 'botbreuken, wonden, hersenschudding, gips, hechtingen',
    en: 'fractures, wounds, concussion, a cast, stitches',
  },
  codes: ['Z0', 'B2'],
  ground: healthData,
  sure: {
    nl: [
      'INJURED',
      // what broke, and where it hurts
      'pols|arm|been|benen|enkel|heup|schouder|vinger|hand|ribben|sleutelbeen .. gebroken|gehecht|geopereerd',
      'gebroken pols|arm|been|enkel|heup|vinger|ribben|sleutelbeen',
    ],
    en: [
      'INJURED',
      // what broke, and where it hurts
      'broke|broken|hurt her|his|my|their BODYPART',
      'in a|her|his cast',
    ],
  },
  unless: {
    nl: [
      // animals, furniture, and that nobody was hurt
      'niemand|geen =gewond',
    ],
    en: ['nobody|none|noone .. injured'],
  },
  flags: [
    'Afspraak verzet, [dhr heeft een hersenschudding].',
    'Kl belt later terug, [ligt met een gebroken heup].',
    'Cannot come down, [she was injured at work].',
    'Mw kan niet tekenen, [pols gebroken bij een val].',
    'Cust cannot lift the box, [he broke his collarbone].',
    'Reschedule, [her arm is in a cast until June].',
  ],
  allows: [
    'Nobody was injured by the falling tile.',
    'Poot van de stoel gebroken, rug van de stoel los.',
    'Stoel retour, rug gescheurd.',
    'Stand broken, arm broken on arrival.',
    'Hydrant sheared off, no injuries.',
    'The quote costs an arm and a leg, he says.',
    'Vet letter: dog hit by car, leg broken.',
    'Bij de brand raakte niemand gewond.',
  ],
} satisfies ContextRule;
