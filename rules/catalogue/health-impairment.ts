// Impairment: what somebody cannot see, hear, move, say or learn as others do.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'health-impairment',
  category: 'health',
  name: { nl: 'Beperking', en: 'Impairment' },
  looksFor: {
    nl: 'blind, slechthorend, slecht ter been, verstandelijke beperking',
    en: 'blind, deaf, cannot walk far, learning disability',
  },
  codes: ['Z0', 'A3', 'B2'],
  ground: {
    name: { nl: 'art. 9 AVG (gezondheid)', en: 'art. 9 GDPR (health)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'IMPAIRED',
      // eyes and ears
      'SUBJECT|HOUSEHOLD BE bijna|volledig|geheel|stok? blind|doof',
      'bijna|volledig|geheel|stok|wettelijk blind|doof',
      'SUBJECT|HOUSEHOLD BE blind|doof',
      'blinde|dove klant|man|vrouw|meneer|mevrouw|moeder|vader|zoon|dochter|huurder|bewoner|reiziger',
      'ziet|hoort bijna|vrijwel|zo-goed-als? niets|niks|nauwelijks meer',
      'SUBJECT|HOUSEHOLD hoort|ziet|loopt|praat|spreekt|slikt slecht|moeilijk|moeizaam',
      // legs and hands
      'SUBJECT|HOUSEHOLD .. kan|kon|kunnen|mag NOT meer lopen|staan|praten|lezen|werken|autorijden|eten|slikken|schrijven|fietsen|(zelfstandig wonen)',
      'kan|kon|kunnen NOT|amper|nauwelijks|moeilijk meer? lopen|traplopen|tillen',
      'geen|amper|moeilijk|nauwelijks .. trap|trappen lopen',
      'traplopen|lopen|tillen|autorijden|bukken .. gaat|lukt NOT',
      'max|geen|nog|amper .. meter|m lopen',
      'SUBJECT|HOUSEHOLD ... kan|kon|mag NOT .. lang staan|zitten|lopen',
      'vast|gekluisterd aan bed',
      'verlamd|lamme|verlamming .. vanaf|arm|been|kant|beroerte|linkerkant|middel',
      'is|raakte|deels|halfzijdig|middel verlamd',
      'SUBJECT|HOUSEHOLD mist een been|arm|oog|hand|vinger',
      'linkerarm|rechterarm|linkerhand|rechterhand|linkerbeen|rechterbeen .. NOT|enkel|gebruiken|verlamd',
      'enkel|alleen .. linkerhand|rechterhand .. gebruiken',
      'SUBJECT|HOUSEHOLD|en valt vaak|veel|geregeld|steeds',
      // learning and speaking
      'verstandelijk|lichamelijk|visueel|auditief|meervoudig beperkt|beperking|gehandicapt',
      'heeft|met|is een beperking|handicap',
      'laaggeletterd|analfabeet|hulpbehoevend',
      'syndroom van down',
      'aanleunwoning|serviceflat',
    ],
    en: [
      'IMPAIRED',
      // eyes and ears
      'SUBJECT|HOUSEHOLD|he|she|who BE blind|deaf',
      'going|nearly|almost|partially|legally|registered|reg|profoundly blind|deaf',
      'blind|deaf customer|cust|tenant|lady|man|gentleman|son|daughter|mother|pax|caller|child|passenger',
      'deaf|blind in left|right|one|both|and',
      'has|with .. sight|hearing|visual|speech|mobility loss|impairment|difficulties|difficulty',
      'poor|failing|bad|limited|losing|lost .. eyesight|sight|vision|hearing',
      // legs and hands
      'can no longer walk|drive|stand|talk|(live alone)|(get out)',
      'SUBJECT|HOUSEHOLD|he|she .. no|lost legs|arms',
      'has no legs|arms',
      'NOT|unable|struggles|hardly|barely .. manage|climb|do|use .. steps|stairs',
      'NOT|unable|struggles|hardly|barely .. walk|stand far|long',
      "can't|cannot|cant|unable to? walk",
      'lost|loss .. use of her|his|the|my|one BODYPART',
      'BODYPART|side|waist|face .. paralysed|numb|droops',
      'amputee|amputees|paralysed',
      // learning, speaking, living
      'he|she|hes|shes|i|im|who BE? disabled',
      'HOUSEHOLD|SUBJECT BE disabled',
      'son|daughter|child|husband|wife|registered|severely|physically|mentally disabled|handicapped',
      'disabled son|daughter|child|husband|wife|mother|tenant|customer|person|adult|pax|passenger|kid|brother|sister|man|woman|badge',
      'HAVE|her|his|their|to disability|disabilities',
      'learning|physical|mental|a|severe disability',
      'special needs child|son|daughter|kid|school',
      'sen|ehcp child|son|pupil|daughter|plan',
      'read or write & NOT',
      'boy|girl|child|son|daughter has downs',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY ... IMPAIRED',
      // things that are blind, lines that are bad, arguments not heard
      'doof|blind voor',
      'hoort|ziet ... lijn|verbinding|galm|echo|beeld|scherm|app|ruis|ons',
      'GEAR & valt|werken|lezen',
      'PET ... ziet|hoort|loopt|blind|doof',
      'kan NOT .. lezen|schrijven & bestand|document|kaart|pas|mail|brief',
    ],
    en: [
      // things that are blind, switched off or numb
      'blind spot|side|corner|date|copy|copied|carbon|bend|faith|test|rage',
      'deaf ears|to',
    ],
  },
  flags: [
    'Brief in groot lettertype, [mw is slechtziend].',
    'Monteur moet wachten, [dhr kan niet meer lopen].',
    'Email only, [customer is deaf].',
    'Ground floor wanted, [his wife is disabled].',
  ],
  allows: [
    'Blinde flens geplaatst, bouwt af.',
    'Zij was er doof voor met haar oordoppen in.',
    'Blind broken at 3A, moved to 4A.',
    'Account is disabled after three tries.',
    'Photo is from the blind side of the van.',
    'Stichting voor slechthorende kinderen wil tien lijnen.',
    'Mevrouw is doof voor argumenten, zei ze zelf lachend.',
    'Mw hoort slecht door ruis op de lijn.',
    'Hij valt vaak uit, de ketel.',
    'De oude hond ziet bijna niets meer, ander voer besteld.',
    'Kl kan niet meer lezen wat er op de pas staat.',
    'Customer is blind copied on the email.',
    'His complaint fell on deaf ears.',
  ],
} satisfies ContextRule;
