// Pregnancy and birth, wished for, expected, lost or ended.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'health-pregnancy',
  category: 'health',
  name: { nl: 'Zwangerschap', en: 'Pregnancy' },
  looksFor: {
    nl: 'zwanger, bevallen, miskraam, ivf, uitgerekende datum',
    en: 'pregnant, giving birth, miscarriage, IVF, due date of a baby',
  },
  codes: ['Z0', 'B2'],
  ground: {
    name: { nl: 'art. 9 AVG (gezondheid)', en: 'art. 9 GDPR (health)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'PREGNANT',
      'uitgerekend .. op|in|voor|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|NUMBER',
      'wkn|weken|mnd|maanden .. zwanger|zw|zwngr',
      'mk .. wk|wkn|weken',
      'verwacht|verwachten .. kindje|baby|tweeling|kleine|kind',
      'baby|kindje|tweeling|kind .. verwacht|verloren|(op komst)',
      'mevr|vrouw|mw is net|pas bevallen',
      'positieve zwangerschapstest',
    ],
    en: [
      'PREGNANT',
      'due .. with|her|their .. baby|twins|first|second',
      'baby|twins|child .. due|on the way',
      'lost the|her|their|a =baby|babies|twins',
      'trying for a baby',
      'having a baby|twins',
      'wks|weeks|months .. gone|preg|pregnant|with twins',
      'newborn|baby on|in oxygen|nicu|intensive|incubator',
      'mat leave',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY & PREGNANT',
      'PET & PREGNANT',
      'zwanger zo',
      'dekking|vergoeding|verzekering|tijdschrift|winkel|collectie|kleding ... zwangerschap|kraamzorg & algemeen|vraag',
      'zwangerschapskleding|zwangerschapsbroek|zwangerschapskussen',
      'bevalt HAVE|goed|prima|niet|uitstekend|hem|haar|me|ons|het|wel|slecht|hier|daar',
      'goed|prima|niet|uitstekend|wel|hoe|slecht bevalt|bevallen',
      'bevalling van .. project|systeem',
    ],
    en: [
      'PUBLICITY & PREGNANT',
      'PET & PREGNANT',
      'pregnant pause|silence',
      'maternity wear|jeans|dress|range|collection|section',
      'lost the babys',
      'midwife series|drama',
    ],
  },
  flags: [
    'Bezorgen beneden graag, [klt is hoogzwanger].',
    'Reis geannuleerd ivm [een miskraam].',
    'Heavy box to second floor, [she is pregnant].',
    'Late fee waived, [wife gave birth on Tuesday].',
  ],
  allows: [
    'Het toestel bevalt goed, kl wil verlengen.',
    "Folder 'Zwanger & Zo' staat nog op de oude site.",
    'Nieuwe wasmachine is niet goed bevallen, retour.',
    'Return of maternity jeans, size 12.',
    'There was a pregnant pause on the line, then it dropped.',
    'Leaflet on pregnancy for the pharmacy stand reprinted.',
  ],
} satisfies ContextRule;
