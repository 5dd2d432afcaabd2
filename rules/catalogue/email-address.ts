import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

/** Mailboxes of an organisation, not of a person. */
const roleMailbox =
  /^(?:info|contact|klanten?service|customer\.?(?:service|care|support)|service(?:desk)?|support|help(?:desk)?|no-?reply|do-?not-?reply|mail|post(?:bus|master)?|admin(?:istrat[A-Za-zÀ-ɏ]+)?|security|privacy|sales|office|kantoor|team|hr|finance|boekhouding|accounts?|fact[A-Za-zÀ-ɏ]+|billing|invoices?|incasso|orders?|bestel[A-Za-zÀ-ɏ]*|retour[A-Za-zÀ-ɏ]*|returns|klacht[A-Za-zÀ-ɏ]*|complaints?|claims?|schade|planning|storing[A-Za-zÀ-ɏ]*|marketing)(?:[.\-_+]?\d*)@/iu;

/** How the signs of an address are said. */
const sign = '(?:punt|dot|streepje|dash|hyphen|underscore|liggend streepje|min)';

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
      at: '@',
      shape:
        /(?<=(?<from>(?<![A-Za-zÀ-ɏ\d._%+\-@])[A-Za-zÀ-ɏ\d_][A-Za-zÀ-ɏ\d._%+'-]{0,63}))@(?:[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d-]{0,62}\.){1,5}[A-Za-zÀ-ɏ]{2,24}(?![A-Za-zÀ-ɏ\d])/duy,
      valid: (id) => !roleMailbox.test(id),
      confidence: 'sure',
    },
    {
      // Said, or hidden from robots: "jan punt bakker apenstaartje gmail punt com", "jan [at] gmail.com".
      at: 'spelled',
      shape: new RegExp(
        String.raw`(?<=(?<from>(?<![A-Za-zÀ-ɏ\d._%+\-@])[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d._\-]{0,40}(?: ${sign} [A-Za-zÀ-ɏ\d._\-]{1,32}){0,3} ?[[(]?))(?:ap(?:en)?e?staart(?:je)?|at)[\])]? ?[A-Za-zÀ-ɏ\d\-]{2,40}(?:(?: ?(?:punt|dot|[[(]dot[\])]) ?|\.)(?:nl|be|de|com|net|org|eu|uk|co|ie|fr|example))(?:(?: ?(?:punt|dot) ?|\.)(?:uk|nl|za))?(?![A-Za-zÀ-ɏ\d])`,
        'diyu',
      ),
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
