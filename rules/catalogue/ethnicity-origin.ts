// Race, skin colour, a people, or the country that somebody comes from: said outright, or by where they were born or
// fled from.
import type { ContextRule } from '../engine/types.ts';
import { originData } from '../grounds.ts';

export default {
  id: 'ethnicity-origin',
  category: 'ethnicity',
  name: { nl: 'Afkomst', en: 'Ethnic origin' },
  looksFor: {
    nl: 'nationaliteit, afkomst, huidskleur, "komt uit Syrië"',
    en: 'nationality, descent, skin colour, "came over from Syria"',
  },
  codes: ['Z0'],
  ground: originData,
  sure: {
    nl: [
      // a person called by a people
      'SUBJECT|HOUSEHOLD|kind|vrouw|familie|gezin BE een|van? NATIONAL',
      'NATIONAL FOLK',
      // where somebody was born or fled from
      'komt|komen|kwam|gevlucht|afkomstig|geboren .. uit|in HOMELAND',
    ],
    en: [
      // a person called by a people
      'NATIONAL FOLK',
      // skin
      'black|coloured man|guy|woman|family|people',
      // where somebody was born or came from
      'came|come|comes|arrived|fled|moved|born .. from|over|in HOMELAND',
    ],
  },
  likely: {
    // the name of a people, with nobody named
    nl: ['NATIVE'],
    en: ['NATIVE'],
  },
  unless: {
    en: [
      // holidays, goods, languages, kitchens
      'item|items|goods|phone|part|parts|call|called|calling|back|returned|holiday|trip|flight|flew|roaming|hotel|parcel|travelling|package|order|delivered ... HOMELAND',
    ],
  },
  flags: [
    'Dhr belt over factuur, [is gevlucht uit Afghanistan].',
    'Extra pas gevraagd, [kl is van Surinaamse afkomst].',
    '[Parcel signed by a tall black man].',
    '[Customer is a Polish national], asked for forms.',
    '[Kl is Marokkaan], graag bellen na 18u.',
    '[Mw komt oorspronkelijk uit Eritrea], vraagt om tweede pas.',
    '[He is a Nigerian student], deposit held.',
    '[Claimant came over from Bosnia in the war], name misspelt.',
  ],
  allows: [
    'Hoog verbruik: was op vakantie in Marokko, datalimiet stond uit.',
    'Het gesprek liep via een tolk Turks.',
    'Bezorgd bij het Chinese restaurant op de hoek.',
    'Order was a polish remover and a black jacket.',
    'Parcel from China held at customs.',
    'Roaming charge after her holiday in Turkey.',
    'The Indian takeaway took the parcel in.',
    'Item came from China.',
    "Black lady's handbag returned.",
  ],
} satisfies ContextRule;
