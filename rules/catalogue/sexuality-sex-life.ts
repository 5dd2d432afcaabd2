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
      'heeft|had|met|een|zijn|haar affaire|minnares|minnaar',
      'een|heeft|had verhouding .. met|collega|buurvrouw|baas',
      'met een andere|ander vrouw|man .. hotel|bed|weekend',
      'drie ... een stel|relatie',
      'triootje|trio relatie',
      // bought and worn
      'lingerie|harnas|vibrator|dildo|seksspeeltje*|latex .. hij|vrouw weet|bestel*|discreet',
      'preventief|prep .. feestjes|hiv',
      'datingsite|datingapp|dating .. vrouw|man|geheim|weet|gay|stiekem',
      'slaapt|sliep|geslapen|bed met .. collega|buurvrouw|buurman|baas|(een ander)',
      'heeft een ander',
      'dubbelleven|scharrel|(buiten de deur)',
      'meesteres|dominatrix|fetisj*|stripclub|stripper|paaldans*|webcamgirl',
      'hotel|hotelbon|hotelkamer ... NOT .. vrouw|man|echtgenote .. weten|zien|weet',
      'condooms|seksshop|sekswinkel|erotiekwinkel|sauna voor mannen',
      'potentiepil*|impotent|erectie*|viagra',
      'seks|sekscontact|seksleven|seksuele .. met|voorkeur|leven|contact|gericht*',
    ],
    en: [
      'SEXLIFE',
      // paid
      'escort .. by|trade|works|as|agency|she|he',
      'for|pays|hires|uses|books|visits escorts|prostitutes',
      'massage parlour',
      'sugar daddy|baby',
      'slept|sleeping|sleeps with someone|another',
      'slept|sleeping|sleeps with a|his|her|the .. colleague|boss|neighbour|friend|lodger',
      'in bed|caught with .. man|woman|neighbour|colleague|best|other',
      'seeing someone else',
      'other woman|man .. wife|husband|affair|knows',
      'side chick|piece|bit',
      'dominatrix|kink|kinky|dogging|threesome|lapdance*|stripper|(lap dance)',
      'webcam model|girl|work|shows',
      'hotel .. wife|husband NOT .. know|see|find',
      'sti|std clinic|test|results',
      'one night stand',
      'sexual|sexually orientation|preference|partner|partners|active|relationship|health',
      'condoms|(adult store)|(sex shop)|(pay per view porn)',
      'works|working|works as|sells .. escort|stripper|webcam|sex|camming',
      'adult chat|channel|channels|line|lines|films|content|entertainment|site|services',
      'chat line|lines .. gay|adult|nightly|bill|wife',
      'strip club|clubs',
      // with another, or with more
      'affair|mistress|lover|bit on the side .. with|wife|husband|found|his|her|has|having|hotel',
      'having|had|has|an affair',
      'cheating|cheated on|with .. wife|husband|him|her|partner',
      'with a woman|man who|that isnt|is not .. his|her',
      'there with .. woman|man .. not|isnt .. wife|husband',
      'three of us .. couple|relationship',
      'poly .. household|hh|couple|relationship|partner',
      'NOT know|knows|tell .. girlfriend|boyfriend|lover|affair',
      'husband|wife doesnt know .. girlfriend|boyfriend|sees|about him|her',
      'know that i have a girlfriend|boyfriend',
      // bought and worn
      'viagra|impoten*|erectile',
      'lingerie|toy|toys|harness|bondage .. wife|discreet|husband|neutral',
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
