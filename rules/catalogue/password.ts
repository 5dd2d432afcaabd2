import { afterOwnNumber } from '../engine/own-numbers.ts';
import type { IdentifierRule } from '../engine/types.ts';
import { minimisationAndSecurity } from '../grounds.ts';

const named = String.raw`(?:(?:wachtwoord|wachtw|password|passwd|passphrase|passcode|pwd|wacht ?zin)(?:en|s)?|(?<![A-Za-zÀ-ɏ])(?:pw|ww|pass|creds?|credentials|token|tokens|sleutel|(?:api|access|secret)[ \-]?key)|wi-?fi[ \-]?(?:code|key|sleutel)?|(?:wpa2?|netwerk|network|security)[ \-]?key|in ?log(?:code|gegevens|naam)?|login|(?:log(?:t|de|s|ged)? ?|sign(?:s|ed)? )in(?: met| with)?|new one|nieuwe is|toegangscode)(?![A-Za-zÀ-ɏ])`;
/** What its value may follow even where that is a plain word. */
const secret =
  '(?<![A-Za-zÀ-ɏ])(?:[a-zà-ɏ]{0,14}(?:wachtwoord|wachtw|password|passwd|passphrase|passcode|pwd|wachtzin)(?:en|s)?|pw|ww|creds?|credentials|tokens?|wifi[ \\-]?(?:code|key|sleutel)?|wpa2?[ \\-]?key|in ?log(?:code|gegevens|naam)?|login)(?![A-Za-zÀ-ɏ])';
const endOfClause = String.raw`(?=["']?(?:[.,;)\n]|$)| (?:full stop|comma|punt|komma)\b)`;
/** In the same line, or in the answer on the next. */
const wake = String.raw`(?:[^\n]{0,40}|[^\n]{0,50}\n[^\n]{0,40})`;
const start = String.raw`(?<![^\s"'(:=])`;
const end = String.raw`(?=[\s,.;:)"'?]|$)`;
/** Letters with a digit or a sign among them, in one piece. */
const mixed = String.raw`(?=[A-Za-zÀ-ɏ_\-]{0,24}[\d!#$%&*@+=])(?=[^\s]{0,24}[A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d!#$%&*@+=_\-]{4,38}[A-Za-zÀ-ɏ\d!#$%&*@+=]`;

/** Words with a digit that stand near a password and are none: times, models, protocols, references. */
const isMade = (id: string): boolean =>
  !/^(?:\d+[A-Za-zÀ-ɏ]{1,5}|[A-Za-zÀ-ɏ]{1,4}-?\d{1,2}|[A-Za-zÀ-ɏ]{1,8}-?\d|(?:inc|ref|tkt|req|chg|sr|cs|rma|iban|imei|sim|id|nr|no|wk|week)[-_]?\d+|[\d\-/]+|[A-Za-zÀ-ɏ]+-[A-Za-zÀ-ɏ]+|\d+[A-Za-zÀ-ɏ]?-[A-Za-zÀ-ɏ]+|(?:e-?mail|win(?:dows)?|iphone|ipad|samsung|galaxy|router|modem|wpa|office|outlook|chrome|edge)[-\d]*)$/iu.test(
    id,
  ) && !/@[A-Za-zÀ-ɏ\d-]+\.[A-Za-zÀ-ɏ]/u.test(id);

/** What a sentence goes on with when no value follows. */
const isNoValue =
  /^(?:re-?set[A-Za-zÀ-ɏ]*|ge[A-Za-zÀ-ɏ]+|ver[A-Za-zÀ-ɏ]+|her[A-Za-zÀ-ɏ]+|aan[A-Za-zÀ-ɏ]+|in[A-Za-zÀ-ɏ]*|op[A-Za-zÀ-ɏ]*|niet|nee|not|none|never|nooit|n\/?a|nvt|yes|ja|ok[A-Za-zÀ-ɏ]*|fout[A-Za-zÀ-ɏ]*|wrong|invalid|incorrect|onjuist|expired|sent|zie|see|per|via|door|voor|for|with|met|and|en|the|die|dat|deze|this|that|user|klant|cust[A-Za-zÀ-ɏ]*|kl|tijdelijk|nieuw[A-Za-zÀ-ɏ]*|new|old|oude?|set|done|link[A-Za-zÀ-ɏ]*|code|[A-Za-zÀ-ɏ]+ed|moet[A-Za-zÀ-ɏ]*|staat|werkt|wordt|was|wil[A-Za-zÀ-ɏ]*|kan|can|still|nog|weer|mail[A-Za-zÀ-ɏ]*|ticket)$/iu;

/** How a password is, not what it is. */
const isState =
  /(?:loos|ig|lijk|baar|able|ible|ful|less)$|^(?:correct|juist|goed|zwak|sterk|weak|strong|safe|empty|leeg|kwijt|weg|required|bekend|known|unknown|onbekend|blocked|secret|geheim|klaar|needed|tijdelijk|password|wachtwoord)$/iu;

/** Whose password it is, not what it is. */
const isBrand =
  /^(?:facebook|google|gmail|outlook|hotmail|microsoft|apple|ziggo|kpn|digid|office|windows|iphone|mijn[A-Za-zÀ-ɏ]*|my[A-Za-zÀ-ɏ]*|router|modem|app|wi-?fi|account|e?mail|webmail|internet|admin|english)$/iu;

export default {
  id: 'password',
  category: 'credential',
  name: { nl: 'Wachtwoord', en: 'Password' },
  looksFor: {
    nl: 'Een uitgeschreven wachtwoord, wifi-sleutel of toegangssleutel',
    en: 'A password, Wi-Fi key or access token written out',
  },
  codes: ['Z0', 'A1'],
  ground: minimisationAndSecurity,
  shapes: [
    {
      at: 'value',
      shape: new RegExp(`${start}(?=${mixed})(?<=${named}${wake})(?<id>${mixed})${end}`, 'diyu'),
      valid: isMade,
      notAfter: afterOwnNumber,
      confidence: 'sure',
    },
    {
      // A sign and a digit among letters: nobody writes that but as a password.
      at: 'mixed',
      shape: new RegExp(
        String.raw`(?<=(?<from>(?<![^\s"'(:])(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\-]{0,30}[!#$%*@&])?))[A-Za-zÀ-ɏ\d!#$%&*@\-]{2,38}${end}`,
        'dyu',
      ),
      valid: (id) =>
        id.length > 6 &&
        /[!#$%*@&]\w/u.test(id) &&
        /\d/u.test(id) &&
        /^[A-Za-zÀ-ɏ]/u.test(id) &&
        isMade(id) &&
        (id.match(/[A-Za-zÀ-ɏ]/gu) ?? []).length >= 4,
      confidence: 'likely',
    },
    {
      // "Zonnebloem77 als wachtwoord", "Marmalade77 is her password".
      at: 'mixed',
      shape:
        /(?<![^\s"'(])[A-Za-zÀ-ɏ]{3,30}\d[A-Za-zÀ-ɏ\d!#$%&*@_-]{0,20}(?=["']? (?:als|as|is|was) (?:(?:de|het|mijn|zijn|haar|the|a|my|his|her|their) )?(?:[a-z-]{2,10} ?)?(?:wachtwoord|ww|pw|password|login|code|pass)\b)/diuy,
      confidence: 'sure',
    },
    {
      at: 'value',
      shape: new RegExp(
        String.raw`(?<=/ ?)(?<=(?<![A-Za-zÀ-ɏ])(?:admin|root|user|gebruiker|beheer|account|username|login)[^\n/]{0,24}/ ?)(?<id>${mixed})${end}`,
        'diyu',
      ),
      valid: isMade,
      confidence: 'sure',
    },
    {
      // After a colon or an equals sign a plain word is the value too.
      at: 'secret',
      shape: new RegExp(
        String.raw`${secret}(?: (?:on|of|van|voor|for|with|met|bij) (?:[A-Za-zÀ-ɏ]{1,16} ?){1,2})? ?[:=] ?["']?(?<id>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d!#\-]{3,30})${endOfClause}`,
        'diyu',
      ),
      valid: (id) => !isNoValue.test(id),
      confidence: 'sure',
    },
    {
      at: 'secret',
      shape: new RegExp(
        String.raw`${secret}[^\n"']{0,24} ["'](?<id>[^\s"'][^"'\n]{3,30})["']`,
        'diyu',
      ),
      valid: (id) => !isNoValue.test(id) && !/[A-Za-zÀ-ɏ]+ [A-Za-zÀ-ɏ]+ [A-Za-zÀ-ɏ]+/u.test(id),
      notAfter:
        /\b(?:zegt|says|said|zei|melding|error|message|staat|knop|button|veld|field|scherm|screen|naam|name|heet|called|named|ssid|netwerk|network)\b[^\n]{0,6}$/iu,
      confidence: 'likely',
    },
    {
      // "ww is nu Appeltaart": one word with a capital, and the clause ends.
      at: 'secret',
      shape: new RegExp(
        String.raw`${secret}(?: [A-Za-zÀ-ɏ]{1,12}){0,3}?(?:'s| is| was| nu| now| naar| to| wordt| blijft)(?: nu| now| gewoon| just){0,2} ["']?(?<id>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d!#\-]{3,30})${endOfClause}`,
        'diyu',
      ),
      valid: (id) => /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(id) && !isNoValue.test(id) && !isBrand.test(id),
      confidence: 'sure',
    },
    {
      at: 'secret',
      shape: new RegExp(
        String.raw`(?:[a-zà-ɏ]{0,14}wachtwoord|ww|pw|pwd|password) (?:(?:placed|set|agreed|given|gezet|ingesteld)(?: as| op)? )?["']?(?<id>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d!#\-]{4,30}(?: [A-ZÀ-Þ][a-zß-ÿ]{2,20})?)${endOfClause}`,
        'diyu',
      ),
      valid: (id) =>
        /^[A-ZÀ-Þ][a-zß-ÿ]|[a-zß-ÿ]\d/u.test(id) && !isNoValue.test(id) && !isBrand.test(id),
      confidence: 'likely',
    },
    {
      at: 'hint',
      shape: /new one (?:is|now|:) ["'](?<id>[^"'\n]{4,30})["']/diuy,
      near: /word|phrase/iu,
      confidence: 'likely',
    },
    {
      // Shouted in a line that is not: "caller pw TANGERINE before anything".
      at: 'secret',
      shape:
        /(?<=[a-z]{2}[ :] ?)(?:[a-z]{0,14}woord|ww|pw|pwd|password|passphrase|word)(?: is)?:? (?<id>[A-Z]{4,20})(?![A-Za-zÀ-ɏ\d-])/duy,
      valid: (id) => !isNoValue.test(id) && !isBrand.test(id),
      confidence: 'likely',
    },
    {
      at: 'secret',
      shape:
        /(?:[a-zà-ɏ]{0,14}wachtwoord|ww|pw|pwd|password|passcode|wifi[ -]?(?:code|key|sleutel|ww|pw))(?: is| was| nu| now| ?[:=]){1,2} ?(?<id>\d{4,16})(?![A-Za-zÀ-ɏ\d]|[.,\-/:]\d)/diuy,
      confidence: 'sure',
    },
    {
      at: 'secret',
      shape:
        /(?:[a-zà-ɏ]{0,14}wachtwoord|ww|pw|pwd|password|passphrase)(?: (?:on|op|for|voor|van) (?:(?:the|de|het|my|mijn|zijn|haar|his|her) )?[a-z]{2,12})?(?:'s| is| its| it's|, namelijk) (?<id>[a-zß-ÿ]{5,20}(?: [a-zß-ÿ]{4,20})?)(?=[.,;)\n]|$| and | en )/duy,
      valid: (id) => !isNoValue.test(id) && !isState.test(id),
      confidence: 'likely',
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
    'Caller pw [TANGERINE] before anything.',
    'We agreed a password its [marmalade tiger] and I read it twice.',
    'Gebruikt [Zonnebloem77] als wachtwoord voor alles.',
    'Agent: your password?\nCust: its [Saoirse1916] why not',
    'Password placed [Tamworth Two]',
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
    'Explained we can put a password on the account.',
    'Her wifi is called "FBI van" by her son.',
    'Reads by our man w/ password scheme.',
  ],
} satisfies IdentifierRule;
