import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'extortion',
  category: 'threat',
  name: { nl: 'Afpersing en chantage', en: 'Extortion and blackmail' },
  looksFor: {
    nl: 'afpersen, chanteren, betalen onder dreiging, sextortion',
    en: 'extortion, blackmail, paying under threat, sextortion',
  },
  codes: ['B1', 'A2', 'A1'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // By its name.
      'EXTORT',
      // Pay, or else.
      'betaal|betaalt|betalen|geld|overmaakt|overmaken|afgeven|euro ... anders ... hij|ze|zij|gooien|kom|komt|vindt|pakken|breken|online|haar|hem',
      'als .. ik|hij|ze|zij|we .. niet .. betaal|betaalt|betalen|overmaakt|tekent|teken ... dan|komt|kom|breken|online|stuurt|hij',
      'iets aandoet|aandoen als|tenzij',
      "eist|eisen|eiste ... geld|euro|bedrag|cadeaukaarten|bitcoin|overmaakt ... anders|online|filmpje*|foto|foto's|naakt*|doorzet",
      'eist|eisen .. geld|bedrag|NUMBER .. van haar|hem|mij',
      'moet|moeten .. elke|iedere|per week|maand|dag ... euro|geld .. afgeven|afdragen|betalen ... jongens|mannen|ze|hen|hem',
      'jongens|mannen|lui ... elke|iedere .. maand|week|dag ... geld|langs|betalen',
      'elke|iedere dag|week NUMBER|vijf|tien|honderd euro|eu',
      // With pictures.
      "naaktfoto*|naaktbeeld*|filmpje|filmpjes|schermopname|beelden|deepfake*|blote foto's ... rondstuurt|rondsturen|doorzet|doorsturen|online|openbaar|verspreiden|lekken|betalen|geld|euro",
      'NUMBER euro|eur ... voor|of|als hij|ze .. doorzet|doorstuurt|online|rondstuurt',
    ],
    en: [
      // By its name.
      'EXTORT',
      // Pay, or else.
      "pay|paid|money|cash|pays|paying ... (or else | or burn | if he didnt | if she didnt | to leave .. alone | or it goes | or they | or he'll | by tonight)",
      '(they | he | she | DOER) .. want|wants|wanted|demanding|demanded|demands .. (or it goes | or he | or they | by tonight | or she)',
      'send|sent|post|leak|publish|share|release .. it|them|video|pics|photos|nudes .. to .. wife|boss|family|contacts|friends|employer|everyone|parents|husband',
      'video|videos|pics|photos|nudes|images ... pay|bitcoin|paid|(contact list)|money|(gift cards)|want|demand*',
      'bitcoin|money|(gift cards) & video|nudes|pics|photos|pictures',
      // Ransom, protection, lenders at the door.
      'they|gang|kidnappers|boys .. want|wants|asking|demand .. NUMBER|million|ransom|15m ... him|her|driver|son|or|with them',
      'pay NUMBER|million .. or',
      'pay .. or they|he will|pick|burn|hurt',
      'get|find|bring .. the money by',
      'lender|lenders|collectors|moneylender|(loan app) ... contacts|(come to)|(at door)|shame|relatives|beat|thief',
      'pay|paying|pays .. lad|lads|boys|gang|them .. week|month',
      'pay up',
    ],
  },
  unless: {
    nl: [
      // Exercises, insurance, dear contracts.
      'afpersmail|phishing*|oefening|ransomware ... EXTORT',
      'EXTORT ... dekking|cyber*|polis',
    ],
    en: [
      // Exercises, insurance, figures of speech.
      'cyber|any|policy|liability|proposal|phishing|emotional ... EXTORT',
      'EXTORT .. cover|policy|insurance|endorsement|lol|prices|pricing',
    ],
  },
  flags: [
    '[Hij wordt afgeperst door een oude zakenrelatie].',
    "[Mevrouw wordt gechanteerd met naaktfoto's].",
    '[Hij moet betalen, anders komen ze langs bij haar].',
    '[Als ze niet betaalt komt hij met zijn broers].',
    '[Moet elke week 100 euro afgeven aan die jongens].',
    'Block payee, [customer is being blackmailed].',
    '[They want 900 by tonight or it goes to his boss].',
    '[Loan shark at the door again].',
    '[They have his nudes and want bitcoin].',
  ],
  allows: [
    'Afpersmail was onze eigen phishingoefening, geen afpersing.',
    'Cyberpolis: afpersing valt onder de dekking cyber plus.',
    'Anders betaalt klant per kwartaal.',
    'Cyber liability quote: any extortion or ransom in five years? None.',
    'The exit fee is blackmail lol, paid anyway; extortion pricing he said.',
    'Pay by card or by direct debit.',
    'Customer wants the engineer to take photos of the meter.',
  ],
} satisfies ContextRule;
