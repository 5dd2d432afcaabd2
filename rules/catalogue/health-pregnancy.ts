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
      'wkn|weken|mnd|maanden .. zwanger|zw|zwngr',
      'mk .. wk|wkn|weken',
      'baby|kindje|tweeling|kind .. verloren|kwijtgeraakt|(op komst)',
    ],
    en: [
      'PREGNANT',
      'maternity ward|unit',
      'lost|losing the|her|their|a =baby|babies|twins',
      'newborn|baby on|in oxygen|nicu|intensive|incubator',
    ],
  },
  unless: {
    nl: [
      'PET .. PREGNANT',
      'PUBLICITY ... PREGNANT',
      'PREGNANT .. PUBLICITY',
      // to please is the same word
      'bevalling van .. project|systeem',
    ],
    en: [
      'PUBLICITY ... PREGNANT',
      'pregnant|expecting cat|dog|mare',
      'pregnant pause|silence',
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
    'Pakket Zwanger & Zo (folder) staat nog op de site.',
    'Het toestel bevalt goed, kl wil verlengen.',
    "Folder 'Zwanger & Zo' staat nog op de oude site.",
    'Nieuwe wasmachine is niet goed bevallen, retour.',
    'Return of maternity jeans, size 12.',
    'There was a pregnant pause on the line, then it dropped.',
    'Leaflet on pregnancy for the pharmacy stand reprinted.',
    'Hond is zwanger, dierenarts polis.',
    'Prettige bevalling van het project, zei de projectleider.',
    'Pregnant cat insured from May.',
    'In labour costs alone that is 200.',
    'Midwife series missing from the box set.',
    "Lost the baby's car seat in transit.",
  ],
} satisfies ContextRule;
