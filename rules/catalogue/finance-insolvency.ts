// Others hold the purse: debt relief, administration, a bankruptcy of a person.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'finance-insolvency',
  category: 'finance',
  name: {
    nl: 'Schuldhulp, bewind en faillissement',
    en: 'Debt relief, administration and bankruptcy',
  },
  looksFor: {
    nl: 'schuldsanering, WSNP, bewindvoerder, curatele, failliet, leefgeld',
    en: 'IVA, DRO, bankruptcy, debt management, an administrator',
  },
  codes: ['B2', 'B1', 'A4'],
  ground: dataMinimisation,
  sure: {
    nl: ['INSOLVENCY'],
    en: ['INSOLVENCY'],
  },
  unless: {
    nl: [
      // a bankrupt company, and figures of speech
      'filter|kolom|export|veld|formulier .. INSOLVENCY',
    ],
    en: [
      // a bankrupt company, and figures of speech
      'iva on',
    ],
  },
  flags: [
    'Factuur naar zijn zus, [dhr heeft beschermingsbewind].',
    'Incasso gestopt, [kl zit in de schuldhulpverlening].',
    'Interest frozen, [customer is on a debt management plan].',
    'Post naar ander adres, [kl staat onder bewind].',
    'Regeling stopgezet, [dhr zit in de wsnp].',
    'Overdraft removed, [she entered an IVA in March].',
    'Account closed, [customer was declared bankrupt].',
  ],
  allows: [
    'Leverancier van kl is failliet, valt nu onder noodleverancier.',
    'Zo ga ik failliet aan jullie tarieven, grapte kl.',
    'Portal administrator reset the password.',
    'Export van veld wsnp is leeg.',
    'IVA on invoice 12 deducted.',
    'Cannot pay rent online, portal down.',
  ],
} satisfies ContextRule;
