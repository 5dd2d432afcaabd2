// Somebody is or was in prison, wears a tag, is on probation or comes free: what the court gave, and where it is
// served.
import type { ContextRule } from '../engine/types.ts';
import { criminalData } from '../grounds.ts';

export default {
  id: 'crime-custody',
  category: 'crime',
  name: { nl: 'Detentie en straf', en: 'Custody and sentence' },
  looksFor: {
    nl: 'vastzitten, straf, enkelband, reclassering, vrijkomen',
    en: 'prison, sentence, tag, bail, probation, release',
  },
  codes: ['Z0', 'B1'],
  ground: criminalData,
  sure: {
    nl: [
      // Behind bars, by name.
      'gedetineerd*|ex-gedet|*detentie*|voorarrest|gevangenisstraf*|celstraf*|bajes|tbs|(huis van bewaring)',
      'pi vught|zwolle|arnhem|dordrecht|almelo',
      'zit|zat|zitten|gezeten|verblijft|belandde .. in .. gevangenis|bak|cel|pi',
      // Doing time, in everyday words.
      'WHO zit|zat|zitten .. vast',
      'gezeten voor|wegens|ivm',
      // What the court gave.
      'taakstraf*|(voorwaardelijke straf)|politierechter',
      // Under watch, and coming free.
      '*enkelband*|reclassering*|proefverlof|(op borgtocht)',
      'WHO komt|kwam .. vrij',
    ],
    en: [
      // Behind bars, by name.
      'prison|jail|jailed|imprisoned|inmate|hmp|yoi|remand|remanded|(behind bars)|(locked up)',
      'years|yrs|time inside',
      // What the court gave.
      'sentenced|(suspended sentence)|(community service)',
      // Under watch, and coming free.
      'probation|parole|(curfew tag)',
      'ankle|electronic tag|monitor|bracelet',
      'out on licence|lic|tag',
      'on|the|posted|skipped|police bail',
    ],
  },
  unless: {
    nl: [
      //  Stuck, not locked up.
      'vast in|tussen|op|aan .. lift|poortje|file|*contract|abonnement|deur*|kabel*|wachtrij|trein',
    ],
    en: ['prison|jail lane|street|road|break|escape|cell', 'sentenced to hold', 'locked up the'],
  },
  flags: [
    '[dhr is gedetineerd], post graag naar de curator',
    '[KL DRAAGT EEN ENKELBAND], AFSPRAAK VOOR 18U',
    '[brief kwam uit PI Vught], adres aangepast',
    '[Hij komt in juni vrij], dan wil hij zijn oude nummer terug.',
    '[Out on licence until May], router to hostel address.',
    'Bill unpaid, [she was in prison], nobody opened the post.',
    '[Klant zit in detentie], incasso stopgezet.',
    '[heeft een taakstraf gekregen]',
    '[cust has an ankle tag], cannot go out after 7',
    '[He got a suspended sentence].',
    '[husband was jailed last month], wants account in her name',
  ],
  allows: [
    'Klant zat een uur vast in de lift en belde vanuit de cabine.',
    'Kl woont in de verbouwde gevangenis, unit 3.',
    'Dat moet voorkomen worden, vindt mw.',
    'Klant twijfelt nog tussen vast en variabel.',
    'Meter at 7 Prison Lane read by the engineer.',
    'Been doing two years with us as a customer, wants a loyalty deal.',
    'We were sentenced to hold music for an hour.',
    'Customer locked up the shop before the engineer came.',
  ],
} satisfies ContextRule;
