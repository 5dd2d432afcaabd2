// A customer is said to have been drunk or high, or the note tells what gave it away: the smell, the slurring.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'conduct-intoxication',
  category: 'conduct',
  name: { nl: 'Onder invloed', en: 'Under the influence' },
  looksFor: {
    nl: 'dronken, beschonken, onder invloed, dubbele tong, stoned',
    en: 'drunk, slurring, smelled of drink, high, stoned',
  },
  codes: ['Z0', 'C1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Drink, by name.
      'dronken|stomdronken|zuipt|beschonken|aangeschoten|*bezopen|drankkegel',
      'CONTACT|was|duidelijk|zwaar .. onder invloed|invl',
      // Drugs.
      'was|is|leek|lijkt|klonk|zo high|stoned',
      // What gave it away.
      'stinkt|stonk|rook|ruikt|ruikend .. drank|alcohol|bier|wiet',
    ],
    en: [
      // Drink, by name.
      'drunk|intoxicated|tipsy|(under the influence)|(been drinking)',
      // Drugs.
      'stoned|(high on)|(off his face)|(off her face)',
      // What gave it away.
      'slurring|slurred',
      'smelled|smelt|smells|stank|reeked of drink|alcohol|booze|weed|beer',
    ],
  },
  unless: {
    nl: [
      // Figures of speech, and what one drinks with friends.
      'dronken .. olifant|koffie|thee|glas|kop',
      'wespen|koffie|thee|water|soep|elkaar|vriendinnen|samen ... dronken|gedronken',
    ],
  },
  flags: [
    'Gesprek afgebroken, [klt was dronken].',
    '[STONK NAAR DRANK AAN DE BALIE], PAS TOCH UITGEGEVEN',
    '[cx was clearly drunk], will call back',
    '[slurring his words], ended the chat',
    '[Bewoner rook naar alcohol], monteur niet binnengelaten.',
    '[kl was stoned], later terugbellen',
    '[Smelled of alcohol at the counter], parcel released.',
    '[guest under the influence], taxi called',
  ],
  allows: [
    'De partytent stond als een dronken olifant op het veld.',
    'De wespen lagen dronken in de peren.',
    'Ze hebben koffie gedronken terwijl de monteur bezig was.',
    'Antenne stond scheef onder invloed van de wind.',
    'Put the pin in wrong one too many times.',
    'Bill seems high, usage checked.',
  ],
} satisfies ContextRule;
