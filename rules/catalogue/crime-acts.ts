// Somebody grows or sells drugs, sets fires or belongs to a gang: the deed itself, not what police or court did about
// it.
import type { ContextRule } from '../engine/types.ts';
import { criminalData } from '../grounds.ts';

export default {
  id: 'crime-acts',
  category: 'crime',
  name: { nl: 'Drugs, geweld en bendes', en: 'Drugs, violence and gangs' },
  looksFor: {
    nl: 'hennepkwekerij, dealen, brandstichting, doodslag, bende',
    en: 'cannabis grow, dealing, arson, manslaughter, gang',
  },
  codes: ['Z0', 'B1', 'C1'],
  ground: criminalData,
  sure: {
    nl: [
      // Drugs grown, sold or found.
      'hennep*|wiet|wietplantage*|drugslab*|drugspand*|drugshandel*|drugsdealer*',
      'WHO dealt',
      'dealen|dealer .. drugs|coke|wiet',
      // Fire, blood and explosives.
      'brandstichting*|brandjes|(brand gesticht)|(sticht brand)',
      // Together with others.
      'bendelid*|drugsbende|inval|politie-inval',
      'criminele bende|organisatie|motorclub',
    ],
    en: [
      // Drugs grown, sold or found.
      'cannabis|weed|drug|drugs .. grow|farm|factory|plants|dealer*|dealing|trafficking|raid',
      'dealing|deals|selling drugs|weed|coke',
      '(county lines)|cuckoo*',
      // Fire, blood and gangs.
      'arson*|manslaughter',
      'gang member*',
    ],
  },
  flags: [
    'Pand afgesloten, [hennepkwekerij op zolder gevonden].',
    '[zoon dealt wiet vanuit de garage], buren bellen erover',
    '[Bewoner sticht brandjes in de hal], melding gemaakt.',
    'Void: [cannabis grow in the loft], meter exchange needed.',
    '[Bij de bewoner is een drugslab ontdekt].',
    '[Zoon zit in een criminele bende].',
    '[tenant is a drug dealer], site visit in pairs',
    '[Her brother is a gang member].',
    '[Caller was done for arson].',
  ],
  allows: [
    'Kwekerij Van Dam BV levert twee rozen extra, factuur klopt.',
    'De BMW dealer belt terug over de lease.',
    'Klant leest een boek over een poging tot doodslag.',
    'Dealing with this ticket today.',
    'That killed some time while on hold.',
    'Serie over een drugsbaron hapert op aflevering drie.',
  ],
} satisfies ContextRule;
