// Debts to others than us: creditors, bailiffs, garnishment, money borrowed to get through the month.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'finance-debt',
  category: 'finance',
  name: { nl: 'Schulden en beslag', en: 'Debts and garnishment' },
  looksFor: {
    nl: 'schulden bij anderen, deurwaarder, loonbeslag, BKR, geleend geld',
    en: 'debts to others, bailiffs, garnishment, payday loans, credit cards run up',
  },
  codes: ['B2', 'B1', 'Z0'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // who collects, and how
      'BAILIFF',
      'beslag .. loon|rekening|uitkering',
      // owing
      'schuld|schulden .. bij|aan|van .. CREDITOR',
      'heeft|heb|had|hebben|hoge|veel|andere|door|vanwege|ivm|problematische schulden',
    ],
    en: [
      // who collects, and how
      'BAILIFF',
      // owing
      'owes|owing .. (loan shark)|hmrc|dwp|creditors|maintenance|friends|dealer|family',
    ],
  },
  flags: [
    'Kl vraagt uitstel, [heeft veel schulden].',
    'Incasso gestopt, [er ligt beslag op zijn loon].',
    'Payment late, [his car was repossessed].',
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
    'De klant staat voor rood licht en belt later.',
    'Mw staat rood op de kaart door onze fout, hersteld.',
  ],
} satisfies ContextRule;
