import { digitsIn } from '../engine/checksums.ts';
import { ownNumber } from '../engine/own-numbers.ts';
import { numberWord, saidDigits } from '../engine/said-numbers.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

const telephone =
  /\b(?:tel|phone|mob|gsm|cell|bel|terugbel|call|ring|nr|no|num|sms|text|app|whats|bereik|reach|contact)[A-Za-zÀ-ɏ]*/iu;

/** Numbers of the organisation or of everybody, and things that are numbered but do not ring. */
const notAPerson = new RegExp(
  String.raw`(?:${ownNumber}|klantenservice|acct?\b|account|rek\b|rekening|help(?:desk|line)|hotline|\b(?:service|ons|onze|our|alarm|nood|support|veilig thuis|tag|deeln|otp|bsn|rijbew))[A-Za-zÀ-ɏ]*[^A-Za-zÀ-ɏ\d]{0,3}(?:(?:is|op|on|at|no|nr|nummer|number|service|bereikbaar|bellen)\b[^A-Za-zÀ-ɏ\d]{0,3}){0,4}$`,
  'iu',
);

/** Freephone, premium and company ranges, and digits that are a date. */
const noSubscriber =
  /^(?:0[89]00|090[69]|0808|088\D|03[03]\d{2}|08(?:4[345]|7[0-3]) ?\d(?: ?\d){6}|\d{2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d(?!\d))/u;

const isNumber = (id: string): boolean => {
  const count = digitsIn(id).length;
  return count >= 9 && count <= 15 && !noSubscriber.test(id) && !/(\d)\1{6}/u.test(id);
};

export default {
  id: 'phone-number',
  category: 'contact',
  name: { nl: 'Telefoonnummer', en: 'Phone number' },
  looksFor: {
    nl: 'Een telefoonnummer van een persoon',
    en: 'A phone number of a person',
  },
  codes: ['Z0', 'A3'],
  ground: dataMinimisation,
  shapes: [
    {
      // Mobile in the Netherlands, however the agent groups it.
      at: 'number',
      digits: 9,
      shape:
        /(?<![\dA-Za-zÀ-ɏ+])(?<!\d[.\-/])(?:(?:\+|00)31[ -]{0,3}(?:\(0\)[ ]?)?|\(?0)6\)?(?:[ .\-/]{0,3}\d){8}(?![\dA-Za-zÀ-ɏ]|[.\-/]\d)/duy,
      valid: isNumber,
      notAfter: notAPerson,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 9,
      shape:
        /(?<![\dA-Za-zÀ-ɏ+])(?:\+|00)[1-9]\d{0,2}[ .-]{0,3}(?:\(\d{1,4}\)[ -]?)?\d(?:[ .\-/]{0,3}\d){6,12}(?!\w)/duy,
      valid: isNumber,
      notAfter: notAPerson,
      confidence: 'sure',
    },
    {
      // Grouped, with the leading zero of a national number: area code and subscriber.
      at: 'number',
      digits: 9,
      shape:
        /(?<![\dA-Za-zÀ-ɏ+])(?<!\d[.,\-/:]|\d |[A-Z]{4} )\(?0[1-9]\d{0,3}\)?(?:[ ]{0,2}[-/ .][ ]{0,2}\d{2,8}){1,5}(?![\dA-Za-zÀ-ɏ]|[.,\-/:]\d)/duy,
      valid: (id) => isNumber(id) && digitsIn(id).length >= 10 && digitsIn(id).length <= 11,
      notAfter: notAPerson,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 10,
      shape: /(?<![\dA-Za-zÀ-ɏ+])(?<!\d[.,\-/: ])0[1-9]\d{8,9}(?![\dA-Za-zÀ-ɏ]|[.,\-/:]\d)/duy,
      valid: isNumber,
      near: telephone,
      notAfter: notAPerson,
      confidence: 'sure',
    },
    {
      // Land lines in Belgium and Ireland have nine digits.
      at: 'number',
      digits: 9,
      shape:
        /(?<![\dA-Za-zÀ-ɏ+])(?<!\d[.,\-/:]|\d )\(?0[1-9]\d{0,2}\)?(?:[ ./-]{1,2}\d{2,4}){2,4}(?![\dA-Za-zÀ-ɏ]|[.,\-/:]\d)/duy,
      valid: (id) => digitsIn(id).length === 9 && isNumber(id),
      near: telephone,
      notAfter: notAPerson,
      confidence: 'sure',
    },
    {
      // Written in one go and without a word beside it.
      at: 'number',
      digits: 9,
      shape:
        /(?<![\dA-Za-zÀ-ɏ+])(?<!\d[.,\-/: ])0(?:7\d{9}|[1-57]\d{8}|[789][0-9]\d{8})(?![\dA-Za-zÀ-ɏ]|[.,\-/:]\d)/duy,
      valid: isNumber,
      notAfter: notAPerson,
      confidence: 'likely',
    },
    {
      // North America.
      at: 'number',
      digits: 10,
      shape:
        /(?<![\dA-Za-zÀ-ɏ+])(?<!\d[.\-/ ])(?:\([2-9]\d\d\)[ -]?|[2-9]\d\d[-.])[2-9]\d\d[-.]\d{4}(?![\dA-Za-zÀ-ɏ]|[.\-/]\d)/duy,
      valid: (id) => digitsIn(id).length === 10,
      notAfter: notAPerson,
      confidence: 'sure',
    },
    {
      // Ten digits without a zero in front, or a mobile that lost it: only where the words say that it rings.
      at: 'number',
      digits: 9,
      shape:
        /(?=[1-9]\d{0,4}(?:[ -]?\d{2,6}){2,4}(?!\w))(?<=\b(?:tel(?:efoon[A-Za-zÀ-ɏ]{0,6}|nr|ephone)?|phone(?: n[A-Za-zÀ-ɏ]{1,5})?|mob(?:iel[A-Za-zÀ-ɏ]{0,6}|ile|nr)?(?: n[A-Za-zÀ-ɏ]{1,5})?|gsm|cell|whats ?app|bel(?:len)? op|bereikbaar op|(?:call|ring|reach) (?:her|him|them|me)? ?on)[^\d\n]{0,14})[1-9]\d{0,4}(?:[ -]?\d{2,6}){2,4}(?!\w)/diuy,
      valid: isNumber,
      confidence: 'sure',
    },
    {
      // Said: "nul zes twaalf vierendertig …", "oh seven seven double oh …".
      at: 'count',
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:nul|zero|oh)(?:[ ,\-]{1,2}${numberWord}){4,12}(?![A-Za-zÀ-ɏ])`,
        'diyu',
      ),
      valid: (id) => saidDigits(id) >= 9 && saidDigits(id) <= 12,
      notAfter: notAPerson,
      confidence: 'sure',
    },
  ],
  flags: [
    'Terugbellen op [06-12345679] na 17u.',
    'Nr van haar zus: [06 - 12 34 56 79].',
    'Bereikbaar via [+31 6 1234 5679] of [020-1234567].',
    'Gsm broer [0478 12 34 56], niet overdag.',
    'Her mobile is [07700 900461], no voicemail.',
    'Ring the landlord on [0141 496 0377] first.',
    'His cell is [(210) 555-0139], ask for Wilmer.',
    'Nieuw nummer [0031 6 12 34 56 79] gezet, oud [0612345679] eraf.',
    'Reach her on [+44 7911 123456] after four.',
    'Nummer is nu [nul zes twee acht vier vier een negen drie nul] en de oude eruit.',
    'Haar mobiel [nul zes twaalf vierendertig zesenvijftig achtenzeventig].',
    'Her mobile is [oh seven seven double oh nine one three four four oh].',
    'Tel. [09 225 44 10] in Gent.',
    'ID via [0622 19 74 58] nog te plannen.',
  ],
  allows: [
    'Klantenservice 0800-1234 doorgegeven.',
    'Onze klantenservice is bereikbaar op 020-1234567.',
    'Order 0612345679 is onderweg.',
    'Bag tag 0125-447821 not found.',
    'IMEI 353276879356938 en sim 8931440300012345678.',
    'Track 3SDEVC4419027 en EAN 871687400012345678.',
    'Afspraak 06-12-2024 13.00 tot 15.00.',
    'IBAN NL22 ABNA 0117 2308 72 gewijzigd.',
    'Bedrag € 0612,34 en stand 20.114.',
    'Call our helpdesk on 020 7946 0958.',
    'Bel 088-1234567 voor storingen.',
  ],
} satisfies IdentifierRule;
