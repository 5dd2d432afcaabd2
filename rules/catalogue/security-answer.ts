import type { IdentifierRule } from '../engine/types.ts';
import { minimisationAndSecurity } from '../grounds.ts';

const is =
  "(?: ?(?:is|was|blijft|wordt|agreed|now|nu|set to|given|genoemd|gegeven|its|it's)){0,2}(?: ?[:=])? ?\\(?";
const quoted = String.raw`"[^"\n]{2,40}"|'[^'\n]{2,40}'`;
const stop = String.raw`(?=["']?(?:[.,;)\n]|$)| (?:en|and|mondeling|niet|not|maar|but|full stop|comma|punt|komma)\b)`;

/** Words that go on with the sentence instead of giving the answer. */
const isNoAnswer =
  /^["']?(?:for|voor|to|op|by|met|with|via|bij|set|gezet|ingesteld|changed|gewijzigd|vergeten|forgotten|forgot|wrong|fout|onjuist|reset|agreed|afgesproken|niet|not|nee|none|known|unknown|anymore|meer|onbekend|bekend|ok|correct|juist|passed|failed|yes|ja|(?:door)?gegeven|given|asked|gevraagd|nodig|needed|required|verplicht|wijzigen|[A-Za-zÀ-ɏ]{2,}(?:ed|ing))\b/iu;

const word =
  '(?:(?<![A-Za-zÀ-ɏ])(?:controle|veiligheids|code|beveiligings|herken(?:nings)?|geheim|toegangs|kern|stop|key|bel|sleutel|verificatie)(?:woord|word|phrase|zin)|(?<=(?<![A-Za-zÀ-ɏ])(?:geheime?|secret|security|verification|memorable|safe|code|key|verbal|agreed|afgesproken|recovery|seed)[ -]?)(?:woord|word|phrase|zin)|(?<![A-Za-zÀ-ɏ])passphrase)(?![A-Za-zÀ-ɏ])';

export default {
  id: 'security-answer',
  category: 'credential',
  name: { nl: 'Controlewoord of herstelantwoord', en: 'Security word or answer' },
  looksFor: {
    nl: 'Een afgesproken controlewoord of het antwoord op een geheime vraag',
    en: 'An agreed security word, or the answer to a security question',
  },
  codes: ['Z0', 'A1'],
  ground: minimisationAndSecurity,
  shapes: [
    {
      at: 'secret',
      shape: new RegExp(
        String.raw`${word}(?: (?:on|op|for|voor|van) (?:the |de |het |this )?(?!(?:the|de|het|this) )[A-Za-zÀ-ɏ]{1,16})?${is}(?<![A-Za-zÀ-ɏ])(?<id>${quoted}|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d\-!#]{3,30}(?: [A-Za-zÀ-ɏ]{3,20})??)${stop}`,
        'diyu',
      ),
      valid: (id) => !isNoAnswer.test(id),
      confidence: 'sure',
    },
    {
      // With a capital or a filler in between, whatever follows.
      at: 'secret',
      shape: new RegExp(
        String.raw`${word}(?:${is}| [^\n"':=.,;]{1,24}(?: is| ?[:=]) )(?<id>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d\-!#]{3,30}|${quoted})(?![A-Za-zÀ-ɏ\d])`,
        'diyu',
      ),
      valid: (id) => /^(?:["']|[A-ZÀ-Þ][a-zß-ÿ])/u.test(id) && !isNoAnswer.test(id),
      confidence: 'sure',
    },
    {
      // "word is Marmalade", "changed the security word from Bramble".
      at: 'secret',
      shape: new RegExp(
        String.raw`(?:(?:word|woord)(?: is| was|:)|${word}[^\n.;]{0,30} (?:from|to|van|naar|in)) ["']?(?<id>[A-ZÀ-Þ][a-zß-ÿ]{3,20}(?:-\d{1,4}|\d{1,4})?)(?![A-Za-zÀ-ɏ\d])`,
        'diyu',
      ),
      valid: (id) => /^[A-ZÀ-Þ]/u.test(id) && !isNoAnswer.test(id),
      confidence: 'sure',
    },
    {
      // The agent asks for the word, the customer answers on the next line.
      at: 'secret',
      shape: new RegExp(
        String.raw`(?:${word}|wachtwoord|password)[^\n]{0,12}\?\n[^\n]{0,24}: ?(?<id>[a-zß-ÿ]{4,20}(?:-?\d{1,4}| [a-zß-ÿ]{4,16})?)(?=[.!]?(?:\n|$))`,
        'diyu',
      ),
      valid: (id) =>
        !isNoAnswer.test(id) &&
        !/^(?:sorry|that|geen|weet|what|hmm|dunno|which|welk|dont|can't)/iu.test(id),
      confidence: 'likely',
    },
    {
      at: 'secret',
      shape: new RegExp(
        String.raw`(?:antwoord(?: op)?(?: de| zijn| haar)? (?:geheime|controle|beveiligings|veiligheids) ?vraag|(?<=(?:security|secret|recovery) )answer|(?<=geheime? )antwoord|memorable (?:info|information|place|name))(?: is| was)? ?(?:[:=]|(?<=is)) ?(?<id>${quoted}|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d\-]{2,30})${stop}`,
        'diyu',
      ),
      valid: (id) => !isNoAnswer.test(id),
      confidence: 'sure',
    },
    {
      // "answer to the security question is purple hedgehog"
      at: 'secret',
      shape: new RegExp(
        String.raw`(?:antwoord|answer)(?: (?:op|to|on))?(?: (?:de|the|a|zijn|haar|his|her))? (?:geheime |controle|beveiligings|veiligheids|security |secret )(?:vraag|question)(?: is| was|:) (?<id>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d\-]{2,30}(?: [A-Za-zÀ-ɏ]{3,20})?)${stop}`,
        'diyu',
      ),
      valid: (id) => !isNoAnswer.test(id),
      confidence: 'sure',
    },
    {
      at: 'secret',
      shape: new RegExp(
        String.raw`(?:[Mm]eisjesnaam(?: van)?(?: (?:de|haar|zijn|mijn|je|uw))? moeder|(?<=moeders )meisjesnaam|(?<=[Mm](?:other|um|om)(?:'?s)? )maiden name|MMN|mmn)${is}(?<id>["']?(?:(?:De|Van|Van de[rn]?|O') ?)?[A-ZÀ-Þ][A-Za-zÀ-ɏ\-']{2,30})(?![A-Za-zÀ-ɏ])`,
        'dyu',
      ),
      confidence: 'sure',
    },
    {
      at: 'secret',
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:eerste (?:huisdier|school|auto|baas)|(?:naam )?huisdier|lievelings[A-Za-zÀ-ɏ]{2,12}|favoriete [A-Za-zÀ-ɏ]{2,12}|first (?:pet|school|car|teacher|job)|pet'?s name|favou?rite [A-Za-zÀ-ɏ]{2,12}) ?(?:is|was|:|=|\?) ?(?:antwoord:? |answer:? |A: ?)?(?<id>${quoted}|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d\-]{2,30})${stop}`,
        'diyu',
      ),
      near: /vraag|question|answer|antwoord|recover|herstel|security|beveilig|\bQ:|verif|=/iu,
      valid: (id) => !isNoAnswer.test(id),
      confidence: 'sure',
    },
    {
      at: 'secret',
      shape: new RegExp(
        String.raw`(?:[Aa]ntwoord|[Aa]nswer|[Cc]ontrolevraag|[Vv]eiligheidsvraag|[Bb]eveiligingsvraag|(?<=eheime )vraag|(?<=ecurity )(?:question|Q))(?: (?:op|to|on|van|for))?(?: (?:de|het|the|zijn|haar|her|his))?(?: (?:geheime|controle|security|secret|beveiligings))? ?(?:vraag|question)?(?: is| was| answered| beantwoord met| ?[:=])? ?\(?(?<id>${quoted}(?:,? onze [A-Za-zÀ-ɏ]{1,16})?|[A-ZÀ-Þ][A-Za-zÀ-ɏ\d\-]{2,30}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?)${stop}`,
        'dyu',
      ),
      near: /geheime|controle|security|secret|beveilig|veiligheid|vraag/iu,
      valid: (id) => !isNoAnswer.test(id),
      confidence: 'sure',
    },
  ],
  flags: [
    'Alleen terugbellen met controlewoord [tulp42], niet naar huis.',
    'Security word agreed: [bluebottle].',
    'Vraag bij elk contact het veiligheidswoord [Kastanje].',
    "Caller gave mother's maiden name [Oyelaran], wrong bill.",
    'Antwoord geheime vraag: [bello], niet vastleggen.',
    'Recovery question: first pet = [Biscuit].',
    'Controlevraag meisjesnaam moeder: [Oosterling], nieuw account.',
    'Verification word is ["gingerbread-48"].',
    'Codewoord veranderd in [Palmolie], oude weg.',
    'New answer to the security question is [purple hedgehog] full stop',
    'Password scheme set up; word is [Marmalade].',
    'Agent: and the memorable word?\nCust: [pumpernickel74]',
  ],
  allows: [
    'Safe word agreed for calls, statements paperless.',
    'Controlewoord vergeten, nieuw ingesteld.',
    'Klant boekt onder haar meisjesnaam.',
    "Mother's maiden name not known, id failed.",
    'Security question changed by customer.',
    'Het antwoord is nee, geen coulance.',
    'Zijn eerste auto was kapot.',
    'Verification word set by phone.',
    'Not ours, STOP keyword given.',
    'Can put a password on the account.',
  ],
} satisfies IdentifierRule;
