// Belief, and what gives it away: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { beliefData } from '../grounds.ts';

export default {
  id: 'told-religion',
  category: 'religion',
  name: { nl: 'Geloof, anders verteld', en: 'Belief, told in other words' },
  looksFor: {
    nl: 'geloof, en wat het verraadt',
    en: 'belief, and what gives it away',
  },
  codes: ['Z0'],
  ground: beliefData,
  sure: {},
  learned: true,
  flags: [
    '[He was baptised last month and left his old faith].',
    'Zondag bellen hoeft niet, [dan zit hij twee keer in de kerk].',
    '[Strict Brethren, no internet or telly in the house], so voice only tariff.',
    '[Ook vroeg hij of de internetfilter van Kliksafe past bij zijn reformatorische overtuiging].',
    '[Gaat dan naar de soefi-bijeenkomst en heeft zijn telefoon uit].',
    '[Inwoonster bekeerde zich vorig jaar tot de islam en draagt nu een nikab].',
  ],
  allows: [
    'Winkel is dicht met Pasen.',
    'De kerk als klant wil glasvezel in de toren.',
    'Delivery after Christmas please.',
    "The mosque's heating account was merged.",
  ],
} satisfies ContextRule;
