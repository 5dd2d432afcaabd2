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
      'ziet|hoort bijna|vrijwel|zo-goed-als? niets|niks|nauwelijks meer',
      'SUBJECT|HOUSEHOLD hoort|ziet|loopt|praat|spreekt|slikt slecht|moeilijk|moeizaam',
      // legs and hands
      'SUBJECT|HOUSEHOLD .. kan|kon|kunnen|mag NOT meer lopen|staan|praten|lezen|werken|autorijden|eten|slikken|schrijven|fietsen|(zelfstandig wonen)',
      'traplopen|lopen|tillen|autorijden|bukken .. gaat|lukt NOT',
      'max|geen|nog|amper .. meter|m lopen',
      'SUBJECT|HOUSEHOLD ... kan|kon|mag NOT .. lang staan|zitten|lopen',
      'vast|gekluisterd aan bed',
      'SUBJECT|HOUSEHOLD mist een been|arm|oog|hand|vinger',
      'linkerarm|rechterarm|linkerhand|rechterhand|linkerbeen|rechterbeen .. NOT|enkel|gebruiken|verlamd',
      'enkel|alleen .. linkerhand|rechterhand .. gebruiken',
      // learning and speaking
      'verstandelijk|lichamelijk|visueel|auditief|meervoudig beperkt|beperking|gehandicapt',
      'aanleunwoning|serviceflat',
    ],
    en: [
      'IMPAIRED',
      // eyes and ears
      'going|nearly|almost|partially|legally|registered|reg|profoundly blind|deaf',
      'blind|deaf customer|cust|tenant|lady|man|gentleman|son|daughter|mother|pax|caller|child|passenger',
      'deaf|blind in left|right|one|both|and',
      // legs and hands
      'has no legs|arms',
      'NOT|unable|struggles|hardly|barely .. manage|climb|do|use .. steps|stairs',
      'BODYPART|side|waist|face .. paralysed|numb|droops',
      'amputee|amputees|paralysed',
      // learning, speaking, living
      'HOUSEHOLD|SUBJECT BE disabled',
      'boy|girl|child|son|daughter has downs',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY ... IMPAIRED',
      // things that are blind, lines that are bad, arguments not heard
      'doof|blind voor',
      'hoort|ziet ... lijn|verbinding|galm|echo|beeld|scherm|app|ruis|ons',
      'PET ... ziet|hoort|loopt|blind|doof',
      'kan NOT .. lezen|schrijven & bestand|document|kaart|pas|mail|brief',
    ],
    en: [
      // things that are blind, switched off or numb
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
