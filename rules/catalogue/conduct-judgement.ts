// A customer is called a name or given a character: a liar, stupid, arrogant, a moaner.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'conduct-judgement',
  category: 'conduct',
  name: { nl: 'Oordeel over karakter', en: 'Judgement of character' },
  looksFor: {
    nl: 'zeurkous, liegt, dom, arrogant, manipulatief, racistisch, kortaf',
    en: 'liar, stupid, arrogant, manipulative, racist, pushy, moaner',
  },
  codes: ['Z0', 'C1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Called names.
      'INSULT',
      'is|wat|echte|echt|een|type|stelletje|notoire .. CALLED-NAME',
      // An adjective that judges a person.
      'JUDGED oude|ouwe|jonge? PERSON-NOUN',
      'CUSTOMER|hij|zij|ze is|was|blijft .. JUDGED',
      // Lying, slippery.
      'liegt|loog|liegen|gelogen',
      'manipulatief|manipulatieve|manipuleert',
      // Stupid, slow, naive.
      'naïef|naïeve|goedgelovig|(niet de slimste)|(traag van begrip)',
      // Manner.
      'arrogant|arrogante|kortaf|nors|botte|chagrijnig|opgefokt|opdringerig|stug|betweterig',
      'zeurt|zeurde|gezeur|dramt',
      // Prejudice.
      'racistisch*|*neger|nikker|(ga terug naar je land)',
    ],
    en: [
      // Called names.
      'a|an|total|complete|right|bit|bunch|real|absolute .. CALLED-NAME',
      'INSULT',
      // An adjective that judges a person.
      'JUDGED old|young? PERSON-NOUN',
      // Lying, slippery.
      'lied about|again|to',
      'CUSTOMER|he|she|hes|shes .. lying|lies',
      'manipulative|deceitful|dishonest|shifty|(too smooth)',
      // Manner.
      'arrogant|condescending|obnoxious|entitled|stuck-up|stroppy|pushy|grumpy|unreasonable|(hard work)',
      'kept calling|called me|us',
      // Prejudice.
      'racist|racially|homophobic',
    ],
  },
  unless: {
    nl: [
      // Things can be dumb, vague or false as well.
      'cijfers|gegevens ... liegen',
    ],
    en: [
      'dashboard|cable|figures|numbers|camera|clock|meter|screen|machine|parcel ... lying|lies|lie|lied',
      'entitled to',
    ],
  },
  flags: [
    'Klacht afgehandeld, [klt is een enorme zeurkous].',
    '[liegt over de levering], foto’s staan in dossier',
    '[ARROGANTE MAN], OFFERTE TOCH GESTUURD',
    '[kortaf en wantrouwend], meterstand doorgegeven',
    '[cx is a pathological liar], do not credit again',
    'Plan changed, [he was very rude and arrogant].',
    '[proper drama queen], parcel resent',
    '[made a racist remark to the driver], delivered anyway',
    '[Lastige klant], vooraf bellen.',
    '[mw is arrogant en dom]',
    '[zeurt over elke factuur]',
    '[Difficult customer], keep it short.',
    '[a stupid woman], plan changed',
    '[he is lying again]',
  ],
  allows: [
    'De cijfers liegen er niet om: 340 euro meer.',
    'Gegevens die niet liegen, zei hij.',
    'Klant wil een domme meter zonder uitlezing.',
    'Klant vond de reclame seksistisch.',
    'Brandmelder gaf vals alarm.',
    'Man klaagt over vieze lucht uit de container.',
    'Klant roept: stelletje dieven, om drie euro.',
    'Parcel was lying on the step.',
    'Customer says the dashboard lied about uptime.',
    'She is entitled to a refund.',
    'Customer has a simple question about the line.',
    'He was very demanding of a refund.',
  ],
} satisfies ContextRule;
