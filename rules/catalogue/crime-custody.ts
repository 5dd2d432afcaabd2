import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'crime-custody',
  category: 'crime',
  name: { nl: 'Detentie en straf', en: 'Custody and sentence' },
  looksFor: {
    nl: 'vastzitten, straf, enkelband, reclassering, vrijkomen',
    en: 'prison, sentence, tag, bail, probation, release',
  },
  codes: ['Z0', 'B1'],
  ground: {
    name: {
      nl: 'art. 10 AVG (strafrechtelijke gegevens)',
      en: 'art. 10 GDPR (criminal convictions and offences)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Behind bars, by name.
      'gedetineerd*|voorarrest|jeugddetentie|geïnterneerd*|tbs',
      'pi PRISON-TOWN',
      'zit|zat|zitten|gezeten|verblijft|belandde|beland|opgesloten .. in .. PRISON|pi',
      // Doing time, in everyday words.
      'WHO zit|zat|zitten .. vast',
      'gezeten voor|wegens|ivm',
      // What the court gave.
      'taakstraf*',
      'voorwaardelijke straf',
      // Under watch, and coming free.
      '*enkelband*|reclassering*',
      'band|bandje .. enkel',
      'WHO komt|kwam .. vrij',
      // Before a judge.
      'raadkamer|politierechter',
      'moet|moeten .. voorkomen',
    ],
    en: [
      // Behind bars, by name.
      'prison|jail|hmp|yoi|remand|remanded',
      // Under watch, and coming free.
      'probation|parole',
      'out on licence|lic|bail|parole|tag',
      'on|paid|pay|pays|posted|jumped|skipped|made|police|the bail',
    ],
  },
  unless: {
    nl: [
      //  Stuck, not locked up.
      'vast in|tussen|op|aan .. lift|poortje|file|*contract|abonnement|deur*|slot|kabel*|systeem|wachtrij|verkeer|trein',
      //  A building, or a fault that must not come back.
      'voorkomen worden|dat',
    ],
    en: ['prison|jail lane|street|road|break|escape|cell'],
  },
  flags: [
    '[dhr is gedetineerd], post graag naar de curator',
    '[KL DRAAGT EEN ENKELBAND], AFSPRAAK VOOR 18U',
    '[brief kwam uit PI Vught], adres aangepast',
    '[Hij komt in juni vrij], dan wil hij zijn oude nummer terug.',
    '[Out on licence until May], router to hostel address.',
    'Bill unpaid, [she was in prison], nobody opened the post.',
  ],
  allows: [
    'Klant zat een uur vast in de lift en belde vanuit de cabine.',
    'Kl woont in de verbouwde gevangenis, unit 3.',
    'Dat moet voorkomen worden, vindt mw.',
    'Klant twijfelt nog tussen vast en variabel.',
    'Meter at 7 Prison Lane read by the engineer.',
    'Been doing two years with us as a customer, wants a loyalty deal.',
    'We were sentenced to hold music for an hour.',
  ],
} satisfies ContextRule;
