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
      'is|ben|net|pas|gaat|moet|ging|was|uitgerekend bevallen',
      'SUBJECT|HOUSEHOLD bevalt .. in|over|elk|volgende|binnenkort',
      'is|ben|was uitgerekend .. januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|begin|eind',
      'wkn|weken|mnd|maanden .. zwanger|zw|zwngr',
      'mk .. wk|wkn|weken',
      'verwacht|verwachten .. kindje|baby|tweeling',
      'baby|kindje|tweeling|kind .. verloren|kwijtgeraakt|(op komst)',
      'positieve zwangerschapstest',
      'vliezen gebroken',
      'weeen begonnen|gestart',
    ],
    en: [
      'PREGNANT',
      'due .. with .. baby|twins',
      'baby|twins .. due|(on the way)',
      'expecting a|her|their|our|another first|second|third? baby|child|twins',
      'waters broke|broken|have gone',
      'maternity ward|unit',
      'contractions',
      'lost|losing the|her|their|a =baby|babies|twins',
      'trying for a baby',
      'having a baby|twins',
      'wks|weeks|months|mths preg|pregnant|with twins',
      'newborn|baby on|in oxygen|nicu|intensive|incubator',
      'mat leave',
      'in labour',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY ... PREGNANT',
      'PET ... PREGNANT',
      'zwanger zo',
      'zwangerschapskleding|zwangerschapsbroek|zwangerschapskussen',
      // to please is the same word
      'goed|prima|niet|uitstekend|wel|hoe|slecht bevalt|bevallen',
      'toestel|app|abonnement|bundel|machine|product|bank|bed|matras|GEAR & bevallen|bevalt',
      'bevalling van .. project|systeem',
    ],
    en: [
      'PUBLICITY ... PREGNANT',
      'PET ... PREGNANT',
      'pregnant pause|silence',
      'maternity wear|jeans|dress|range|collection|section',
      'in labour costs|charges|party|and|rates|club',
      'midwife series|drama',
      'lost the babys',
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
