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
      'BODYPART .. gebroken|gescheurd|gekneusd|verbrijzeld|gehecht|geopereerd|verstuikt|verbrand|afgescheurd|ontwricht',
      'gebroken|gescheurde|gekneusde|verstuikte|verbrande|nieuwe|verbrijzelde BODYPART',
      'snee|snijwond|wond|bult|brandplekken|litteken* .. in|op|aan .. BODYPART',
      'blauwe plekken',
      'BODYPART in het? gips|verband|mitella|spalk',
      'verband om .. BODYPART',
      'gips|mitella|spalk .. BODYPART',
      'BODYPART .. niet|amper|nauwelijks .. gebruiken|bewegen|strekt|buigen|optillen',
      'blauw|dik oog HAVE|met|sinds',
      'HAVE .. blauw|dik oog',
      'NOT .. trappen|lopen|traplopen|tillen|bukken|zitten .. val|ongeluk|ongeval',
      // the fall and what followed
      'gevallen|val|viel .. trap|fiets|ladder|stoep|glad & BODYPART|ziekenhuis|spoed|gebroken|ambulance',
      'ongeluk|ongeval|aanrijding|val & ziekenhuis|letsel|revalid*|ambulance',
      'letsel|verwondingen|botbreuken HAVE|opgelopen|na|door',
    ],
    en: [
      'INJURED',
      // what broke, and where it hurts
      'broke|broken|breaks|fractured|tore|torn|injured|hurt|sprained|dislocated|smashed|shattered|crushed|burnt|bruised her|his|my|their? BODYPART',
      'BODYPART broken|fractured|injury|injuries|shattered|in plaster',
      'BODYPART BE .. broken|fractured|shattered|crushed|in a cast',
      'in a|her|his cast|sling|plaster|brace|splint .. BODYPART|so|and|till|until|cant|for|after',
      'still .. in a cast|sling|brace',
      'plaster|bandage|gash|cut|cuts|scar|stitches over|on|to|across|round her|his|my BODYPART',
      'BODYPART|eye|eyes .. out|gone|lost & sees|blind|other',
      'lost .. BODYPART|eye|leg|hand .. accident|in|at|work',
      'cigarette burns',
      // the fall and what followed
      'fell|fall|falls|slipped|tripped & hospital|ambulance|hip|wrist|a&e|broke|broken|stitches',
      'falls a lot|often|again',
      'crash|accident|collision & hospital|injur*|surgery|rehab|ambulance|paralysed',
      'with|has a black eye',
      'seriously|badly|slightly injured|hurt',
      'suffered .. injury|injuries|burns|bruising|fracture',
    ],
  },
  unless: {
    nl: [
      'PET & BODYPART|INJURED',
      'arm eraf',
      'oog ... naad|gestikt',
      'beer|teddybeer|pop|tafel|stoel|bank|kast|lamp|bril|machine|kraan|robot & BODYPART',
      'hand|rug|been|arm .. lening|fiets|product*|toestel',
      'niemand|geen =gewond|letsel|gewonden',
      'spit of|van|in de tuin',
    ],
    en: [
      'PET & BODYPART|INJURED',
      'arm|leg|hand fractured|broken on arrival',
      'table|chair|sofa|headset|bed|lamp|desk|machine|robot|doll|teddy|bear|phone|laptop|headset|stand & BODYPART',
      'no|nobody|noone injuries|injured|hurt',
      'broke the bank|backend',
      'costs an arm',
      'back broken|injury|in plaster .. link|button',
      'scar|bruised fruit|apples|ego',
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
  ],
} satisfies ContextRule;
