// Pregnancy and birth: wished for, expected, lost or ended.
import type { ContextRule } from '../engine/types.ts';
import { healthData } from '../grounds.ts';

export default {
  id: 'health-pregnancy',
  category: 'health',
  name: { nl: 'Zwangerschap', en: 'Pregnancy' },
  looksFor: {
    nl: 'zwanger, bevallen, miskraam, ivf, uitgerekende datum',
    en: 'pregnant, giving birth, miscarriage, IVF, due date of a baby',
  },
  codes: ['Z0', 'B2'],
  ground: healthData,
  sure: {
    nl: ['PREGNANT', 'is|ben|net|pas bevallen'],
    en: ['PREGNANT'],
  },
  unless: {
    nl: ['PREGNANT .. PUBLICITY'],
  },
  flags: [
    'Bezorging verzet, [mw is net bevallen].',
    'Later betalen ivm [zwangerschapsverlof].',
    'Refund agreed, [she had a miscarriage].',
    'Bezorgen beneden graag, [klt is hoogzwanger].',
    'Reis geannuleerd ivm [een miskraam].',
    'Heavy box to second floor, [she is pregnant].',
    'Late fee waived, [wife gave birth on Tuesday].',
  ],
  allows: [
    'Pakket Zwanger & Zo (folder) staat nog op de site.',
    'Het toestel bevalt goed, kl wil verlengen.',
    'Nieuwe wasmachine is niet goed bevallen, retour.',
    'Return of maternity jeans, size 12.',
    'In labour costs alone that is 200.',
    "Lost the baby's car seat in transit.",
  ],
} satisfies ContextRule;
