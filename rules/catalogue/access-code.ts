import { numberWord, saidDigits } from '../engine/said-numbers.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { minimisationAndSecurity } from '../grounds.ts';

const value = String.raw`(?:\d{2,6}-\d{2,6}(?!-)|\d(?:-\d){3,7}|\d(?: ?\d){3,7}[#*A-Z]?|\d{2,3}[#*])(?![A-Za-zÀ-ɏ\d%]|[.,:/\-]\d| ?(?:euro?|keer|x|min|uur|km|pounds?|tekens)\b)`;
/** What a code with letters in it opens. */
const lock =
  /sleutel|kluis|deur|poort|\bhek\b|portiek|berging|gate\b|\bdoor\b|\bkey|safe\b|lock\b|alarm|entry|toegang|verif|activ|recover|herstel|back-?up|log ?in|2fa|mfa|keypad|digid|slot\b|intercom/iu;
/** Codes that open nothing. */
const otherCode =
  '(?:fout|post|reden|klant|project|kosten|korting|kortings|voucher|promo|charge|product|artikel|land|landen|streep|kleur|rates|error|reason|tax|belasting|rebate|country|cost|bar|swift|bic|sort|status|discount|order|ticket|coupon|storings?|fault|zip|dress|branch|area|dial)';
const noSecret =
  /(?:afgewezen|sinds|since|vanaf|ticket|order|\btag|ral|kvk|versie|version)[^\d\n]{0,8}$/iu;

export default {
  id: 'access-code',
  category: 'credential',
  name: { nl: 'Pincode of toegangscode', en: 'PIN or access code' },
  looksFor: {
    nl: 'Een pincode, alarmcode, eenmalige code of code van een deur of sleutelkluis',
    en: 'A PIN, one-time code, alarm code or the code of a door or key safe',
  },
  codes: ['Z0', 'A1'],
  ground: minimisationAndSecurity,
  shapes: [
    {
      at: 'value',
      digits: 3,
      shape: new RegExp(
        String.raw`(?=${value})(?<=(?<![A-Za-zÀ-ɏ])(?:(?:voicemail|vm|sim|app|kaart|pas)?pin(?:[ \-]?code)?s?|tan(?:[ \-]?code)?|otp|puk(?:[ \-]?code)?|pass ?code|(?:access|security|telephone|phone|banking|sms|alarm|toegangs|kluis)[ \-]?(?:code|pin)s?)(?![A-Za-zÀ-ɏ])[^\d\n€$£]{0,34})${value}`,
        'diyu',
      ),
      notAfter: noSecret,
      confidence: 'sure',
    },
    {
      at: 'value',
      digits: 3,
      shape: new RegExp(
        String.raw`(?=${value})(?<=(?<![A-Za-zÀ-ɏ])(?:key ?safe|key ?box|lock ?box|sleutel(?:kluis|kast|box)(?:je)?|cijferslot)(?![A-Za-zÀ-ɏ])[^\d\n€$£]{0,24})${value}`,
        'diyu',
      ),
      notAfter: noSecret,
      confidence: 'sure',
    },
    {
      at: 'value',
      digits: 3,
      shape: new RegExp(
        String.raw`(?=${value})(?<=(?:(?<!${otherCode}[ \-]?)code|(?<![A-Za-zÀ-ɏ])(?:pw|pin(?: ?code)?)|combinatie|combination)(?![A-Za-zÀ-ɏ])[^\d\n€$£.]{0,56})${value}`,
        'diyu',
      ),
      notAfter: noSecret,
      confidence: 'sure',
    },
    {
      // Said rather than typed.
      at: 'count',
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])${numberWord}(?:[ ,\-]{1,2}${numberWord}){1,7}(?![A-Za-zÀ-ɏ])`,
        'diyu',
      ),
      valid: (id) => saidDigits(id) >= 4 && saidDigits(id) <= 8,
      near: /\b(?:[A-Za-zÀ-ɏ]*code|pin|kluis[A-Za-zÀ-ɏ]*|intoetsen|slot|lock|safe)\b/iu,
      confidence: 'sure',
    },
    {
      // The lock itself with a number right behind it.
      at: 'value',
      digits: 3,
      shape:
        /(?=\d)(?!(?:19|20)\d\d\b)(?<=(?<![A-Za-zÀ-ɏ])(?:alarm|poort|hek|padlock|keypad|(?:cijfer|fiets|hang|deur)slot|slagboom|kluis(?:je)?|lock|combo|combination|combinatie|gate)(?: code| cijfers)?(?: is| was|:| =| met| with| off| af| uit| op){0,2} )(?:\d{4,6}[#*]?|\d{2}-\d{2}-\d{2})(?![A-Za-zÀ-ɏ\d%]|[.,:/-]\d)/diuy,
      confidence: 'likely',
    },
    {
      // Letters in it: "C2580Y", "G-482913", recovery codes in groups.
      at: 'value',
      shape: new RegExp(
        String.raw`(?=[A-Z\d-]{4})(?<=(?<!${otherCode}[ -]?)codes?(?![A-Za-zÀ-ɏ])[^\d\n€$£"']{0,34}[ :="'])(?<id>(?=[A-Z-]{0,6}\d)[A-Z\d]{1,6}(?:-[A-Z\d]{2,8}){0,5})(?![A-Za-zÀ-ɏ\d-])`,
        'diuy',
      ),
      valid: (id) =>
        /[A-Z]/u.test(id) && /\d.*\d/u.test(id) && id.length >= 4 && id === id.toUpperCase(),
      near: lock,
      notAfter: noSecret,
      confidence: 'sure',
    },
    {
      // The agent asks, the customer answers on the next line.
      at: 'value',
      digits: 3,
      shape:
        /(?=\d)(?<=(?:(?<![A-Za-zÀ-ɏ])(?:pin|otp)|code)\b[^\n\d]{0,30}\n[^\n]{0,30}: ?(?:[a-z']{1,12} ){0,3})\d(?: ?\d){3,7}[#*]?(?=[.,!]?(?:$|\n| [A-Za-zÀ-ɏ]))/diuy,
      confidence: 'likely',
    },
    {
      // "asks for the pin, reset it to 7719"
      at: 'value',
      digits: 3,
      shape:
        /(?=\d{4})(?<=\b(?:reset|set|changed?|zet|gezet|gewijzigd|veranderd)(?: it| hem| deze)? (?:to|naar|op) )(?<=(?:\bpin|code)\b[^\n€$£]{0,80})\d{4,6}[#*]?(?![A-Za-zÀ-ɏ\d%]|[.,:/-]\d)/diuy,
      confidence: 'sure',
    },
    {
      // Keypads want a hash or a star at the end.
      at: 'number',
      shape: /(?<![A-Za-zÀ-ɏ\d#])\d{4,6}[#*](?!\w)/duy,
      near: /\b(?:[A-Za-zÀ-ɏ]*code|pin|gate|[A-Za-zÀ-ɏ]*deur|door|hek|[A-Za-zÀ-ɏ]*poort|portiek|alarm|entry)\b/iu,
      confidence: 'sure',
    },
    {
      // "1974 als pin", "0713 is her PIN".
      at: 'number',
      shape:
        /(?<![A-Za-zÀ-ɏ\d€$£.,:/-])\d{4,6}(?= (?:als|as|is|was) (?:(?:de|het|mijn|zijn|haar|hun|the|a|my|his|her|their) )?(?:[A-Za-z]{2,10} ?)?(?:pin|pincode|passcode|toegangscode|alarm ?code|deurcode|kluiscode|door code|gate code)\b)/diuy,
      confidence: 'sure',
    },
  ],
  flags: [
    'Mijn pincode is [4471], klopt die nog?',
    'Gate code [4471#], crew of 2.',
    'Sleutelkluisje naast deur, code [2580].',
    'Sleutel in kluisje, code [3-8-1-4].',
    'Key safe [2290], 2 engineers only.',
    'Las zijn tancode [882013] voor.',
    'OTP [804471] was read out to the caller.',
    'Voicemailpin [0409] eraf gehaald.',
    'Zijn code voor het kluisje was [vier negen nul twee], werkte meteen.',
    'Nieuwe code portiek [9036#] doorgegeven.',
    'Alarm off with [4471], then door 2.',
    'Keysafe code [C29X7] put on the job sheet.',
    'He uses [1984] as his PIN.',
    'Voicemail asks 4 pin, reset it to [7719] today.',
    'Pincode is [vier vier zeven een], zei hij.',
    'Zoon heeft de code, [4417], al jaren.',
    'She gave him the code herself, namely [1902], so we changed it.',
  ],
  allows: [
    'Pincode vergeten, nieuwe per post.',
    '3x foute pin, pas geblokkeerd.',
    'Foutcode 1107 op de meter.',
    'Raised on schedule of rates code 7401.',
    'Kortingscode ZOMER2025 verlopen, inlog oke.',
    'Kortingscode 5500 werkt niet.',
    'Pin reset 10s had no effect.',
    'Betaald met pin 1250 euro.',
    'Klant heeft deze pin sinds 2019.',
    'Postcode 1234 AB ingevuld.',
    'Code resent by SMS, order 88120457.',
    'Glued to gate 2023.',
    'Poort 443 staat open.',
    'Charge code 771-CAP for the door.',
    'Verjaardagscoupon: code BDAY15 gestuurd, pakket volgt.',
    'Landline area code gives town away, wants 0330 instead.',
    'Box vervangen na foutcode 4404.',
    'Kleurcode verf klopt niet, RAL 7016.',
  ],
} satisfies IdentifierRule;
