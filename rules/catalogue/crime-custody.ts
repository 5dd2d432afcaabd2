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
      'gedetineerd*|*gedetineerde*|detentie*|voorarrest|hechtenis|jeugddetentie|geïnterneerd*|jji|tbs',
      '*gevangenisstraf*|*celstraf*|politiecel|cellencomplex|penitentiair*|detentiecentrum|jeugdgevangenis',
      'huis van bewaring',
      'cel .. politiebureau|bureau',
      'pi PRISON-TOWN',
      'zit|zat|zitten|gezeten|verblijft|belandde|beland|opgesloten .. in .. PRISON|pi',
      'uit|vanuit|naar de|het gevangenis|gevang|bajes|bak|cel|nor',
      // Doing time, in everyday words.
      'WHO zit|zat|zitten .. vast',
      'die zit|zat .. sinds|al|tot .. vast',
      'moet|moest|gaat|mag .. jaar|jr|maanden|mnd|weken .. zitten|brommen',
      'heeft|had .. jaar|jr|maanden|mnd .. gezeten',
      'gezeten|vastgezeten voor|wegens|ivm',
      'zit|zat in vught|veenhuizen|(de bijlmerbajes)',
      'door .. POLICE-UNIT .. (van zijn bed)|(uit bed)|meegenomen|opgehaald|ingerekend',
      'van zijn|haar bed gelicht',
      'uitlevering|uitgeleverd|gevangenschap|vreemdelingenbewaring|vreemdelingendetentie|isoleercel|bewaring gesteld',
      'zit|zat|zitten .. straf .. uit',
      'cel|celstraf|straf van .. jaar|maanden',
      // What the court gave.
      'taakstraf*|werkstraf*|leerstraf*',
      'voorwaardelijke straf',
      'jaar|jr|maanden|mnd .. cel|tbs|gevangenis',
      'jaar|jr|maanden|mnd .. gekregen|opgelegd|gehad .. voor|wegens .. OFFENCE',
      // Under watch, and coming free.
      '*enkelband*|huisarrest|proefverlof|invrijheidstelling|reclassering*|jeugdreclassering',
      'band|bandje .. enkel',
      'WHO komt|kwam .. vrij',
      'op vrije voeten',
      'voorwaardelijk|vervroegd vrij',
      'vrijgekomen|vrijgelaten .. na|uit .. jaar|straf|PRISON|tbs|detentie',
      'zich .. melden .. bij .. politie|reclassering|bureau',
      // Before a judge.
      'voor de|(de politie) rechter .. komen|verschijnen|staan|wegens|voor',
      'moet|moest|moeten|komt|kwam .. voor de rechter',
      'officier|om|justitie eist|eiste|eisen',
      'hoger beroep .. straf|officier|veroordeling|celstraf|strafzaak|om',
      'jeugdrechter|kinderstrafrecht|jeugdstrafrecht|strafbeschikking',
      'raadkamer|politierechter|strafzitting|strafrechter',
      'moet|moeten .. voorkomen',
    ],
    en: [
      // Behind bars, by name.
      'prison|jail|gaol|penitentiary|hmp|hmyoi|yoi|remand|remanded|inmate*|incarcerat*|imprison*',
      'in|into police|pretrial? custody|detention',
      '(behind bars | banged up | doing time | sent down | in the nick | juvenile hall | away inside)',
      'went|sent|going|goes down for',
      'community hours|order|punishment',
      // Doing time, in everyday words.
      'doing|serving|served .. yrs|years|yr|months|mths|mos|stretch|sentence|life|time',
      'got|given|gets .. yrs|years|months|mths .. for OFFENCE',
      'spell|spells|stretch|time|years|months|back|was|been|while|is inside',
      'locked up .. in|for|since|again|over',
      'RELATIVE|EX|PARTNER|he|she .. locked up',
      'sent|sentenced|going|went|goes|facing .. to|down .. prison|jail|years',
      'sign on|in|report .. at|to .. (police station)|(the police)|probation',
      'in the nick|clink|can|slammer',
      // What the court gave.
      'sentenced|sentencing',
      'suspended|custodial sentence*',
      'community|comm service|payback',
      // Under watch, and coming free.
      'on|ankle|curfew|gps|electronic tag|tagging',
      'tag|monitor|bracelet .. leg|ankle|curfew',
      'ankle monitor|bracelet',
      'probation|parole|parolee',
      'on|under licence|license|lic .. till|until|for|after|NUMBER',
      'out on licence|license|lic|bail|parole|tag',
      'on|paid|pay|pays|posted|jumped|skipped|made|police|the bail',
      'released|out|freed .. from|of .. prison|jail|custody|gaol|detention|remand',
      '(halfway house | house arrest | early release | day release)',
      // Before a judge.
      '(bail hearing | crown court | plea hearing | awaiting trial | trial pending)',
    ],
  },
  likely: {
    nl: [
      'mag .. land|regio|stad|provincie niet .. uit|verlaten',
      'mag na .. uur|u|NUMBER .. niet|deur .. buiten|uit',
    ],
    en: ['WHO got|given NUMBER years|yrs', 'has|have to be in by'],
  },
  unless: {
    nl: [
      //  Stuck, not locked up.
      'vast in|tussen|op|aan .. lift|poortje|file|*contract|abonnement|deur*|slot|kabel*|systeem|wachtrij|verkeer|trein',
      //  Something else comes free.
      'plek|plaats|woning|kamer|parkeerplaats|datum|bedrag|geld|saldo|tafel|kavel|stoel ... vrij',
      //  A building, or a fault that must not come back.
      'storing|fout|herhaling|probleem|schade|misverstand .. voorkomen',
      'voorkomen worden|dat',
      'vrij van .. werk|school|dienst',
    ],
    en: [
      'prison|jail lane|street|road|break|escape|cell',
      'probation|probationary period|review|contract',
      'doing|serving|served .. years|months .. with|as|contract',
      'prison|jail drama|series|film|book|game|show|museum',
      'sentenced to .. hold|music|wait|waiting|queue',
    ],
  },
  flags: [
    'Klt belt namens zijn broer, [die zit sinds maart vast], abonnement mag op pauze.',
    '[dhr is gedetineerd], post graag naar de curator',
    '[KL DRAAGT EEN ENKELBAND], AFSPRAAK VOOR 18U',
    '[Zoon moet nog acht maanden zitten], moeder neemt de lijn over.',
    '[brief kwam uit PI Vught], adres aangepast',
    '[Hij komt in juni vrij], dan wil hij zijn oude nummer terug.',
    'cust wants sim paused, [bf is doing 3 yrs for fraud]',
    '[Out on licence until May], router to hostel address.',
    'Bill unpaid, [she was in prison], nobody opened the post.',
    '[wears an ankle tag], engineer visit before 6pm pls',
  ],
  allows: [
    'Klant zat een uur vast in de lift en belde vanuit de cabine.',
    'De plek aan het raam is weg, hij komt morgen vrij.',
    'Kl woont in de verbouwde gevangenis, unit 3.',
    'Wij moeten deze storing voorkomen.',
    'Dat moet voorkomen worden, vindt mw.',
    'Klant twijfelt nog tussen vast en variabel.',
    'Meter at 7 Prison Lane read by the engineer.',
    'She is still in her probation period, so no mortgage yet.',
    'Been doing two years with us as a customer, wants a loyalty deal.',
    'Hij komt maandag vrij van zijn werk.',
    'Her prison drama keeps buffering.',
    'We were sentenced to hold music for an hour.',
  ],
} satisfies ContextRule;
