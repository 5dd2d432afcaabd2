import { isRoutingNumber } from '../engine/checksums.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

const account = String.raw`(?:a\/?c|no|nr|acc(?:oun)?t?)\.?(?: ?(?:no|number|nr))?[ .:]{1,3}`;

export default {
  id: 'account-number',
  category: 'bank-account',
  name: { nl: 'Rekeningnummer', en: 'Bank account number' },
  looksFor: {
    nl: 'Een rekeningnummer zonder IBAN, sort code of routing number',
    en: 'An account number that is no IBAN, a sort code, a routing number',
  },
  codes: ['Z0'],
  ground: dataMinimisation,
  shapes: [
    {
      at: 'number',
      digits: 6,
      shape:
        /(?<=\b(?:(?:bank|giro|spaar|post)?(?:rekening|rek\.?)[ -]?(?:nummer|nr|no)|giro(?:rekening|nr)?)\b\.?[ :]{1,3}(?:is |was |nu )?)\d(?:[ .]?\d){5,11}(?!\d)/diuy,
      notAfter: /\b(?:klant|onze?|contract)[A-Za-zÀ-ɏ]*[ -]?(?:nummer|nr|no)?[ .:]{0,4}$/iu,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 7,
      shape: /(?<![\dA-Za-zÀ-ɏ.,-])\d{2,4}(?:\.\d{2,3}){2,3}(?![\dA-Za-zÀ-ɏ]|[.,-]\d)/duy,
      valid: (id) => /^(?:\d\D*){7,10}$/u.test(id),
      near: /\b(?:[A-Za-zÀ-ɏ]*bank|giro|rekening[A-Za-zÀ-ɏ]*|rek)\b/iu,
      notAfter: /€|eur|bedrag|saldo|stand/iu,
      confidence: 'likely',
    },
    {
      // United Kingdom and Ireland: sort code and account; the account may come first.
      at: 'number',
      digits: 6,
      shape: new RegExp(
        String.raw`(?<![\d\-])\d{2}-\d{2}-\d{2}[ ,;:/]{1,3}(?:(?:and |& )?${account})?\d{8}(?![\d\-])`,
        'diyu',
      ),
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 6,
      shape: new RegExp(
        String.raw`(?<=\b(?:sort(?: ?code)?|s\/c)\b[ .:]{0,3}(?:is )?)\d{2}[ \-]?\d{2}[ \-]?\d{2}(?:[ ,;:/]{1,3}(?:(?:and |& )?${account})?\d{7,8})?(?!\d)`,
        'diyu',
      ),
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 9,
      shape:
        /(?<![\d-])\d{9}[ ,;:/]{1,3}(?:and |& )?(?:a\/?c|acc(?:oun)?t?|checking|savings)\.?(?: ?(?:no|number|nr))?[ .:]{1,3}\d{6,17}(?!\d)/diuy,
      valid: isRoutingNumber,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 6,
      shape:
        /(?<=\b(?:bank (?:account|acct|acc|a\/c)|savings(?: account| acct)?|current account|checking (?:account|acct)|routing)(?: ?(?:no|nr|number)\b)?[ .:#]{1,3}(?:is )?)\d(?:[ -]?\d){5,16}(?!\d)/diuy,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 8,
      shape:
        /(?<=\b(?:account|acct?|a\/c)(?: ?(?:no|nr|number))?[ .:#]{1,3}(?:is )?)\d{8}(?!\d)/diuy,
      near: /\bsort\b|\bs\/c\b/iu,
      confidence: 'sure',
    },
  ],
  flags: [
    'Zijn rekeningnummer [4532.19.876] stond nog in het oude systeem.',
    'Bankrekeningnr: [123456789], tnv moeder.',
    'Girorekening [4532198] is opgeheven.',
    'Refund to sort code [20-00-00 acc 55779911] please.',
    'Old details [20-00-00 55779911] taken off.',
    'Routing and account: [021000021 acct 4002881736].',
    'Pays from savings account [1408772630], checked.',
    'Geld mag naar de Volksbank, nummer [20.55.71.338].',
    'Left us her sort code and account [60817743] at the other bank.',
  ],
  allows: [
    'Acct 7740092 upgraded to fibre.',
    'Klantrekeningnummer 4410229 aangepast.',
    'Account number on the bill is 889102.',
    'Refund issued 20-10-24 for order 55779911.',
    'Saldo spaarrekening 12.345.678 klopt niet.',
    'Rekening van 12.03.2024 nog niet betaald.',
    'Sort code error on the form, resent.',
    'Wil rekeningnummer wijzigen, formulier gemaild.',
  ],
} satisfies IdentifierRule;
