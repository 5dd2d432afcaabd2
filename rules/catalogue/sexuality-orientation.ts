// Orientation: whom somebody loves, said outright or shown by a spouse.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'sexuality-orientation',
  category: 'sexuality',
  name: { nl: 'Seksuele gerichtheid', en: 'Sexual orientation' },
  looksFor: {
    nl: 'homo, lesbisch, bi, uit de kast, "valt op mannen", twee moeders',
    en: 'gay, lesbian, bisexual, not out, "his husband", two mums',
  },
  codes: ['Z0', 'A3'],
  ground: {
    name: {
      nl: 'art. 9 AVG (seksueel gedrag of gerichtheid)',
      en: 'art. 9 GDPR (sex life or sexual orientation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // said outright
      'ORIENTATION',
      'op mannen|vrouwen|jongens|meisjes valt|val|viel|vallen',
      'NOT uit de kast',
      // a spouse or partner of the same sex
      'haar vrouw',
      'zijn|zn man|echtgenoot',
      'dhr echtgenoot',
      'haar bruid',
      'twee|2 vaders|moeders',
    ],
    en: [
      // said outright
      'ORIENTATION',
      // a spouse or partner of the same sex
      'his husband|hubby|fiance|boyfriend|bf',
      'her wife|girlfriend|gf|bride',
      'mr and? mr',
      'wife and wife',
      'civil partnership',
    ],
  },
  unless: {
    en: [
      // streets, names, and who came out to see
      'gay STREET',
      'gaye ... gay',
    ],
  },
  flags: [
    'Geen post naar huis, [hij is homo en nog niet uit de kast].',
    'Medehuurder toegevoegd: [zijn man], per 1-6.',
    'Tweede contactpersoon: [kind heeft twee moeders].',
    'Adding spouse to dental: [his husband], starts May.',
  ],
  allows: [
    'Router uit de kast gehaald, opnieuw aangesloten.',
    'Twee dames haalden het pakket op.',
    'Monteur stuurt zijn mannen maandag.',
    'Gay Street cabinet is flooded, Openreach informed.',
    'He is out of the office until Monday.',
    'Two men delivered the sofa and left.',
    'Router uit de kast gekomen met stof.',
    'Kl heeft relatie met een man van sales, wil hem.',
    'Twee heren kwamen samen, echtpaar achter hen.',
    'Bruidswinkel beurs: twee bruiden op poster.',
    'Regenboog vlag als decoratie besteld.',
    'Name corrected, it is Gaye and not Gay.',
    'Engineer came out to her house.',
    'Pride and Prejudice flag bookmark.',
    'Both men collected, couple of boxes.',
  ],
} satisfies ContextRule;
