// Violence by a partner or a relative: said by its name, or as blows between people who share a home.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'domestic-violence',
  category: 'domestic-violence',
  name: { nl: 'Huiselijk geweld', en: 'Domestic violence' },
  looksFor: {
    nl: 'mishandeling door partner of familie, huisverbod, Veilig Thuis',
    en: 'abuse by a partner or relative, protection orders, MARAC',
  },
  codes: ['A2', 'A3', 'B1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // By its name.
      'huiselijk|huislijk|huisel|eergerelateerd .. geweld|gweld',
      'partnergeweld|ouderenmishandeling*|loverboy*',
      'mishandel*',
      'gewelddadige HOUSEHOLD|relatie',
      'losse handjes|handen',
      'bang voor .. EX|man|partner|hem',
      // Blows.
      'HE ... HIT haar|mij|me|hem|moeder|mama|ons|VICTIM',
      'HE .. haar|mij|me|hem|moeder|mama ... HIT',
      'haar|mij|me|hem .. te lijf',
      'vallen|vielen .. klappen',
    ],
    en: [
      // By its name.
      'domestic|dom|economic|elder abuse|violence|viol',
      'dv|da victim|survivor|case|flag',
      'afraid|scared|terrified of .. EX|husband|partner|him',
      'victim|survivor|due|because|fleeing .. abuse|dv',
      'abusive|violent HOUSEHOLD|relationship|marriage|home',
      'HOUSEHOLD .. abusive|violent',
      // Blows.
      'HE ... HIT her|me|him|mum|mummy|us|customer|cust',
      'HE ... broke .. her|my .. wrist|arm|jaw|nose|leg',
    ],
  },
  unless: {
    nl: [
      // Things get beaten too, and people at play.
      'doos|pakket|koffer|aanrecht*|apparaat|machine|monteur|wasmachine|fiets ... mishandel*',
    ],
    en: [
      // Games, bills, traffic.
      'beat|beats me|her|him|us .. three|chess|tennis',
      'hit|hits me|us|her|him .. with .. bill|fees|charges|price',
      'HIT ... accident',
      'HIT her|me car|van|fence',
      'domestic violence|abuse policy|poster|cover|awareness',
    ],
  },
  flags: [
    'Doorverbonden, [huiselijk geweld].',
    'Geen post meer naar huis: [haar man slaat haar als er rekeningen komen].',
    '[Slachtoffer van huiselijk geweld].',
    'Verhuist met spoed, [zoon heeft zijn moeder geschopt].',
    'Cust asked for paper-free bills, [her husband beats her when he sees a bill].',
    'Keep line silent, [victim of domestic abuse].',
    '[Her son slapped her over the pension].',
    '[Slachtoffer van een loverboy].',
    'Left [because of dv].',
    '[She is terrified of her ex].',
  ],
  allows: [
    'De doos was compleet mishandeld, schreef mevrouw.',
    'Monteur moest de portiekdeur bijna mishandelen om hem dicht te krijgen.',
    'Her daughter beat him at chess, refund of the set.',
    'He hit her hand by accident with the ladder.',
    'He hit her with a bill of 90 pounds, adjusted.',
    'Domestic abuse awareness poster ordered by the shop.',
  ],
} satisfies ContextRule;
