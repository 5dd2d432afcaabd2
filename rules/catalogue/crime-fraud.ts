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
      'nepbiljet*|(vals geld)|(valse biljetten)|(vals briefje)|(valse briefjes) & had|betaalde|bij zich|WHO',
      'criminelen|crimineel .. pas|rekening|account|geld',
      'niet ontvangen|aangekomen & tekende|getekend|handtekening|aannam',
      'met|op|onder|gebruikt|gebruikte .. identiteit|identiteitsbewijs|paspoort|id|bsn|naam|gegevens van .. RELATIVE|EX|COLLEAGUE|huisgenoot .. lening|account|contract|rekening|besteld|afgesloten|aangevraagd|geopend',
      'misbruikt|misbruik|misbruikte .. identiteit|gegevens|naam|pas van|haar|zijn .. RELATIVE|EX|moeder|vader',
      // A claim made up, an income kept silent.
      'verzonnen|verzint|fingeerde|gefingeerde|verzonnen claim|schade|inbraak|diefstal|ongeval',
      'claimt|claimde|claimen .. nooit|niet .. gebeurd|geweest|bestaan|bestaat',
      'knoeit|knoeide|geknoeid|rommelt|sjoemelt|gesjoemeld|sjoemelde .. met .. facturen|factuur|bonnen|uren|cijfers|declaraties|papieren|meter*',
      'dubbel|valse|onterecht|onterechte declareert|gedeclareerd|declaratie|declaraties',
      'uitkering ... verzwegen|zwart|(niet gemeld)|(niet opgegeven)',
      'scène .. gezet|gezette',
      'zelf .. aangestoken|ingeslagen|vernield|veroorzaakt|weggemaakt|verdonkeremaand',
      'nepclaim|schijnschade|gefingeerd*|geënsceneerd*',
      'drie|verschillende|tegenstrijdige|wisselende verhalen|verklaringen & WHO|claim|schade',
      // A bank card or account lent to others.
      'rekening|account .. gebruikt .. geld|door te sluizen|doorsluizen|witwassen',
      'doorgesluisd|doorsluizen|doorsluisde|(door te sluizen)',
      'oplichting van .. ouderen|mensen|klanten|bejaarden',
      'geld .. met oplichting|oplichten|fraude',
      'WHO .. oplicht|oplichtte',
      'gebruikt|gebruikte|betaalt|betaalde|bestelt|bestelde .. gestolen .. creditcard|creditcards|pas|kaart|gegevens|account',
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
      '(cifas marker)|(sar filed)|(sar raised)|(suspicious activity report)|efcc|(action fraud against)',
      'laundering|laundered|embezzl*|defraud*|swindl*',
      'false|fraudulent|bogus claims|claim|declaration|application|statements .. WHO|by|again',
      // Papers and identities.
      '=forged|forgery|forging|forges|counterfeit*',
      'fake|false|stolen id|ids|passport|payslips|payslip|identity|documents|docs|name|names|licence|signature',
      'copied|faked .. signature',
      'cloned|skimmed|copied .. card|cards|bank card',
      'bad|forged|dud|stolen cheques|checks|cheque|check',
      'altered|doctored|tampered|edited|photoshopped .. invoice|receipt|document|payslip|statement|quote',
      'story .. (add up)|(stack up)',
      '(third time)|(4th time)|(again this year) & claims|claim & stolen|lost',
      'used|using|with .. RELATIVE|dead|late|stolen|ex .. id|identity|passport|details|name|card .. to|for .. open|get|order|loan|account|contract',
      // A claim made up.
      'faked|faking|fakes|fabricated|invented|(made up) .. the|a|his|her? .. burglary|theft|claim|accident|injury|loss|documents|signature|receipts|receipt',
      'claims|claim|claimed .. parcels|parcel|items|item .. did .. receive|received|arrive',
      'padding|inflated|inflating|exaggerated .. claim|invoice|expenses|hours',
      'subletting|sublets|sublet .. illegally|gang|airbnb|profit|cash|without',
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
      'fraud on .. card|account',
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
    'Possible fraud on her card, new card sent.',
    'Klant vraagt hoe wij fraude voorkomen.',
  ],
} satisfies ContextRule;
