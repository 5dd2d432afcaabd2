// Benefits: what the state pays to somebody, asked for, paid or claimed back.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'finance-benefits',
  category: 'finance',
  name: { nl: 'Uitkering en toeslagen', en: 'Benefits' },
  looksFor: {
    nl: 'bijstand, WW, WIA, Wajong, uitkering, toeslagenaffaire, leefloon',
    en: 'Universal Credit, housing benefit, food stamps, hardship fund',
  },
  codes: ['B2', 'Z0', 'B1'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // the name of the benefit
      'BENEFIT',
      'een|krijgt|alleen|heeft|aanvraag|aanvulling|wacht uitkering|bijstand .. van|als|aangevraagd|en|gerechtigd|uwv|gemeente|alleenstaande|start|volgt|stopt|nog|niet|dus|via|omdat',
      'in|sinds|zit|uit de? ww|bijstand|uitkering',
      'zit|leeft|leef|rondkomen|inkomen .. ww|bijstand|uitkering',
      'uitkering .. gerechtigd|uwv|gemeente|sociale|aangevraagd|start|stopgezet|gekort|aanvragen|moeder|alleenstaande|dienst|afgewezen',
      'wacht|wil|krijgt|leeft|rondkomen|kreeg|heeft|pakte|vraagt|ontvangt .. een|haar|zijn|op|van|de|alleen? uitkering|bijstand',
      'uk|uitk gerechtigd',
      // supplements, claimed back or fought for
      'toeslag|toeslagen|huurtoeslag|zorgtoeslag|kindgebonden|kinderbijslag|kinderopvangtoeslag .. terugbetalen|terugbetaling|teruggevorderd|stopgezet|ouder|affaire|afhankelijk|leeft|terugvordering|(op aan huur)',
      'krijgt|ontvangt|leeft|wacht .. huurtoeslag|zorgtoeslag|kinderbijslag|kinderopvangtoeslag|kindgebonden|toeslagen',
      'huurt .. toeslag',
      'toeslagenaffaire|toeslagpartner|toeslagenschandaal',
      'gedupeerde .. toeslag*',
      'rondkomen|alleen|enkel .. aow',
      'toesl partner',
      // funds and remissions for those without
      'kwijtschelding .. aangevraagd|belasting*|waterschap|gemeente|minima|heffing',
      'noodfonds|energietoeslag|stadspas|minimaregeling|minimabeleid|(bijzondere bijstand)|ooievaarspas|rotterdampas|participatiewet',
      'inkomen .. bestaat uit|bijstand|onder|minimum',
    ],
    en: [
      // the name of the benefit
      'BENEFIT',
      'on|gets|getting|her|his|claims|claiming|receives|reliant|all|only universal|uc|benefits|welfare|dole|jsa|esa|dla|pip|disability|snap|medicaid|tanf|food stamps',
      'uc claim*|claimed|payment|award|statement|journal|start*|NUMBER|deductions',
      'hb|uc|pip|esa|ctr|dwp|dhp .. award|claim|overpayment|group|letter|elem|stopped|sanction*|tribunal|applied|reduced|pays',
      'rent .. by|through hb|benefit|council',
      'disability|housing|carers|unemployment|maternity|child|state benefit|benefits|allowance|pension .. only|income|claim|all|stopped|and|lump|is',
      'sassa|grant .. only income',
      // funds and remissions for those without
      'free school|sch meals|uniform',
      'earns|earning|income .. under|below|threshold',
    ],
  },
  unless: {
    nl: [
      // insurance that pays out; help with a device
      'uitkering .. levensverzekering|levensverz|polis|verzekering|schadeverzekering|overlijden*|expireert|uitvaart|kapitaal',
      'levensverz*|polis|uitvaart*|verzekering|begunstigde|nabest*|overlijden*|pensioen .. uitkering',
      'technische bijstand',
      'naar noodfonds voorwaarden',
    ],
  },
  flags: [
    'Termijn verlaagd, [kl zit in de bijstand].',
    'Inkomensbewijs: [mw krijgt een wajong].',
    'Deposit in parts, [she is on Universal Credit].',
    'Plan agreed, [housing benefit claim is pending].',
  ],
  allows: [
    'Uitkering levensverzekering expireert 1-11, bedrag op eigen rekening.',
    'Kl is zijn ww vergeten, reset gemaild.',
    'Asked about the benefits of the gold card, leaflet sent.',
    'Customer benefits from the free upgrade.',
    'Krijgt een uitkering van de levensverzekering.',
    'Nabestaande krijgt uitkering.',
    'Vraagt technische bijstand bij installatie.',
    'Vraagt naar noodfonds voorwaarden, link.',
    'The only benefit stopped was free roaming.',
  ],
} satisfies ContextRule;
