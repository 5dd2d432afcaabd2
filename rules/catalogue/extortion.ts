// Somebody must pay, or else: blackmail, ransom, sextortion, a loan shark at the door.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'extortion',
  category: 'threat',
  name: { nl: 'Afpersing en chantage', en: 'Extortion and blackmail' },
  looksFor: {
    nl: 'afpersen, chanteren, betalen onder dreiging, sextortion',
    en: 'extortion, blackmail, paying under threat, sextortion',
  },
  codes: ['B1', 'A2', 'A1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // By its name.
      'EXTORT',
    ],
    en: [
      // By its name.
      'EXTORT',
      // Pay, or else.
      'pay|paid|pays .. or .. else|burn|hurt|kill|leak|publish',
    ],
  },
  unless: {
    nl: [
      // Exercises, insurance, dear contracts.
      'EXTORT ... dekking|cyber*|polis',
    ],
    en: [
      // Exercises, insurance, figures of speech.
      'cyber|any|policy|liability|proposal|phishing ... EXTORT',
      'EXTORT .. cover|policy|insurance|endorsement|lol|prices|pricing',
    ],
  },
  flags: [
    '[Hij wordt afgeperst door een oude zakenrelatie].',
    "[Mevrouw wordt gechanteerd met naaktfoto's].",
    'Block payee, [customer is being blackmailed].',
    '[Loan shark at the door again].',
    '[Losgeld geëist].',
  ],
  allows: [
    'Cyberpolis: afpersing valt onder de dekking cyber plus.',
    'Anders betaalt klant per kwartaal.',
    'Cyber liability quote: any extortion or ransom in five years? None.',
    'The exit fee is blackmail lol, paid anyway; extortion pricing he said.',
    'Pay by card or by direct debit.',
    'Customer wants the engineer to take photos of the meter.',
  ],
} satisfies ContextRule;
