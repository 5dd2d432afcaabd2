import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'weapon',
  category: 'threat',
  name: { nl: 'Wapen', en: 'Weapon' },
  looksFor: {
    nl: 'mes, vuurwapen, zuur of benzine, getoond of gebruikt',
    en: 'knife, gun, acid or petrol, shown or used',
  },
  codes: ['C1', 'B1', 'Z0'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Drawn, waved, shown, used.
      'trok|trekt|getrokken|zwaait|zwaaide|gezwaaid|getoond|hield|gericht|dreigde|dreigt ... WEAPON',
      'WEAPON ... getrokken|gezwaaid|getoond|gericht|zwaaien|zwaaide|riep|dreigde',
      'met .. WEAPON ... bedreigd|bedreigde|bewerkt|opgewacht|zwaai*|deur|schutting|hand|achterna|gang',
      'jerrycan .. benzine',
      // Words that mean nothing else.
      'vuurwapen*|pistool|revolver|handgranaat|kapmes|kruisboog|ploertendoder|boksbeugel*|vuurwerkbom',
    ],
    en: [
      // Words that mean nothing else.
      'gunpoint|machete|shotgun*|ak47',
    ],
  },
  unless: {
    nl: [
      // In the kitchen, in the shop, on the stage.
      'vergunning|game|skin|messenset|koksmes|bestelling|nepmes|waterpistool|speelgoed|plastic|klappertjespistolen|lijmpistool|verfpistool|toneel*|akte|film|handbagage|koffer|blister|webshop|tank ... WEAPON',
    ],
  },
  flags: [
    '[Bewoner trok een mes], afspraak gestaakt.',
    '[Hij stond met een bijl bij de schutting].',
    '[Liet een pistool op tafel liggen].',
    '[Robbed at gunpoint on Friday].',
  ],
  allows: [
    'In akte 2 trekt de inspiciënt de revolver uit de kist, toneelvoorstelling.',
    'Hij kwam met plastic pistool op het feest en liet het zien, pistool retour.',
    'He pulled the bread knife from the block; the kitchen knife was chipped.',
    'He had a nail gun with him. Tenant has a hammer drill on loan.',
    'The man with the petrol mower waved at the petrol station; he has petrol money.',
    'Call data held 14 days, exchange AXE, CLIP enabled.',
    'He has a gun metal case on order.',
  ],
} satisfies ContextRule;
