import type { IdentifierRule } from '../engine/types.ts';

const digit =
  '(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|zero|one|two|three|four|five|six|seven|eight|nine)';
const pair = String.raw`(?:(?:\p{L}{3,5}(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|nul \p{L}{3,5}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ \-]\p{L}{3,5})?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`;
const value = String.raw`(?:\d{2,6}-\d{2,6}(?!-)|\d(?: ?\d){3,7}[#*A-Z]?|\d{2,3}[#*])(?![\p{L}\d%]|[.,:/\-]\d| ?(?:euro?|keer|x|min|uur|km)\b)`;
/** Doors, safes and boxes that a code opens. */
const lock =
  /sleutel|kluis|kastje|\bkast\b|deur|poort|\bhek\b|portiek|berging|garage|brievenbus|\bgate\b|\bdoor\b|\bkey\b|\bsafe\b|\block|alarm|entry|\bstore\b|\bshed\b|afhaal|nwe code|nieuwe code|new code|back-?up|herstelcode|on paper|tijdelijke code|slagboom|slot\b|schuur|\bsms|authenticator|digid|inlog|log ?in|voorgelezen|read out|keypad|buzzer|intercom|box\b|hal\b|\bhall/iu;
/** Codes that open nothing. */
const otherCode =
  /(?:fout|reden|klant|project|kosten|vak|taak|kortings?|voucher|promo|product|artikel|land(?:en)?|kosten|streep|besteding\p{L}*|kleur|\b(?:rates|error|reason|tax|belasting|post|rebate|country|cost|cpv|bar|swift|bic|sort|status|sbi|fee|charge|deduct|decl\p{L}*|afgewezen|order|ticket|sinds|since|vanaf|in))[.,]?[ -]?(?:code)?[ :#.]{0,3}$/iu;

export default {
  id: 'access-code',
  category: 'credential',
  name: { nl: 'Pincode of toegangscode', en: 'PIN or access code' },
  looksFor: {
    nl: 'Een pincode, alarmcode, eenmalige code of code van een deur of sleutelkluis',
    en: 'A PIN, one-time code, alarm code or the code of a door or key safe',
  },
  codes: ['Z0', 'A1'],
  ground: {
    name: { nl: 'art. 5 lid 1 onder c en f AVG', en: 'art. 5(1)(c) and (f) GDPR' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  shapes: [
    {
      shape: new RegExp(
        String.raw`(?<!\p{L})(?:(?:voicemail|vm|sim|app|kaart|pas|card|phone)?[ \-]?pin(?:[ \-]?code)?s?|tan(?:[ \-]?code)?|otp|puk(?:[ \-]?code)?|(?:sms|toegangs|alarm|kluis|inlog|deur|hek|poort|sleutel|verificatie|authenticatie|authenticator|activatie|bevestigings|digid|beveiligings|herstel|backup|back-up|afhaal|login|access|entry|gate|door|security|verification|lock|recovery|one[ \-]time|telephone|phone|banking|garage|schuur|berging|portiek|slagboom|activation|2fa|mfa)[ \-]?(?:code|pin)s?|tijdelijke code)(?!\p{L})[^\d\n€$£]{0,34}(?<id>${value})`,
        'dgiu',
      ),
      notAfter: otherCode,
      confidence: 'sure',
    },
    {
      shape: new RegExp(
        String.raw`(?<!\p{L})(?:key ?safe|key ?box|lock ?box|sleutel(?:kluis|kast|box)(?:je)?|cijferslot)(?!\p{L})[^\d\n€$£]{0,24}(?<id>${value})`,
        'dgiu',
      ),
      notAfter: otherCode,
      confidence: 'sure',
    },
    {
      shape: new RegExp(
        String.raw`(?<!\p{L})(?:\p{L}{0,12}code|pw|combinatie|combination)(?!\p{L})[^\d\n€$£]{0,34}(?<id>${value})`,
        'dgiu',
      ),
      near: lock,
      notAfter: otherCode,
      confidence: 'sure',
    },
    {
      // Said rather than typed.
      shape: new RegExp(
        String.raw`(?<!\p{L})${digit}(?:[ ,\-]{1,2}${digit}){3,7}(?!\p{L})`,
        'dgiu',
      ),
      near: /\b(?:\p{L}*code|pin|kluis\p{L}*|intoetsen|slot|lock|safe)\b/iu,
      confidence: 'sure',
    },
    {
      // The lock itself with a number right behind it.
      shape:
        /(?<!\p{L})(?:alarm|poort|hek|padlock|hangslot|keypad|cijferslot|slagboom|kluis(?:je)?|lock|combo|combination|combinatie|side gate|gate)(?: code)?(?: is| was|:| =| met| with){0,2} (?<id>\d{4,6}[#*]?|\d{2}-\d{2}-\d{2})(?![\p{L}\d%]|[.,:/-]\d)/dgiu,
      confidence: 'likely',
    },
    {
      // Letters in it: "C2580Y", "G-482913", recovery codes in groups.
      shape:
        /(?<!\p{L})(?:(?:toegangs|herstel|backup|back-up|verificatie|deur|login|inlog|access|entry|gate|door|recovery|backup|verification|activation|activatie|google)[ -]?codes?)(?!\p{L})[^\d\n€$£"']{0,20}?(?<=[ :="'])(?<id>(?=[A-Z-]{0,6}\d)[A-Z\d]{1,6}(?:-[A-Z\d]{2,8}){0,5})(?![\p{L}\d-])/dgiu,
      valid: (id) => id.length >= 5 && /\d{2}/u.test(id),
      notAfter: otherCode,
      confidence: 'sure',
    },
    {
      shape: new RegExp(String.raw`(?<!\p{L})${pair}(?:[ ,\-]{1,2}${pair}){1,3}(?!\p{L})`, 'dgiu'),
      near: /\b(?:\p{L}*code|pin|kluis\p{L}*|intoetsen|slot|lock|safe)\b/iu,
      confidence: 'sure',
    },
    {
      shape:
        /(?<!\p{L})(?:toets(?:en)?|intoetsen|druk|key in|keys in|punch in|type)(?:: |, | )(?:dan |then )?(?<id>\d{4,6}[#*]?)(?![\p{L}\d]|[.,:/-]\d)/dgiu,
      near: lock,
      confidence: 'likely',
    },
    {
      // The agent asks, the customer answers on the next line.
      shape:
        /(?<!\p{L})(?:pin(?: ?code)?|\p{L}{0,16}code|otp|pass ?code)\b[^\n\d]{0,30}\n[^\n]{0,30}?: ?(?<id>\d(?: ?\d){3,7}[#*]?)(?=[.,!]?(?:$|\n| \p{L}))/dgiu,
      confidence: 'likely',
    },
    {
      // Keypads want a hash or a star at the end.
      shape: /(?<![\p{L}\d#])\d{4,6}[#*](?![\p{L}\d])/dgu,
      near: /\b(?:\p{L}*code|pin|gate|\p{L}*deur|door|hek|\p{L}*poort|portiek|alarm|entry)\b/iu,
      confidence: 'sure',
    },
    {
      shape: /\bpin ?code\b[^\d\n€$£]{0,60}(?<id>\d{4})(?![\p{L}\d]|[.,:/-]\d)/dgiu,
      notAfter: otherCode,
      confidence: 'likely',
    },
  ],
  flags: [
    'Mijn pincode is [4471], klopt die nog?',
    'Gate code [4471#], crew of 2.',
    'Sleutelkluisje naast deur, code [2580].',
    'Key safe [2290], 2 engineers only.',
    'Las zijn tancode [882013] voor.',
    'OTP [804471] was read out to the caller.',
    'Voicemailpin [0409] eraf gehaald.',
    'Zijn code voor het kluisje was [vier negen nul twee], werkte meteen.',
    'Nieuwe code portiek [9036#] doorgegeven.',
  ],
  allows: [
    'Pincode vergeten, nieuwe per post.',
    '3x foute pin, pas geblokkeerd.',
    'Foutcode 1107 op de meter.',
    'Raised on schedule of rates code 7401.',
    'Kortingscode 5500 werkt niet.',
    'Pin reset 10s had no effect.',
    'Betaald met pin 1250 euro.',
    'Klant heeft deze pin sinds 2019.',
    'Postcode 1234 AB ingevuld.',
    'Code resent by SMS, order 88120457.',
  ],
} satisfies IdentifierRule;
