// Injury: what broke, what was stitched, what a fall or a blow left.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'health-injury',
  category: 'health',
  name: { nl: 'Letsel', en: 'Injury' },
  looksFor: {
    nl: 'botbreuken, wonden, hersenschudding, gips, hechtingen',
    en: 'fractures, wounds, concussion, a cast, stitches',
  },
  codes: ['Z0', 'B2'],
  ground: {
    name: { nl: 'art. 9 AVG (gezondheid)', en: 'art. 9 GDPR (health)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'INJURED',
      // what broke, and where it hurts
      'pols|arm|been|benen|enkel|heup|schouder|knie|vinger|hand|rib|ribben|kaak|sleutelbeen|bekken|elleboog|pees|teen .. gebroken|gescheurd|gekneusd|verbrijzeld|gehecht|geopereerd|verstuikt',
      "HAVE|zijn|haar|mijn|d'r .. BODYPART gebroken|gescheurd|gekneusd|verstuikt|verbrand",
      'gebroken|gescheurde|gekneusde|verstuikte|verbrijzelde BODYPART',
      'nieuwe heup|knie',
      'snee|snijwond|bult|brandplekken|litteken* .. in|op|aan .. BODYPART',
      'verband|gips|mitella|spalk .. BODYPART',
      'BODYPART .. niet|amper|nauwelijks .. gebruiken|bewegen|strekt|buigen|optillen',
      // the fall and what followed
      'gevallen|val|viel .. trap|fiets|ladder|stoep|gladheid & BODYPART|ziekenhuis|gebroken|ambulance',
    ],
    en: [
      'INJURED',
      // what broke, and where it hurts
      'broke|broken|breaks|fractured|tore|injured|hurt|sprained|dislocated|shattered|crushed|burnt|bruised her|his|my|their BODYPART',
      'in|wearing a|her|his cast|sling|brace|splint',
      'eye|eyes .. out|gone|lost & sees|blind|other',
      // the fall and what followed
      'fell|fall|falls|slipped|tripped & hospital|ambulance|hip|wrist|broke|broken|stitches',
      'SUBJECT|HOUSEHOLD|she|he|and falls a lot|often|again',
      'crash|accident|collision & hospital|surgery|rehab|ambulance|paralysed',
    ],
  },
  unless: {
    nl: [
      // animals, furniture, and that nobody was hurt
      'beer|teddybeer|pop|tafel|stoel|bank|kast|lamp|bril|machine|kraan|robot & BODYPART',
      'niemand|geen =gewond|letsel|gewonden',
    ],
  },
  flags: [
    'Mw kan niet tekenen, [pols gebroken bij een val].',
    'Afspraak verzet: [ligt met een hersenschudding thuis].',
    'Cust cannot lift the box, [he broke his collarbone].',
    'Reschedule, [her arm is in a cast until June].',
  ],
  allows: [
    'Poot van de stoel gebroken, rug van de stoel los.',
    'Stoel retour, rug gescheurd.',
    'Stand broken, arm broken on arrival.',
    'Hydrant sheared off, no injuries.',
    'The quote costs an arm and a leg, he says.',
    'Vet letter: dog hit by car, leg broken.',
    'Bij de brand raakte niemand gewond.',
  ],
} satisfies ContextRule;
