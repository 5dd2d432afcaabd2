// What somebody believes: what they are, were or became, and what office they hold in it.
import type { ContextRule } from '../engine/types.ts';
import { beliefData } from '../grounds.ts';

export default {
  id: 'religion-belief',
  category: 'religion',
  name: { nl: 'Geloof of levensovertuiging', en: 'Religion or belief' },
  looksFor: {
    nl: 'moslim, gereformeerd, Jehova, hindoe, atheïst, dominee, imam, bekeerd',
    en: 'Muslim, Catholic, Jehovah, Hindu, atheist, imam, pastor, converted',
  },
  codes: ['Z0'],
  ground: beliefData,
  sure: {
    nl: [
      // what one is
      'FAITH',
      'NOT meer geloof',
      // an office
      'CLERGY',
    ],
    en: [
      // what one is
      'FAITH',
      // an office
      'CLERGY',
    ],
  },
  unless: {
    nl: ['FAITH|katholieke|christelijke school*|basisschool|partij|universiteit'],
  },
  flags: [
    'Vrouwelijke monteur graag, [mw is moslima].',
    'Factuur aan kerk, [kl is diaken].',
    'Calls on Sunday only, [family is Jewish].',
    '[Kl is moslim], wil geen spaarrente.',
    'Niet op zondag bellen, [gezin is streng gereformeerd].',
    'Niet bellen voor zondag, [dhr is dominee].',
    '[He is a Jehovah’s Witness], no birthday offers.',
    'Savings account without interest, [family are practising Muslims].',
  ],
  allows: [
    'Katholieke universiteit wil tien lijnen.',
    'Katholieke partij als zakelijke klant ingevoerd.',
    'Levering aan de christelijke basisschool, adres zijdeur.',
    'Zakelijk: kerk meldt storing aan de verwarming.',
    'Put verstopt hoek Synagogestraat.',
    'Updated instructions: blue gate, past the church.',
    'Mr Bishop wants a second line.',
    'Fiber cut at Temple Road.',
    'Katholieke basisschool wil 3 lijnen.',
    'Murder mystery weekend booked, could she be the vicar?',
    'Lives at the old vicarage, Vicarage Road.',
  ],
} satisfies ContextRule;
