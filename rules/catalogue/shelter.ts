// Somebody lives in a refuge: by its name, as a safe house, or by post that goes to its address.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'shelter',
  category: 'domestic-violence',
  name: { nl: 'Opvang en schuilplaats', en: 'Shelter and refuge' },
  looksFor: {
    nl: 'vrouwenopvang, blijfhuis, crisisopvang, vluchthuis',
    en: 'refuge, women’s shelter, safe house, sanctuary scheme',
  },
  codes: ['A2', 'A3', 'Z0'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // By its name.
      'vrouwenopvang*|vluchthuis*|blijfhuis*|opvanghuis*|crisisopvang|crisisplek|lijfhuis|opvanglocatie',
      'blijf van .. lijf*',
      'vr|vrouwen opvang',
      'blijf groep',
      'oranje huis',
      // In words of every day.
      '*adres .. van|vd .. de? opvang',
    ],
    en: [
      // By its name.
      'safe|transition house|hse|accommodation',
      "women's|womens|dv|family refuge|shelter",
      'in|into|at|to|from|with a|the refuge',
    ],
  },
  unless: {
    nl: [
      // Other kinds of looking after.
      'vrouwenopvang ... notitieveld|protocol|collecte|donatie',
    ],
    en: [
      // A café of that name.
      'refuge coffee',
    ],
  },
  flags: [
    'Levering op kantoor, [verblijft in de vrouwenopvang].',
    '[Ze zit met haar zoontje in een blijfhuis], post naar postbus.',
    '[Correspondentie gaat naar het adres van de opvang].',
    '[Moved to a safe house on Monday].',
    '[Zit in een blijf-van-mijn-lijfhuis].',
    '[Staying in a refuge].',
  ],
  allows: [
    'Kinderopvang zit in de opvang van de BSO, facturen apart.',
    'Stage bij opvang van egels, wil wifi daar; zit in de opvang voor dieren.',
    'Collecte voor de vrouwenopvang: donatie verwerkt als protocol 4.',
    'De vrouwenopvang-donatie is geboekt, collecte april.',
    'Charge at the Refuge Coffee Co, merchant took it twice.',
    'She was staying at the animal shelter with her kids to help.',
    'Waits in the fire refuge on floor 2.',
    'Bike shelter quote accepted, animal shelter next to a bus shelter.',
  ],
} satisfies ContextRule;
