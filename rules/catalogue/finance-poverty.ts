// No money, no job or no home, and what people do then: the food bank, a bed in the car.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'finance-poverty',
  category: 'finance',
  name: { nl: 'Geldnood en dakloosheid', en: 'Poverty and homelessness' },
  looksFor: {
    nl: 'voedselbank, niet rondkomen, baan kwijt, dakloos, uit huis gezet',
    en: 'food bank, cannot afford food, lost the job, homeless, evicted',
  },
  codes: ['B2', 'B1', 'Z0'],
  ground: dataMinimisation,
  sure: {
    nl: [
      'DESTITUTE',
      // no home
      'slaapt|woont|leeft in|op de|zijn|haar|het? auto|straat|busje',
    ],
    en: [
      'DESTITUTE',
      // no money, no job
      'NOT afford food|heating|rent|bills|eat|(to eat)',
      'lost|losing his|her|my|their job',
      // no home
      'sleeping|living|sleeps|lives in his|her|the|their car|van',
    ],
  },
  flags: [
    'Abonnement omlaag, [kl is werkloos].',
    'Post naar postbus, [dhr is dakloos].',
    'No fixed address, [caller is homeless].',
    'Aanmaning gestopt, [gezin eet van de voedselbank].',
    'Simkaart aan balie, [dhr slaapt in zijn auto].',
    'Voucher sent, [she cannot afford food this week].',
    'No fixed address, [he is sleeping in his van].',
    'Plan paused, [she lost her job in May].',
  ],
  allows: [
    'Her husband has been sleeping on the sofa in the hall.',
    'Kl kan niet betalen met ideal, storing bij de bank.',
    'Cust cannot pay in the app, link emailed.',
    'His dog is sleeping on the new couch, he sent a photo.',
    'Slaapt in camper op de camping, wifi hotspot.',
    'Kan de huur niet betalen via ideal, storing.',
    'Wacht op uitkering van zijn polis.',
    'Cannot pay rent online, portal down.',
    'We cannot afford the delay.',
    'She lost her home screen icons.',
  ],
} satisfies ContextRule;
