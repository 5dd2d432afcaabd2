// Suspicion, arrest, punishment, fraud: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { criminalData } from '../grounds.ts';

export default {
  id: 'told-crime',
  category: 'crime',
  name: { nl: 'Strafbare feiten, anders verteld', en: 'Offences, told in other words' },
  looksFor: {
    nl: 'verdenking, aanhouding, straf, fraude',
    en: 'suspicion, arrest, punishment, fraud',
  },
  codes: ['Z0', 'B1'],
  ground: criminalData,
  sure: {},
  learned: true,
  flags: [
    '[Recherche vroeg de gegevens op, hij handelt in pillen].',
    '[Her son is inside until March], bills to her.',
    '[PH was fined last yr for dumping slurry in the burn, disclosed late].',
    '[Moet van de rechter drie maanden zitten en reist dus niet].',
    '[Die man komt uit de gevangenis en heeft nog zeven jaar voorwaardelijk].',
    "[Nephew's been up before the magistrates for nicking off her before].",
  ],
  allows: [
    'Klant meldt dat zijn fiets gestolen is.',
    'Onbekende afschrijving, betwisting gestart.',
    'Customer reports a lost phone.',
    'The prison as a customer wants forty lines.',
  ],
} satisfies ContextRule;
