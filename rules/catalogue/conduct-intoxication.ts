import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'conduct-intoxication',
  category: 'conduct',
  name: { nl: 'Onder invloed', en: 'Under the influence' },
  looksFor: {
    nl: 'dronken, beschonken, onder invloed, dubbele tong, stoned',
    en: 'drunk, slurring, smelled of drink, high, stoned',
  },
  codes: ['Z0', 'C1'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (alleen wat nodig is)',
      en: 'art. 5(1)(c) GDPR (only what is necessary)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Drink, by name.
      'dronken|stomdronken|dronkaard|dronkenlap|zuiplap|zuipt|beschonken|aangeschoten|*bezopen|ladderzat|straalzat|laveloos|starnakel|lazarus|teut|toeter|kachel',
      'CONTACT|was|duidelijk|zwaar .. onder invloed|invl',
      'onder invloed|invl van .. drank|drugs|alcohol',
      'zat|lam|dicht aan de telefoon|lijn|tel',
      'borrel|slok|glaasje|paar teveel|veel? op|gehad & CONTACT',
      'te veel|diep gedronken|(in het glaasje)',
      'alsof .. gedronken',
      'zo zat als',
      'kwade dronk',
      'dronkemanstaal|dronkemanspraat|drankprobleem|alcoholprobleem',
      // Drugs.
      'stoned|geblowd|blowde|(strak van)|doorgesnoven|snoof|gesnoven|verdoofd',
      'was|is|leek|lijkt|klonk|zo high',
      'high als|van|en',
      // What gave it away.
      'drankadem|drankkegel|dranklucht|drankwalm|kegel|alcohollucht|wietlucht|alcoholwalm',
      'rook|ruikt|stonk|stinkt|meurt|meurde|riekt .. naar .. drank|alcohol|bier|wiet|jenever|wodka',
      'stonk|stinkt|meurt|meurde & CONTACT|naar|urine|zweet|rook',
      'stinkt|stonk|zuipt',
      'dubbele|dikke|slepende tong',
      'lalde|lallen|lallend|gelal|lalt|brabbelde|brabbelt',
    ],
    en: [
      // Drink, by name.
      'drunk|drunken|intoxicated|inebriated|tipsy|sloshed|legless|paralytic|hammered|pissed',
      'roaring|blind|blackout|dead|half drunk|cut',
      '(had a few | had a skinful | worse for wear | under the influence | on the sauce | one too many | three sheets)',
      'when|after|had|been .. drink|drinking|drinks',
      // Drugs.
      'high as|on|(high at the time)',
      'SEEMS|CONTACT .. high|stoned|wasted|spaced|plastered|smashed & call|phone|desk|talking|rambl*|staff|caller|counter|kite|drugs|visit',
      'stoned|(off his face)|(off her face)|(out of it)|(off his head)|(off her head)',
      // What gave it away.
      'slurring|slurred|slurs|slur',
      'reeked|reeking|smelled|smelt|smelling|stank|stinking|breath|stinks .. of .. drink|booze|alcohol|beer|weed|whisky|vodka',
      'stank|stinks|reeked|reeks|smelly & CONTACT',
    ],
  },
  unless: {
    nl: [
      // Figures of speech, and what one drinks with friends.
      'dronken .. olifant|matroos|koffie|thee|glas|kop',
      'wespen|koffie|thee|water|soep|elkaar|vriendinnen|samen ... dronken|gedronken',
    ],
    en: ['pissed off', 'one too many times', 'drunk driver'],
  },
  flags: [
    'Gesprek afgebroken, [klt was dronken].',
    '[dhr sprak met dubbele tong], morgen terugbellen',
    '[STONK NAAR DRANK AAN DE BALIE], PAS TOCH UITGEGEVEN',
    '[kwam stoned de winkel in], toestel geruild',
    '[cx was clearly drunk], will call back',
    'Meter read, [occupier reeked of booze].',
    '[slurring his words], ended the chat',
    '[high as a kite], parcel left with neighbour',
  ],
  allows: [
    'De partytent stond als een dronken olifant op het veld.',
    'De wespen lagen dronken in de peren.',
    'Ze hebben koffie gedronken terwijl de monteur bezig was.',
    'Antenne stond scheef onder invloed van de wind.',
    'Cust is pissed off with the delay.',
    'Put the pin in wrong one too many times.',
    'Hit by a drunk driver, car written off.',
    'Bill seems high, usage checked.',
  ],
} satisfies ContextRule;
