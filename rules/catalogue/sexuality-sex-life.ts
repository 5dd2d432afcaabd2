// Sex life: paid, watched, shared or hidden from a spouse.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'sexuality-sex-life',
  category: 'sexuality',
  name: { nl: 'Seksleven', en: 'Sex life' },
  looksFor: {
    nl: 'prostitutie, escort, porno, vreemdgaan, swingers, OnlyFans',
    en: 'sex work, escort, adult channel, affair, swingers, Grindr',
  },
  codes: ['Z0'],
  ground: {
    name: {
      nl: 'art. 9 AVG (seksueel gedrag of gerichtheid)',
      en: 'art. 9 GDPR (sex life or sexual orientation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'SEXLIFE',
      // paid
      'betaalt|betaald|betalingen|besteld|boekt .. escort|gezelschap|seks|erotiek|webcam',
      'betaald gezelschap',
      'escort .. werkt|als|verdient|betaal*|besteld',
      'in de prostitutie|seksindustrie|escort',
      'werkt|werk .. als .. escort|prostituee|sekswerker|masseuse|stripper|danseres',
      'naar|bij|bezoekt .. prostituees|hoeren|bordeel|escort|parenclub',
      // with another, or with more
      'vreemd gegaan|gaan|ging|gaat|met',
      'gaat|ging|gegaan .. vreemd',
      // bought and worn
      'preventief|prep .. feestjes|hiv',
    ],
    en: [
      'SEXLIFE',
      // paid
      'works as .. escort|stripper|webcam',
      'escort .. by|trade|works|as|agency|she|he',
      'for|pays|hires|uses|books|visits escorts|prostitutes',
      'adult chat|channel|channels|line|lines|films|content|entertainment|site|services',
      'chat line|lines .. gay|adult|nightly|bill|wife',
      // with another, or with more
      'having|had|has|an affair',
      'there with .. woman|man .. not|isnt .. wife|husband',
      'three of us .. couple|relationship',
      'poly .. household|hh|couple|relationship|partner',
      'NOT know|knows|tell .. girlfriend|boyfriend|lover|affair',
      'husband|wife doesnt know .. girlfriend|boyfriend|sees|about him|her',
      'know that i have a girlfriend|boyfriend',
    ],
  },
  unless: {
    nl: [
      // cars, spam, things that behave oddly
      'spam|sms|mail|phishing|virus|reclame|filter|geblokkeerd & porno*|erotisch*|seks*',
      'GEAR|lampje gaat|ging vreemd',
    ],
    en: [
      // cars, guards, spam, parties
      'spam|phishing|scam|virus|popup|malware|filter|block|blocked|parental & porn*|adult',
      'chat line .. support|agent|down',
    ],
  },
  flags: [
    'Betwist bedrag: [betaalde voor een escortdame].',
    'Specificatie niet naar huis, [hij ging vreemd].',
    'Refund asked, [wife found the adult channel bills].',
    'Wants second number, [works as an escort].',
  ],
  allows: [
    'Ford Escort, kenteken gewijzigd.',
    'Kl kreeg spam met porno-links, filter aangezet.',
    'Parental filter blocks adult sites, explained.',
    'Two adult tickets and one child, rebooked.',
    'Security escort at the gate was late.',
    'Erotische spam mail, filter aan.',
    'Lampje gaat vreemd knipperen.',
    'Chat line down, support agent told.',
  ],
} satisfies ContextRule;
