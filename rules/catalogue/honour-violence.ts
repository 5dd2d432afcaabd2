// Relatives who guard the family's honour: a marriage that is not her own choice, brothers who look for her, honour
// killing.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'honour-violence',
  category: 'domestic-violence',
  name: { nl: 'Eergerelateerd geweld', en: 'Honour-based violence' },
  looksFor: {
    nl: 'eerwraak, uithuwelijken, gezocht door familie, bruidsschat',
    en: 'forced marriage, family honour, hunted by relatives, dowry',
  },
  codes: ['A2', 'A3', 'A4'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // By its name.
      'eerwraak|eergerelateerd*|familie-eer',
      'eer van|vd .. familie',
      // A marriage that is not her own choice.
      'uithuwelijk*|uitgehuwelijkt|huwelijksdwang|bruidsschat|(gedwongen huwelijk)',
    ],
    en: [
      // By its name.
      'honour|honor based|killing|violence|abuse',
      // A marriage that is not her own choice.
      '(forced | arranged) marriage',
      'forced to marry',
      'dowry',
      // Relatives who look for her.
      'brothers|uncles|father|family|cousins|dad ... (kill her)|(come for her)|(find her)',
    ],
  },
  flags: [
    'Adres afgeschermd, [ze vreest eerwraak].',
    '[Broers zoeken haar om de eer van de familie].',
    'Post naar kantoor, [ze werd uitgehuwelijkt].',
    '[Her brothers said they would come for her].',
    '[Forced marriage case].',
  ],
  allows: [
    'Haar ouders willen haar op het strand laten trouwen door een eigen ambtenaar, op locatie.',
    'Eerste kwartaalfactuur van de familie Van Eer ontvangen.',
    'Oma wil dat de eer van de familiequiz naar de kleinkinderen gaat.',
    'Family flying to Spain to her wedding next week, roaming added.',
    'We honour the quote for the family plan.',
    'Wedding dress delivered late.',
  ],
} satisfies ContextRule;
