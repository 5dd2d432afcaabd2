import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'crime-fraud',
  category: 'crime',
  name: { nl: 'Verdenking van fraude', en: 'Suspected fraud' },
  looksFor: {
    nl: 'vermoeden van fraude, geldezel, vervalste papieren, in scène gezet',
    en: 'suspected fraud, money mule, forged papers, staged claim',
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
      // A person called by the deed.
      'katvanger*|geldezel*|fraudeur*|gefraudeerd|fraudeert|fraudeerde|witwas*|witgewassen|heling|heler|flessentrekker',
      'bijstandsfraude|uitkeringsfraude|adresfraude|woonfraude|verzekeringsfraude|faillissementsfraude|belastingfraude|kaartfraude|retourfraude|toeslagenfraude',
      'is|als|bekende|beruchte|notoire|echte|blijkt .. oplichter|oplichtster|dief|crimineel|zwendelaar',
      // Suspected, registered, investigated.
      'vermoed*|verdenking|verdacht|mogelijk|mog|sprake|signaal|aanwijzing* .. fraude|oplichting|diefstal|identiteitsfraude|valsheid|phishing',
      'fraude|oplichting|verduistering door WHO',
      'evr|evr-registratie|ivr-registratie|fiod|fiu',
      'extern verwijzingsregister',
      'fraude-db|frauderegister|fraudelijst',
      'alleen|via|contact .. fraudedesk|fraudeteam',
      'dossier|zaak .. naar .. fraudeteam|fraudedesk|(bijzondere zaken)',
      // Papers and identities.
      'vervalst*|vervalsing*|nagemaakte|namaakhorloges|nephorloges',
      'valse|vals|nep id|naam|namen|identiteit|paspoort|rijbewijs|loonstrook|loonstroken|handtekening|recept|recepten|facturen|papieren',
      'handtekening|krabbel .. nagemaakt|nagedaan',
      // A claim made up.
      'scène .. gezet|gezette',
      'zelf .. aangestoken|ingeslagen|vernield|veroorzaakt|weggemaakt|verdonkeremaand',
      'nepclaim|schijnschade|gefingeerd*|geënsceneerd*',
      'drie|verschillende|tegenstrijdige|wisselende verhalen|verklaringen & WHO|claim|schade',
      // A bank card or account lent to others.
      'rekening|pas|pinpas .. uitgeleend|verhuurd|beschikbaar',
      'pas|rekening .. uit handen',
    ],
    en: [
      // A person called by the deed.
      'money mule*',
      'mule acct|account|acc|activity|susp|suspected',
      'is|a|known|serial|career|proper|total fraudster|scammer|thief|crook|conman',
      // Suspected, registered, investigated.
      'suspected|susp|suspect|suspicion|possible|poss|likely|confirmed|committed|commits|committing .. fraud|theft|laundering|mule|forgery|scam|embezzlement|collusion',
      'fraud|theft susp|suspected|suspicion|marker|flag|investigation|referral',
      'refund|chargeback|benefit|insurance|tax|vat|application|first-party|friendly|identity fraud|fraudster|abuse .. susp|suspected|again|by|convicted',
      'friendly fraud',
      'cifas|(sar filed)|(sar raised)|(suspicious activity report)|efcc|(action fraud against)',
      'laundering|laundered|embezzl*|defraud*|swindl*',
      'false|fraudulent|bogus claims|claim|declaration|application|statements .. WHO|by|again',
      // Papers and identities.
      '=forged|forgery|forging|forges|counterfeit*',
      'fake|false|stolen id|ids|passport|payslips|payslip|identity|documents|docs|name|names|licence|signature',
      'copied|faked .. signature',
      // A claim made up.
      'staged|staging|stages .. fall|crash|accident|slip|theft|burglary|collision|loss|injury',
      'changed|different .. story|names|versions & claim|claims|address',
      // A bank card or account lent to others.
      'lent|rented|sold .. account|card|login .. to',
    ],
  },
  unless: {
    nl: [
      //  The customer is the victim.
      'slachtoffer|gebeld|nepmail ... fraude|fraudedesk|oplichting|phishing',
      'fraude|phishing|oplichting ... door|van|een onbekende*',
    ],
    en: [
      //  A thing, not a deed.
      'fake name tag|badge',
    ],
  },
  flags: [
    'Rekening geblokkeerd, [kl is katvanger], dossier naar collega.',
    '[vermoeden van fraude met toeslagen], niet uitbetalen',
    'Aanvraag afgewezen: [loonstrook is vervalst].',
    '[Naam staat in het EVR], dus geen krediet.',
    'Expert denkt: [de diefstal is in scène gezet].',
    '[heeft zijn pas en rekening uitgeleend], zegt mw',
    '[cust is a known fraudster], do not ship',
    '[suspected money mule], app closed',
    'Claim on hold, [we think he staged the crash].',
    '[presented a forged payslip], app declined',
  ],
  allows: [
    'Klant is slachtoffer van phishing, contact met fraudedesk loopt.',
    'Mogelijk phishing via een sms van een onbekende.',
    'Fake name tag arrived broken, new one sent.',
    'Klant vraagt hoe wij fraude voorkomen.',
  ],
} satisfies ContextRule;
