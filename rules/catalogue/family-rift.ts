// A family that no longer speaks: disowned, put out of the house, no contact with a sister for years.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'family-rift',
  category: 'family',
  name: { nl: 'Breuk in de familie', en: 'Rift in the family' },
  looksFor: {
    nl: 'geen contact meer, verstoten, gebrouilleerd, ruzie om erfenis',
    en: 'estranged, disowned, not on speaking terms, feud over a will',
  },
  codes: ['Z0', 'A4', 'A1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Contact broken off.
      'verstoten|gebrouilleerd|familieruzie*|(contact verbroken)',
      'RELATIVE|EX|kinderen|zoon ... geen|nooit .. contact',
      'geen contact meer? met .. RELATIVE|EX',
      'met haar|hem|elkaar|hen|mij|RELATIVE gebroken',
      'ruzie met .. RELATIVE|EX',
      'RELATIVE ... wil|willen .. niet|niets|niks|nooit .. zien|weten|spreken|kennen|erkennen|(te maken)',
      'RELATIVE .. op straat gezet',
    ],
    en: [
      // Contact broken off.
      'estranged|disowned|disinherited|(family feud)|(not on speaking terms)',
      'fell|fallen|falling out with .. RELATIVE|EX',
      'no contact with .. RELATIVE|EX',
      'havent|hasn|not|dont|doesnt|never .. spoken|speak|speaking|talk|talking|spoke .. RELATIVE|since|years|anymore',
    ],
  },
  unless: {
    nl: [
      // Contact with us, with a machine, in another language.
      'contact .. met .. ons|klantenservice|bezorger|monteur|server|router|leverancier|helpdesk',
    ],
    en: ['speak|speaking|talk .. english|manager|supervisor|agent'],
  },
  flags: [
    '[haar ouders hebben haar verstoten], nieuw adres bij vriendin',
    '[is door zijn ouders op straat gezet], briefadres geregeld',
    '[zoon wil haar niet meer zien], machtiging ingetrokken',
    '[has not spoken to his brother in years], change next of kin',
    '[Heeft geen contact meer met haar zus].',
    '[ligt in ruzie met zijn broer], geen machtiging',
    '[estranged from her father], no name change by phone',
    '[He fell out with his brother], remove him from the account.',
  ],
  allows: [
    'Haar moeder had geen contact met de helpdesk.',
    'Zijn oma kan niet spreken door de storing op de lijn.',
    'Her mother does not speak English, daughter translates.',
    'His son gets kicked out of the game session.',
    'Zoon belt namens moeder over de nota.',
    'Customer has not spoken to anyone yet.',
  ],
} satisfies ContextRule;
