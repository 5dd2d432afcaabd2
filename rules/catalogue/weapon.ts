// A knife, a gun, acid or petrol was shown or used against somebody.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'weapon',
  category: 'threat',
  name: { nl: 'Wapen', en: 'Weapon' },
  looksFor: {
    nl: 'mes, vuurwapen, zuur of benzine, getoond of gebruikt',
    en: 'knife, gun, acid or petrol, shown or used',
  },
  codes: ['C1', 'B1', 'Z0'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Drawn, waved, shown, used.
      'trok|trekt|getrokken|zwaait|zwaaide|gezwaaid|getoond|hield|gericht|dreigde|dreigt|bedreigd|bedreigde|gewapend ... WEAPON',
      'WEAPON ... getrokken|gezwaaid|getoond|gericht|zwaaien|zwaaide|dreigde|bedreigd',
      'met .. WEAPON .. hand|achterna|gang|opgewacht|deur|schutting',
      // Words that mean nothing else.
      'vuurwapen*|pistool|revolver|geweer|handgranaat|kapmes|kruisboog|ploertendoder|boksbeugel*|vuurwerkbom',
      'wapens|wapen in|bij',
    ],
    en: [
      // Drawn, waved, shown, used.
      'pulled|waved|waving|drew|pointed|brandish*|armed|threatened|chased|attacked|carrying ... WEAPON',
      // Words that mean nothing else.
      'gunpoint|knifepoint|machete|shotgun*|handgun|firearm*|ak47',
      'acid attack|threat',
    ],
  },
  unless: {
    nl: [
      // In the kitchen, in the shop, on the stage.
      'vergunning|game|koksmes|speelgoed|plastic|toneel*|akte|film|koffer|webshop|tank ... WEAPON',
    ],
    en: [
      // In the kitchen, in the shed.
      'nail|glue|toy|bread|kitchen WEAPON',
      'petrol station|mower|money|pump',
    ],
  },
  flags: [
    '[Bewoner trok een mes], afspraak gestaakt.',
    '[Hij stond met een bijl bij de schutting].',
    '[Liet een pistool op tafel liggen].',
    '[Robbed at gunpoint on Friday].',
    '[Tenant pulled a knife].',
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
