// Violence at home, told by the office or the order that deals with it: Veilig Thuis, a barring order, MARAC, an
// IDVA.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'home-protection',
  category: 'domestic-violence',
  name: { nl: 'Hulp en bescherming thuis', en: 'Help and protection at home' },
  looksFor: {
    nl: 'Veilig Thuis, huisverbod, MARAC, beschermingsbevel',
    en: 'Veilig Thuis, barring and non-molestation orders, MARAC, IDVA',
  },
  codes: ['A3', 'A2', 'B1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // By who deals with it.
      'veilig thuis',
      'huisverbod*',
    ],
    en: [
      // By who deals with it.
      'marac|idva|idvas|dvpn|dvpo|fmpo|advo|nmo|vawc|498a|(clares law)',
      'non mol|molestation',
      'barring|safety|interdict|occupation order',
      '(order|interdict) ... (against|agst|on) .. HOUSEHOLD',
      "women's|womens aid",
      'sanctuary scheme',
    ],
  },
  unless: {
    nl: [
      // A journey home, a smoke alarm.
      'kom|komt|kwam|weer|goed|reis|allemaal .. veilig thuis',
      'veilig thuis gekomen|aangekomen|bezorgd|gebracht|gratis|werken|bankieren|betalen',
    ],
  },
  flags: [
    '[Melding bij Veilig Thuis gedaan].',
    'Contract op haar naam, [huisverbod voor haar man].',
    '[Case goes to MARAC on Thursday].',
    'Name off the account, [non-molestation order against her ex].',
    'Keep visits in pairs, [barring order in force].',
    '[Her IDVA rang for her].',
    '[FMPO in place].',
  ],
  allows: [
    'Kom weer veilig thuis, zei de monteur.',
    "Folder 'Veilig thuis werken' nagestuurd.",
    'Kl vraagt naar de veiligheidsinstructie voor thuis.',
    'The court order for the boundary is filed.',
    'Aid package for women in business ordered.',
    'Barring unforeseen delays the order ships on Monday.',
  ],
} satisfies ContextRule;
