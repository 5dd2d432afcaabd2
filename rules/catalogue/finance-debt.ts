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
      'in|veel|hoge|enorme|grote|prive|andere|totale|problematische|torenhoge schuld|schulden',
      'oude|flinke|duizend|mille|NUMBER|euro schuld|schulden',
      'schulden|schuldenlast|schuldeisers|schuldenaar',
      'achterstand|achterstanden|achterstallig|achter|rood .. bij|met|op .. CREDITOR|huur|gas|hypotheek|andere',
      'huur|gas|hypotheek|zorgpremie .. mnd|maanden achter|achterstand',
      'staat|sta|stond bij ... krijt',
      'in het krijt',
      'aanmaningen|incassobrieven|(ongeopende enveloppen)|(ongeopende brieven)|dwangbevelen .. stapel|anderen|van|overal',
      'stapel .. brieven|enveloppen|aanmaningen .. incasso*|ongeopend*',
      // borrowing and pawning
      'geleend|leent|lenen .. van|bij .. vrienden|zwager|broer|zus|familie|kennis|ouders|kerel|moeder|vader|vriend|collega',
      'woekeraar|woekerlening|flitskrediet*|minikrediet|lommerd|pandhuis|onderpand',
    ],
    en: [
      // who collects, and how
      'BAILIFF',
      'car|house|hse|home|van|flat .. repo|repossessed|taken|gone back|foreclos*',
      // owing
      'deep|in|into|huge|serious|private|big|his|her|their|catalogue|gambling|family|total|much debt|debts',
      'debt|debts .. to|with|from|of|elsewhere|NUMBER|k CREDITOR|NUMBER|other|others|k|various',
      'owe|owes|owed|owing .. (loan shark)|hmrc|irs|dwp|bookies|mates|grand|creditors|maintenance|thousands|friends|dealer|family|everyone',
      'behind on|with .. rent|mortgage|everything|bills|car|loan|loans|council',
      'two|three|four|2|3|4|five|six months|mths|mnths|payments behind',
      'living|lives off|on credit|cards',
      'maxed out',
      'court order .. wages|salary|earnings|pay',
      'liquidat*|bailiffs',
      // borrowing and pawning
      'loan|cash .. off|from .. guy|brother|friend|mate|uncle|family|shark|moneylender|parents|sister|neighbour',
      'payday|doorstep loan|loans|lender|lenders',
      'loan shark|sharks',
      'pawn*',
    ],
  },
  unless: {
    nl: [
      // this company's own bill; guilt; colours and door fittings
      'schuld|schulden .. (bij ons)|(van de)|(van onze)|(aan niets)',
      'deurwaarder|deurwaarderskantoor .. als klant|kantoor|wil|zakelijk',
      'deurwaarderskantoor',
    ],
  },
  flags: [
    'Uitstel tot de 28e, [kl heeft schulden bij de zorgverzekeraar].',
    'Incasso mislukt, [er ligt loonbeslag].',
    'Plan of £10, [bailiffs are coming on Thursday].',
    'Late fee removed, [he owes a loan shark four grand].',
  ],
  allows: [
    'Grote schuld van de monteur, excuses aangeboden.',
    'De schuld ligt niet bij kl, storing van onze kant.',
    'Kl heeft een schuld bij ons van 40 euro, regeling gemaakt.',
    'Deurbeslag berging afgebroken, timmerman ingepland.',
    'Het lampje staat op rood, modem herstart.',
    'Meter is behind the fridge, took a photo.',
    'Prev occupier debt letters still arriving, sent back.',
    'He owes us 12 pounds, paid by card.',
    'Kl heeft schuld aan niets, wij wel.',
    'Deurwaarder als klant: kantoor Janssen wil glasvezel.',
    'Deurwaarderskantoor wil zakelijk glasvezel.',
    'De klant staat voor rood licht en belt later.',
    'Mw staat rood op de kaart door onze fout, hersteld.',
  ],
} satisfies ContextRule;
