import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'conduct-judgement',
  category: 'conduct',
  name: { nl: 'Oordeel over karakter', en: 'Judgement of character' },
  looksFor: {
    nl: 'zeurkous, liegt, dom, arrogant, manipulatief, racistisch, kortaf',
    en: 'liar, stupid, arrogant, manipulative, racist, pushy, moaner',
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
      // Called names.
      'INSULT',
      'is|wat|echte|echt|type|stelletje|notoire .. CALLED-NAME',
      // An adjective that judges a person.
      'JUDGED oude|ouwe|jonge? PERSON-NOUN',
      // Lying, slippery.
      'liegt|loog|liegen',
      'manipulatief|berekenende|onbetrouwbaar*',
      // Stupid, slow, naive.
      'naïef|naïeve|goedgelovig',
      // Manner.
      'kortaf|ijzig|stug|botte',
      'hatelijk|vals|onaangenaam|lijp|opgefokt|heetgebakerd',
      // Prejudice.
      '*neger|nikker|(ga terug naar je land)|(te zwart)',
    ],
    en: [
      // Called names.
      'a|an|total|complete|right|bit|bunch|real|absolute .. CALLED-NAME',
      'INSULT',
      // Lying, slippery.
      'liar|lying|lied about|again|to|re|abt|pmts|through',
      'manipulative|manipulating|devious|deceitful|shifty|slimy|untrustworthy|conniving|two-faced|(too smooth)|smarmy',
      // Manner.
      'arrogant|condescending|entitled|stuck-up',
      'kept calling|called me|us',
    ],
  },
  unless: {
    nl: [
      // Things can be dumb, vague or false as well.
      'cijfers|gegevens ... liegen',
      'vals alarm|licht|geld|plat',
      'stelletje dieven',
    ],
    en: [
      'dashboard|cable|figures|numbers|camera|clock|meter|screen|machine ... lying|lies|lie|lied',
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
