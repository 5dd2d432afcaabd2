// Whom somebody loves: said outright, or shown by a spouse of the same sex or by two mothers.
import type { ContextRule } from '../engine/types.ts';
import { sexualityData } from '../grounds.ts';

export default {
  id: 'sexuality-orientation',
  category: 'sexuality',
  name: { nl: 'Seksuele gerichtheid', en: 'Sexual orientation' },
  looksFor: {
    nl: 'homo, lesbisch, bi, uit de kast, "valt op mannen", twee moeders',
    en: 'gay, lesbian, bisexual, not out, "his husband", two mums',
  },
  codes: ['Z0', 'A3'],
  ground: sexualityData,
  sure: {
    nl: [
      // said outright
      'ORIENTATION',
      'op mannen|vrouwen valt|val|viel|vallen',
      'NOT uit de kast',
      // a spouse or partner of the same sex
      'haar vrouw|bruid',
      'zijn|zn man|echtgenoot',
      "twee|2 vaders|moeders|mama's|papa's",
    ],
    en: [
      // a spouse or partner of the same sex
      'his husband|hubby|fiance|boyfriend|bf',
      'her wife|girlfriend|gf|bride',
      'mr and? mr',
      'two|2 dads|mums|moms',
    ],
  },
  unless: {
    // groups
    nl: ["homo's"],
    en: [
      // streets, names, and who came out to see
      'gay street|road|lane|parade',
      'gaye ... gay',
    ],
  },
  flags: [
    'Post apart graag, [mw is lesbisch].',
    'Liever bellen, [familie weet niet dat hij homo is].',
    'Discreet post please, [he is gay].',
    'Geen post naar huis, [hij is homo en nog niet uit de kast].',
    'Medehuurder toegevoegd: [zijn man], per 1-6.',
    'Tweede contactpersoon: [kind heeft twee moeders].',
    'Adding spouse to dental: [his husband], starts May.',
  ],
  allows: [
    "Film over homo's niet beschikbaar.",
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
