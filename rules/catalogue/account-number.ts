import { isOldDutchAccount, isRoutingNumber } from '../engine/checksums.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

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
      shape:
        /\b(?:bank|giro|spaar|post(?:bank)?)?(?:rekening|rek\.?)[ -]?(?:nummer|nr|no)\b\.?[ :]{0,3}(?:is |was |nu )?(?<id>\d(?:[ .]?\d){5,11})(?!\d)/dgiu,
      notAfter: /\b(?:klant|onze?|contract)[A-Za-zÀ-ɏ]*[ -]?$/iu,
      confidence: 'sure',
    },
    {
      shape:
        /\b(?:giro(?:nummer|nr|rekening)?|postbank)[ .:]{1,3}(?<id>\d(?:[ .]?\d){4,8})(?!\d)/dgiu,
      confidence: 'sure',
    },
    {
      shape: /(?<![\dA-Za-zÀ-ɏ.,-])\d{2,4}(?:\.\d{2,3}){2,3}(?![\dA-Za-zÀ-ɏ]|[.,-]\d)/dgu,
      valid: (id) => /^(?:\d\D*){7,10}$/u.test(id),
      near: /\b(?:[A-Za-zÀ-ɏ]*bank|giro|rekening[A-Za-zÀ-ɏ]*|rek)\b/iu,
      notAfter: /€|eur|bedrag|saldo|stand/iu,
      confidence: 'likely',
    },
    {
      shape: /(?<![\d.,-])\d{4}[ .]?\d{2}[ .]?\d{3}(?![\dA-Za-zÀ-ɏ]|[.,-]\d)/dgu,
      valid: isOldDutchAccount,
      near: /\b(?:bank|giro|spaar)?rek(?:ening(?:nummer|nr)?)?\b/iu,
      notAfter: /\b(?:klant|order|factuur|contract|bsn|ticket|dossier)/iu,
      confidence: 'likely',
    },
    {
      // United Kingdom and Ireland: sort code and account; the account may come first.
      shape:
        /(?<![\d-])\d{2}-\d{2}-\d{2}[ ,;:/]{1,3}(?:(?:and |& )?(?:a\/?c|acc(?:oun)?t?)\.?(?: ?(?:no|number|nr))?[ .:]{1,3})?\d{8}(?![\d-])/dgiu,
      confidence: 'sure',
    },
    {
      shape:
        /\bsort ?code\b[ .:]{0,3}(?:is )?(?<id>\d{2}[ -]?\d{2}[ -]?\d{2}(?:[ ,;:/]{1,3}(?:(?:and |& )?(?:a\/?c|acc(?:oun)?t?)\.?(?: ?(?:no|number|nr))?[ .:]{1,3})?\d{7,8})?)(?!\d)/dgiu,
      confidence: 'sure',
    },
    {
      shape:
        /(?<![\d-])\d{9}[ ,;:/]{1,3}(?:and |& )?(?:a\/?c|acc(?:oun)?t?|checking|savings)\.?(?: ?(?:no|number|nr))?[ .:]{1,3}\d{6,17}(?!\d)/dgiu,
      valid: isRoutingNumber,
      confidence: 'sure',
    },
    {
      shape:
        /\b(?:bank (?:account|acct|acc|a\/c)|savings(?: account| acct)?|current account|checking (?:account|acct)|routing)(?: ?(?:no|nr|number)\b)?[ .:#]{1,3}(?:is )?(?<id>\d(?:[ -]?\d){5,16})(?!\d)/dgiu,
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
