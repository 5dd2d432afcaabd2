import type { IdentifierRule } from '../engine/types.ts';

const named = String.raw`(?:(?:wachtwoord|wachtw|password|passwd|passphrase|passcode|pwd|wacht ?zin)(?:en|s)?|(?<![\p{L}])(?:pw|ww|pass|creds?|credentials|token|tokens|sleutel|(?:api|access|secret)[ \-]?key)|wi-?fi[ \-]?(?:code|key|sleutel)?|(?:wpa2?|netwerk|network|security)[ \-]?key|in ?log(?:code|gegevens|naam)?|login|(?:log(?:t|de|s|ged)? ?|sign(?:s|ed)? )in(?: met| with)?|new one|nieuwe is|toegangscode)(?![\p{L}])`;
const start = String.raw`(?<=^|[\s"'(:=])`;
const end = String.raw`(?=[\s,.;:)"'?]|$)`;
/** Letters with a digit or a sign among them, in one piece. */
const mixed = String.raw`(?=[^\s]{0,24}\p{L})(?=[^\s]{0,24}[\d!#$%&*@+=])[\p{L}\d][\p{L}\d!#$%&*@+=_\-]{4,38}[\p{L}\d!#$%&*@+=]`;

/** Words with a digit that stand near a password and are none: times, models, protocols, references. */
const isMade = (id: string): boolean =>
  !/^(?:\d+\p{L}{1,5}|\p{L}{1,4}-?\d{1,2}|\p{L}{1,8}-?\d|(?:inc|ref|tkt|req|chg|sr|cs|rma|iban|imei|sim|id|nr|no|wk|week)[-_]?\d+|[\d\-/]+|\p{L}+-\p{L}+|\d+\p{L}?-\p{L}+|(?:e-?mail|win(?:dows)?|iphone|ipad|android|samsung|galaxy|router|modem|wpa|office|outlook|chrome|edge)[-\d]*)$/iu.test(
    id,
  ) && !/@[\p{L}\d-]+\.\p{L}/u.test(id);

/** What a sentence goes on with when no value follows. */
const isNoValue =
  /^(?:re-?set\p{L}*|ge\p{L}+|ver\p{L}+|her\p{L}+|aan\p{L}+|in\p{L}*|op\p{L}*|niet|nee|not|none|never|nooit|n\/?a|nvt|yes|ja|ok\p{L}*|fout\p{L}*|wrong|invalid|incorrect|onjuist|expired|sent|stuurde|zie|see|per|via|door|voor|for|with|met|and|en|the|die|dat|deze|this|that|user|klant|cust\p{L}*|agent|kl|mdw|tijdelijk|nieuw\p{L}*|new|old|oude?|set|zelf|eigen|own|done|gedaan|link\p{L}*|code|\p{L}+ed|moet\p{L}*|must|should|staat|stond|werkt|works|wordt|was|wil\p{L}*|kan|can|still|nog|weer|again|mail\p{L}*|sms|ticket)$/iu;

/** How a password is, not what it is. */
const isState =
  /(?:loos|ig|lijk|baar|able|ible|ful|less)$|^(?:correct|juist|goed|zwak|sterk|weak|strong|safe|empty|leeg|kwijt|lost|weg|gone|random|hidden|visible|required|nodig|bekend|known|unknown|onbekend|blocked|anders|different|hetzelfde|zelfde|short|missing|private|secret|geheim|klaar|ready|enough|genoeg|needed|right|inactive|active|actief|public|vrij|later|binnen|onderweg|tijdelijk|vandaag|today|already|anymore|there|here|daar|hier|broken|stuk|password|wachtwoord)$/iu;

/** Whose password it is, not what it is. */
const isBrand =
  /^(?:facebook|google|gmail|outlook|hotmail|microsoft|apple|icloud|netflix|instagram|whatsapp|ziggo|kpn|odido|digid|office|teams|windows|android|iphone|mijn\p{L}*|my\p{L}*|router|modem|portaa?l|app|wi-?fi|account|e?mail|webmail|internet|admin|salesforce|zendesk|spotify|paypal|amazon|nederlands|english|engels)$/iu;

export default {
  id: 'password',
  category: 'credential',
  name: { nl: 'Wachtwoord', en: 'Password' },
  looksFor: {
    nl: 'Een uitgeschreven wachtwoord, wifi-sleutel of toegangssleutel',
    en: 'A password, Wi-Fi key or access token written out',
  },
  codes: ['Z0', 'A1'],
  ground: {
    name: { nl: 'art. 5 lid 1 onder c en f AVG', en: 'art. 5(1)(c) and (f) GDPR' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  shapes: [
    {
      shape: new RegExp(
        `${start}(?=${mixed})(?<=${named}[^\\n]{0,40})(?<id>${mixed})${end}`,
        'dgiu',
      ),
      valid: isMade,
      notAfter:
        /\b(?:order|bestel\p{L}*|ticket|tkt|ref|ref\p{L}*|dossier|zaak|case|imei|serie\p{L}*|serial|kenteken|pnr|model|type|versie|version|korting\p{L}*|voucher|promo\p{L}*|discount)[ \p{L}]{0,12}[:#. ]{0,3}$/iu,
      confidence: 'sure',
    },
    {
      // A sign and a digit among letters: nobody writes that but as a password.
      shape: new RegExp(
        String.raw`(?<=^|[\s"'(:])(?=[^\s]{1,30}\d)(?=[^\s]{0,30}[\p{L}\d][!#$%*@&][\p{L}\d])\p{L}[\p{L}\d!#$%&*@\-]{6,38}${end}`,
        'dgiu',
      ),
      valid: (id) => isMade(id) && (id.match(/\p{L}/gu) ?? []).length >= 4,
      confidence: 'likely',
    },
    {
      shape: new RegExp(
        String.raw`(?<!\p{L})(?:admin|root|user|gebruiker|beheer|account|username|login)(?!\p{L})[^\n/]{0,24} ?/ ?(?<id>${mixed})${end}`,
        'dgiu',
      ),
      valid: isMade,
      confidence: 'sure',
    },
    {
      // After a colon or an equals sign a plain word is the value too.
      shape: new RegExp(
        String.raw`${named}(?: (?:on|of|van|voor|for) (?:\p{L}+ ?){1,2})? ?[:=] ?["']?(?<id>\p{L}[\p{L}\d!#\-]{3,30})(?=["']?(?:[.,;)\n]|$))`,
        'dgiu',
      ),
      valid: (id) => !isNoValue.test(id),
      confidence: 'sure',
    },
    {
      shape: new RegExp(
        String.raw`${named}[^\n"']{0,24} ["'](?<id>[^\s"'][^"'\n]{3,30})["']`,
        'dgiu',
      ),
      valid: (id) => !isNoValue.test(id) && !/\p{L}+ \p{L}+ \p{L}+/u.test(id),
      notAfter:
        /\b(?:zegt|says|said|zei|melding|error|message|staat|knop|button|veld|field|scherm|screen)\b[^\n]{0,6}$/iu,
      confidence: 'likely',
    },
    {
      // "ww is nu Appeltaart": one word with a capital, and the clause ends.
      shape: new RegExp(
        String.raw`${named}(?: \p{L}{1,12}){0,3}?(?:'s| is| was| nu| now| naar| to| wordt| blijft)(?: nu| now| gewoon| just){0,2} (?<id>\p{L}[\p{L}\d!#\-]{3,30})(?=["']?(?:[.,;)\n]|$))`,
        'dgiu',
      ),
      valid: (id) => /^\p{Lu}\p{Ll}/u.test(id) && !isNoValue.test(id) && !isBrand.test(id),
      confidence: 'sure',
    },
    {
      shape:
        /(?<!\p{L})(?:\p{L}{0,8}wachtwoord|ww|pw|pwd|password)(?!\p{L}) (?<id>\p{L}[\p{L}\d!#-]{4,30})(?=["']?(?:[.,;)\n]|$))/dgiu,
      valid: (id) => /^\p{Lu}\p{Ll}/u.test(id) && !isNoValue.test(id) && !isBrand.test(id),
      confidence: 'likely',
    },
    {
      shape:
        /(?<!\p{L})(?:\p{L}{0,8}wachtwoord|ww|pw|pwd|password|passcode|wi-?fi[ -]?(?:code|key|sleutel|ww|pw))(?!\p{L})(?: is| was| nu| now| ?[:=]){1,2} ?(?<id>\d{4,16})(?![\p{L}\d]|[.,\-/:]\d)/dgiu,
      confidence: 'sure',
    },
    {
      shape:
        /(?<!\p{L})(?:\p{L}{0,8}wachtwoord|ww|pw|pwd|password)(?!\p{L})(?:'s| is|, namelijk) (?<id>\p{Ll}{5,20})(?=[.,;)\n]|$)/dgu,
      valid: (id) => !isNoValue.test(id) && !isState.test(id),
      confidence: 'likely',
    },
    {
      shape:
        /(?<![\p{L}\d])(?:[spr]k_(?:live|test)_[A-Za-z0-9]{8,64}|gh[opsu]_[A-Za-z0-9]{20,64}|xox[abp]-[A-Za-z0-9-]{10,80}|AKIA[0-9A-Z]{16})(?![\p{L}\d])/dgu,
      confidence: 'sure',
    },
  ],
  flags: [
    'Tijdelijk ww gezet en per mail gestuurd: [Welkom!Zomer24].',
    'Wifi-ww is [Groenegeit77#], staat op de sticker.',
    'User j.tol / [Tulp&Kaas77] in de chat geplakt.',
    'Root pw [Hunter!Moss22] has to leave this ticket.',
    'PW on acct = [Sandpiper].',
    'Oud wachtwoord [Kabouter1957] kende haar ex.',
    '401 with token [pk_live_9fQ2rTz77Lw], rotated.',
    'Login is admin / [Zeehond44], mac-filter uit.',
  ],
  allows: [
    'Wachtwoord gereset, ticket INC0048821 dicht.',
    'Password reset link mailed to the customer.',
    'Ww: vergeten, nieuwe link gestuurd.',
    'Wachtwoordbeleid: min. 14 tekens, 2x per jaar.',
    'Password is expired, MFA2 failed.',
    'Pw reset gedaan, wifi op 5ghz gezet.',
    'Klant kan niet inloggen op Windows11.',
    'Admin / finance is on holiday.',
    'Ontvangt WW, uitkering per 1-9.',
  ],
} satisfies IdentifierRule;
