// Debts to others: creditors, bailiffs, garnishment, borrowed money.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'finance-debt',
  category: 'finance',
  name: { nl: 'Schulden en beslag', en: 'Debts and garnishment' },
  looksFor: {
    nl: 'schulden bij anderen, deurwaarder, loonbeslag, BKR, geleend geld',
    en: 'debts to others, bailiffs, garnishment, payday loans, credit cards run up',
  },
  codes: ['B2', 'B1', 'Z0'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // who collects, and how
      'BAILIFF',
      'beslag .. op .. loon|rekening|salaris|uitkering|inboedel|auto|bank|mijn|zijn|haar|zn',
      'ligt|legt|gelegd|legde .. beslag & rekening|loon|belastingdienst|deurwaarder|uitkering|auto|huis',
      'werkgever|baas .. houdt .. in',
      '(inboedel|meubilair|spullen|auto) .. opgeschreven|opschrijven|geveild|weggehaald',
      // owing
      'schuld|schulden|schuldje .. bij|aan|van .. CREDITOR',
      'openstaan .. bij .. partijen|clubs|schuldeisers|CREDITOR',
      'HAVE|in|veel|hoge|enorme|grote|prive|restschuld|andere|totale|problematische|torenhoge schuld|schulden',
      'nog|oude|flinke|duizend|mille|NUMBER|euro schuld|schulden',
      'schulden|schuldenlast|schuldeisers|schuldenaar',
      'restschuld & HAVE|failliet|verkoop',
      'achterstand|achterstanden|achterstallig|achter|rood .. bij|met|op CREDITOR|huur|gas|hypotheek|drie|twee|meerdere|andere',
      'huur|gas|hypotheek|zorgpremie .. mnd|maanden achter|achterstand',
      'staat|sta|stond ... rood',
      'staat|sta|stond bij ... krijt',
      'in het krijt',
      // borrowing and pawning
      'geleend|leent|lening|geld .. van|bij .. vrienden|zwager|broer|zus|familie|kennis|ouders|kerel|moeder|vader|vriend|collega',
      'woekeraar|woekerlening|flitskrediet*|minikrediet|lommerd|pandhuis|onderpand',
      'bkr .. notering|registratie|code|codering|coderingen|gemeld|negatief|toets',
      'limieten|creditcards|kredieten .. vol|maximum|uitgeput',
    ],
    en: [
      // who collects, and how
      'BAILIFF',
      'wages|salary|account|pay .. garnished|garnishment|arrested|attached|docked',
      'car|house|hse|home|van|flat .. repo|repossessed|taken|gone back|foreclos*',
      'foreclos*',
      'with|from|by|passed to a? debt? collector|collectors|collections',
      // owing
      'HAVE|deep|in|into|huge|other|old|serious|private|big|his|her|their|catalogue|credit|card|gambling|family|his|total debt|debts',
      'debt|debts .. to|with|from|of|elsewhere|NUMBER|k CREDITOR|NUMBER|other|others|k|various',
      'owe|owes|owed|owing .. CREDITOR|(a guy)|(loan shark)|friend|mate|mates|everyone|thousands|k|NUMBER & CREDITOR|mates|loan|shark|friends|hmrc|dwp|everyone|grand',
      'owes .. loan shark|hmrc|dwp|bookies|mates|grand|creditors|maintenance|thousands',
      'behind|arrears .. on|with rent|mortgage|everything|bills|car|loan|loans|council|NUMBER other',
      'behind|arrears .. everything|everywhere|rent|mortgage',
      'two|three|four|2|3|4|five|six months|mths|mnths|payments behind',
      'living|lives off|on credit|cards',
      'credit cards|cards maxed|max|full',
      'maxed out',
      // borrowing and pawning
      'loan|cash .. off|from .. guy|brother|friend|mate|uncle|family|shark|moneylender|parents|sister|neighbour',
      'borrowed|borrows|borrowing .. from|off .. brother|friend|mum|mother|sister|family|neighbour|mate|parents|uncle',
      'payday|doorstep loan|loans|lender|lenders',
      'loan shark|sharks',
      'pawn*',
      'negative|bad|poor|adverse|blacklisted credit file|history|rating|score|record|bureau',
    ],
  },
  unless: {
    nl: [
      // this company's own bill; guilt; another's seizure
      'schuld|schulden .. bij ons|aan',
      'achterstand|achter|rood .. bij ons',
      'NOT schuld|schulden .. van|aan',
      'schuld ligt|van|is & monteur|bezorger|chauffeur|ons|onze|netbeheerder',
      'eigen schuld',
      'schuld van .. storing|monteur|leverancier|links|ons',
      'geen achterstand|schulden|schuld|bkr',
      'leverancier|bedrijf|winkel .. failliet|beslag',
      'beslag ... deur|kozijn|raam|meubel|keuken|hang|sluitwerk|slot',
      'lampje|display|licht|stoplicht|tekst|knop ... rood',
      'sta|staat|stond .. rood .. licht|lampje',
    ],
    en: [
      'owes|owed us|nothing',
      'debt|arrears|balance .. us|our|owed to us',
      'prev|previous|former occ|occupier|tenant|occupant .. debt|bailiff*|letters',
      'technical debt',
      'NOT debt|debts|arrears',
      'behind .. schedule|sofa|counter|door|desk|wall|fence|cabinet|meter|fridge|boiler',
      'in arrears .. by design|billing|billed|paid|monthly',
      'car .. taken by .. ferry|train|bus',
      'library card|cards',
      'council tax',
    ],
  },
  flags: [
    'Uitstel tot de 28e, [kl heeft schulden bij de zorgverzekeraar].',
    'Incasso mislukt, [er ligt loonbeslag].',
    'Plan of £10, [bailiffs are coming on Thursday].',
    'Late fee removed, [he owes a loan shark four grand].',
  ],
  allows: [
    'De schuld ligt niet bij kl, storing van onze kant.',
    'Kl heeft een schuld bij ons van 40 euro, regeling gemaakt.',
    'Deurbeslag berging afgebroken, timmerman ingepland.',
    'Het lampje staat op rood, modem herstart.',
    'Meter is behind the fridge, took a photo.',
    'Prev occupier debt letters still arriving, sent back.',
    'He owes us 12 pounds, paid by card.',
  ],
} satisfies ContextRule;
