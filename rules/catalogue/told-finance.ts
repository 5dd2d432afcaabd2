// Debts to others, administration, benefits, poverty: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'told-finance',
  category: 'finance',
  name: { nl: 'Geldzorgen, anders verteld', en: 'Money trouble, told in other words' },
  looksFor: {
    nl: 'schulden bij anderen, bewind, uitkering, armoede',
    en: 'debts to others, administration, benefits, poverty',
  },
  codes: ['B2', 'B1', 'Z0'],
  ground: dataMinimisation,
  sure: {},
  learned: true,
  flags: [
    '[Moet zijn huis uit omdat hij de huur niet meer kon betalen].',
    "[Slaapt sinds de kermis failliet ging in de aanhanger van de botsauto's].",
    '[Staat bij het CAK als wanbetaler, bestuursrechtelijke premie wordt op zijn uitkering ingehouden].',
    '[Until then I sign on at the Jobcentre].',
    '[Zelf leeft ze van een bijstandje en toeslagen].',
    "[Income and expenditure shows carer's element and two catalogues he's behind with].",
  ],
  allows: [
    'Klant wil in twee termijnen betalen.',
    'Openstaande factuur is vandaag voldaan.',
    'Customer asks for a payment plan for the last bill.',
    'The invoice was paid twice, refund sent.',
  ],
} satisfies ContextRule;
