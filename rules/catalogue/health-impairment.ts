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
      'SUBJECT|is|bijna|vrijwel|volledig|halfblind|geboren BE? blind|doof',
      'is|ben|was|bijna|vrijwel|volledig|geheel|wordt|stok blind|doof',
      'blinde|dove klant|man|vrouw|meneer|mevrouw|moeder|vader|zoon|dochter|huurder|bewoner|reiziger',
      'ziet|hoort NOT|bijna|nauwelijks|slecht meer|goed|haar|meer',
      // legs and hands
      'NOT|amper|nauwelijks|max|moeilijk|slecht|moeizaam .. meter|trap|trappen|lang|ver lopen|staan',
      'kan|kunnen NOT|amper|nauwelijks|slecht|moeilijk meer? lopen|staan|traplopen|tekenen|schrijven|tillen',
      'verlamd|halfzijdig|spraakbeperking|lamme|verlamming .. vanaf|arm|been|been|kant|beroerte|linkerkant|middel',
      'is|raakte|deels|halfzijdig|middel verlamd',
      'SUBJECT mist een been|arm|oog|hand|vinger',
      'linkerarm|rechterarm|linkerhand|rechterhand|linkerbeen|rechterbeen .. NOT|enkel|gebruiken|verlamd',
      'enkel|alleen .. linkerhand|rechterhand .. gebruiken',
      'valt vaak|veel|geregeld|steeds',
      // learning and speaking
      'verstandelijk|lichamelijk|visueel|auditief|meervoudig beperkt|beperking|gehandicapt',
      'heeft|met .. beperking|handicap',
      'laaggeletterd|analfabeet|(kan niet lezen)|hulpbehoevend',
      'down kind|zoon|dochter|syndroom|met',
      'syndroom van down',
    ],
    en: [
      'IMPAIRED',
      // eyes and ears
      'BE|going|nearly|almost|now|partially|legally|registered|reg|son|mother|dad|mum|profoundly blind|deaf',
      'blind|deaf customer|cust|tenant|lady|man|gentleman|son|daughter|mother|pax|caller|child|passenger',
      'deaf|blind in|and|so|uses',
      'has|with .. sight|hearing|visual|speech|mobility loss|impairment|problems|issues|difficulties|difficulty',
      "can't|cannot|cant|hardly|barely see|hear|read much|well|anything|him|her|screen|small",
      // legs and hands
      "can't|cannot|cant|unable|struggles|hardly|barely .. manage|climb|walk|stand|do .. steps|stairs|far|long|any|more",
      "can't|cannot|cant|unable to? walk",
      'lost|loss .. use .. BODYPART',
      'BODYPART|arm|leg|hand|side|waist paralysed|weak|numb|droops|down',
      'one|left|right side|arm|leg .. droops|weak|paralysed|useless',
      'amputee|below knee|double amputee',
      // learning, speaking, living
      'he|she|hes|shes|i|im|who BE? disabled',
      'HOUSEHOLD|SUBJECT BE disabled',
      'son|daughter|child|husband|wife|registered|severely|physically|mentally disabled|handicapped',
      'disabled son|daughter|child|husband|wife|mother|tenant|customer|person|adult|pax|passenger|kid|brother|sister|man|woman|badge',
      'HAVE|her|his|their|with|a|to disability|disabilities|impairment|special needs',
      'non verbal',
      'send|sen|ehcp child|son|pupil|daughter|plan',
      'BE|cannot|cant .. illiterate|read or write',
      'boy|girl|child|son|daughter has downs',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY & IMPAIRED',
      'doof voor',
      'blind|blinde vertrouwen|vlek|muur|flens|date|gestikt|typen|raam|lokaal|tikken',
      'glas|spiegel|camera|venster|raam .. blind',
      'handicap NUMBER|golf|lager',
      'verlamd van|verkeer|netwerk',
    ],
    en: [
      'PUBLICITY & IMPAIRED',
      'blind spot|side|corner|date|copy|carbon|bend|faith|test|rage',
      'window|roller|kitchen|replace|venetian blind|blinds',
      'account|card|feature|line|service|user|guest|profile|option .. disabled',
      'deaf ears|to .. requests|complaints',
      'golf handicap',
      "can't|cannot|cant see|hear .. screen|bill|app|menu|you|agent",
      'paralysed by|traffic|network',
      'blind side',
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
  ],
} satisfies ContextRule;
