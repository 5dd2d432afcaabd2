// That an address, number, name or whereabouts must stay secret: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { minimisationAndSecurity } from '../grounds.ts';

export default {
  id: 'told-shielded-address',
  category: 'shielded-address',
  name: {
    nl: 'Afgeschermde gegevens, anders verteld',
    en: 'Shielded details, told in other words',
  },
  looksFor: {
    nl: 'dat een adres, nummer, naam of verblijf geheim moet blijven',
    en: 'that an address, number, name or whereabouts must stay secret',
  },
  codes: ['A2', 'A3', 'A1'],
  ground: minimisationAndSecurity,
  sure: {},
  learned: true,
  flags: [
    'Baliemw: nieuwe ID-kaart kan niet via gewone uitgifte, [BRP-geheimhouding wgs veiligheid].',
    'Naambordje bel leeg laten, [mevr mag om veiligheid nergens te vinden zijn].',
    "[He mustn't learn town].",
    '[Werkt als getuige-begeleider en thuisadres mag nergens aan hem hangen].',
    '[NOBODY FROM HER OLD LIFE MAY FIND OUT SHE IS HERE].',
    '[Geheimhouding BRP op last van politie, incl].',
  ],
  allows: [
    'Adres onbekend retour, nieuw adres opgevraagd.',
    'Klant wil een postbus voor zijn winkel.',
    'Customer wants an unlisted number as part of the bundle.',
    'Address changed, confirmation sent by email.',
  ],
} satisfies ContextRule;
