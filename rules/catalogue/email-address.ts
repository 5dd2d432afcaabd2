import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

/** Mailboxes of an organisation, not of a person. */
const roleMailbox =
  /^(?:info|contact|klanten?service|customer\.?(?:service|care|support)|service(?:desk)?|support|help(?:desk)?|no-?reply|do-?not-?reply|mail|post(?:bus|master)?|admin(?:istrat[A-Za-zÀ-ɏ]+)?|webmaster|abuse|security|privacy|dpo|fg|avg|gdpr|sales|verkoop|office|kantoor|receptie|reception|hello|hallo|team|hr|finance|boekhouding|accounts?|fact[A-Za-zÀ-ɏ]+|billing|invoices?|incasso|debiteuren|crediteuren|orders?|bestel[A-Za-zÀ-ɏ]*|retour[A-Za-zÀ-ɏ]*|returns|klacht[A-Za-zÀ-ɏ]*|complaints?|claims?|schade|planning|storing[A-Za-zÀ-ɏ]*|noc|it|ict|marketing|media|pers|press|jobs|vacatures)(?:[.\-_+]?\d*)@/iu;

export default {
  id: 'email-address',
  category: 'contact',
  name: { nl: 'E-mailadres', en: 'E-mail address' },
  looksFor: {
    nl: 'Een e-mailadres van een persoon, ook uitgesproken',
    en: 'An e-mail address of a person, also spoken',
  },
  codes: ['Z0', 'A3'],
  ground: dataMinimisation,
  shapes: [
    {
      shape:
        /(?<![A-Za-zÀ-ɏ\d._%+\-@])[A-Za-zÀ-ɏ\d_][A-Za-zÀ-ɏ\d._%+'-]{0,63}@(?:[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d-]{0,62}\.){1,5}[A-Za-zÀ-ɏ]{2,24}(?![A-Za-zÀ-ɏ\d])/dgu,
      valid: (id) => !roleMailbox.test(id),
      confidence: 'sure',
    },
    {
      shape:
        /(?<![A-Za-zÀ-ɏ\d._%+\-@])[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d._-]{0,63}(?= ?[adspumi[(])(?: (?:punt|dot|streepje|dash|underscore|min) [A-Za-zÀ-ɏ\d._-]{1,32}){0,3} ?(?:apen?staart(?:je)?|\[at\]|\(at\)|at) ?[A-Za-zÀ-ɏ\d-]{2,63}(?:(?: ?(?:punt|dot|\[dot\]|\(dot\)) ?|\.)(?:nl|be|de|com|net|org|eu|uk|co|ie|fr))(?:(?: ?(?:punt|dot) ?|\.)(?:uk|nl|za))?(?![A-Za-zÀ-ɏ\d])/dgu,
      confidence: 'sure',
    },
  ],
  flags: [
    'Bevestiging naar [m.jansen@voorbeeld.example] gestuurd.',
    'Nieuw mailadres: [SASKIA.MOL@BRIEFHUIS.EXAMPLE]',
    'Refund receipt to [o.reilly+shop@mail.example.co.uk], done.',
    'Mail hem op [jan.bakker apenstaartje gmail punt com] graag.',
    'She said [j dot smith at gmail dot com] is fine.',
    'Post naar ([els_76@post.example]) en niet op papier.',
  ],
  allows: [
    'Klant mailt naar klantenservice@voorbeeld.example.',
    'Sent from no-reply@shop.example, not seen.',
    'Doorgestuurd aan info@voorbeeld.example.',
    'Mentioned @discreet on social media.',
    'Meet at noon, dot the i later.',
    'Facturen graag naar facturen@bedrijf.example.',
    '3 stuks @ 12,50 per stuk.',
    'Punt 3 at the top of the list.',
  ],
} satisfies IdentifierRule;
