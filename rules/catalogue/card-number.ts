import { isCardNumber } from '../engine/checksums.ts';
import { numberWord, saidDigits } from '../engine/said-numbers.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { cardData } from '../grounds.ts';

/** The expiry and the CVC that stand beside a number go with it. */
const expiry = String.raw`(?:[\s,;:(/]{1,4}(?:exp(?:iry|ires|\.)?(?: ?date)?|geldig(?: t\/m| tot)?|valid(?: thru| until| to)?|t\/m|tot|vervalt|vervaldatum|verval)?[ .:]{0,3}(?:0[1-9]|1[0-2])[ /\-]{0,3}(?:20)?[2-4]\d(?!\d)(?:[ ,/]{1,2}\d{3}(?![\d.,:]))?)?`;
const code = String.raw`(?:[\s,;:(/]{1,4}(?:en |and |\+ ?|met )?(?:cvc|cvv|cid|csc)[ \-]?2?(?:[ \-]?code)?[ .:=]{0,3}\d{3,4}(?!\d))?`;
const number = String.raw`(?:4\d{3}|5[0-9]\d{2}|2[2-7]\d{2}|6\d{3}|3(?:0[0-5]|5|6|8|9)\d{1,2})(?:[\s.\-]?\d){12}(?:\d{3})?|3[47]\d{2}(?:[\s.\-]?\d){11}|3(?:0[0-5]|[689]\d)\d(?:[\s.\-]?\d){10}`;

export default {
  id: 'card-number',
  category: 'payment-card',
  name: { nl: 'Kaartnummer', en: 'Card number' },
  looksFor: {
    nl: 'Het volledige nummer van een betaalkaart, met vervaldatum en CVC ernaast',
    en: 'The full number of a payment card, with the expiry and CVC beside it',
  },
  codes: ['Z0'],
  ground: cardData,
  shapes: [
    {
      // Said: "five two seven three oh four …".
      at: 'count',
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])${numberWord}(?:[ ,\-]{1,2}${numberWord}){7,15}(?![A-Za-zÀ-ɏ])`,
        'diyu',
      ),
      valid: (id) => saidDigits(id) === 15 || saidDigits(id) === 16,
      confidence: 'sure',
    },
    {
      at: 'number',
      digits: 12,
      shape: new RegExp(
        String.raw`\b(?<!\d[ .\-])(?<id>(?:${number})(?!\d)${expiry}${code})`,
        'diyu',
      ),
      valid: isCardNumber,
      notAfter: /imei|iccid|\bsim|order|bestel(?:ling|n)|track|\bean\b|cadeau|gift|loyalty|bonus/iu,
      confidence: 'sure',
    },
  ],
  flags: [
    'Typed [4111111111111111 12/27 318] in the chat.',
    'Kaart [4111 1111 1111 1111, exp 09/27, cvc 318] voorgelezen.',
    'Read out [5555555555554444] over the phone.',
    'Amex [3782 822463 10005] geweigerd.',
    'Kaart [4111-1111-1111-1111 geldig t/m 02-28] in de mail.',
    'Pasted [5105 1051 0510 5100 EXP 0928 CVV 904] in chat.',
    'Betaald met [2223 0031 2200 3222], bon gemaild.',
    'Read out [five two seven three oh four six one eight eight two nine oh three seven five] by phone.',
    'Kredietkaart besteld door kl: [4111111111111111] geblokkeerd.',
    'Kaart op dossier [4111 1111 1111 1111], nog 4 dagen.',
  ],
  allows: [
    'Kaart 4111 1111 1111 1112 bestaat niet.',
    'IMEI 356938035643809 op de zwarte lijst.',
    'Sim 8931440300012345678 geactiveerd.',
    'Ordernummer 4111111111111111 verzonden.',
    'Kaart eindigt op 1111, geldig t/m 09/27.',
    'Cadeaukaart 6036 2800 0000 0000 nog niet geactiveerd.',
    'Meter EAN 871687400012345678 klopt.',
    'Card ending 4444 was declined.',
  ],
} satisfies IdentifierRule;
