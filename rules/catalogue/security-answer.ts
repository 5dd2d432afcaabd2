import type { IdentifierRule } from '../engine/types.ts';
import { minimisationAndSecurity } from '../grounds.ts';

const is =
  "(?: ?(?:is|was|blijft|wordt|agreed|now|nu|set to|given|genoemd|gegeven|its|it's)){0,2}(?: ?[:=])? ?\\(?";
const quoted = String.raw`"[^"\n]{2,40}"|'[^'\n]{2,40}'`;
const stop = String.raw`(?=["']?(?:[.,;)\n]|$)| (?:en|and|mondeling|niet|not|maar|but)\b)`;

/** Words that go on with the sentence instead of giving the answer. */
const isNoAnswer =
  /^["']?(?:for|voor|to|op|by|met|with|via|bij|set|gezet|ingesteld|changed|gewijzigd|vergeten|forgotten|forgot|wrong|fout|onjuist|reset|agreed|afgesproken|niet|not|nee|none|known|unknown|anymore|meer|onbekend|bekend|ok|correct|juist|passed|failed|yes|ja|asked|gevraagd|nodig|needed|required|verplicht|wijzigen|[A-Za-zÀ-ɏ]+(?:ed|ing))\b/iu;

const word = `(?<![A-Za-zÀ-ɏ])(?:controle|veiligheids|code|beveiligings|herken(?:nings)?|geheime? ?|toegangs|kern|stop|secret |security |verification |memorable |safe ?|code ?|pass ?|verbal pass)(?:woord|word|phrase|zin)(?![A-Za-zÀ-ɏ])`;

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
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])${word}(?: (?:on|op|for|voor|van) (?:the |de |het |this )?[A-Za-zÀ-ɏ]+)?${is}(?<id>${quoted}|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d\-!#]{3,30}(?: [A-Za-zÀ-ɏ]{3,20})??)${stop}`,
        'dgiu',
      ),
      valid: (id) => !isNoAnswer.test(id),
      confidence: 'sure',
    },
    {
      // With a capital or a filler in between, whatever follows.
      shape: new RegExp(
        String.raw`${word}(?:${is}| [^\n"':=.,;]{1,24}(?: is| ?[:=]) )(?<id>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d\-!#]{3,30}|${quoted})(?![A-Za-zÀ-ɏ\d])`,
        'dgiu',
      ),
      valid: (id) => /^(?:["']|[A-ZÀ-Þ][a-zß-ÿ])/u.test(id) && !isNoAnswer.test(id),
      confidence: 'sure',
    },
    {
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:antwoord(?: op)?(?: de| zijn| haar)? (?:geheime|controle|beveiligings|veiligheids) ?vraag|(?:security|secret) answer|recovery answer)(?: is| was)? ?[:=]|memorable (?:info|information|place|name)(?: is|:|=)) ?(?<id>${quoted}|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d\-]{2,30})${stop}`,
        'dgiu',
      ),
      valid: (id) => !isNoAnswer.test(id),
      confidence: 'sure',
    },
    {
      shape:
        /\bmemorable date(?: is| was|:|=)? (?<id>[0-3]?\d[./-][01]?\d[./-](?:19|20)?\d\d)(?!\w)/dgiu,
      confidence: 'sure',
    },
    {
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:[Mm]eisjesnaam(?: van)?(?: (?:de|haar|zijn|mijn|je|uw))? moeder|[Mm](?:other|um|om)(?:'?s)? maiden name|MMN|mmn)${is}(?<id>["']?[A-ZÀ-Þ][A-Za-zÀ-ɏ\-']{2,30})(?![A-Za-zÀ-ɏ])`,
        'dgu',
      ),
      confidence: 'sure',
    },
    {
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:eerste (?:huisdier|school|auto|baas)|(?:naam )?huisdier|lievelings[A-Za-zÀ-ɏ]{2,12}|favoriete [A-Za-zÀ-ɏ]{2,12}|first (?:pet|school|car|teacher|job)|pet'?s name|favou?rite [A-Za-zÀ-ɏ]{2,12}) ?(?:is|was|:|=|\?) ?(?:antwoord:? |answer:? |A: ?)?(?<id>${quoted}|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d\-]{2,30})${stop}`,
        'dgiu',
      ),
      near: /vraag|question|answer|antwoord|recover|herstel|security|beveilig|\bQ:|verif|=/iu,
      valid: (id) => !isNoAnswer.test(id),
      confidence: 'sure',
    },
    {
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:antwoord|answer|controlevraag|veiligheidsvraag|beveiligingsvraag|geheime vraag|security (?:question|Q))(?: (?:op|to|on|van|for))?(?: (?:de|het|the|zijn|haar|her|his))?(?: (?:geheime|controle|security|secret|beveiligings))? ?(?:vraag|question)?(?: is| was| answered| beantwoord met| ?[:=])? ?\(?(?<id>${quoted}(?:,? onze [A-Za-zÀ-ɏ]+)?|[A-ZÀ-Þ][A-Za-zÀ-ɏ\d\-]{2,30}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?)${stop}`,
        'dgu',
      ),
      near: /geheime|controle|security|secret|beveilig|veiligheid|vraag/iu,
      valid: (id) => !isNoAnswer.test(id),
      confidence: 'sure',
    },
    {
      shape:
        /\b(?:agreed (?:a|on a|the) (?:pass|code|security )?word|wachtwoord afgesproken|spraken (?:een )?wachtwoord af)(?:,|:| is| its| it's| namelijk){0,2} (?<id>["']?[A-Za-zÀ-ɏ]{4,20}(?: [A-Za-zÀ-ɏ]{4,20})?["']?)(?= and | en |[.,;\n]|$)/dgiu,
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
  ],
} satisfies IdentifierRule;
