// The mind: disorders, what they do to a day, and who treats them.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'health-mind',
  category: 'health',
  name: { nl: 'Psychische gezondheid', en: 'Mental health' },
  looksFor: {
    nl: 'depressie, angst, autisme, psychose, ggz, "komt zijn bed niet uit"',
    en: 'depression, anxiety, autism, psychosis, a psychiatrist, "not coping"',
  },
  codes: ['Z0', 'B1', 'B2'],
  ground: {
    name: { nl: 'art. 9 AVG (gezondheid)', en: 'art. 9 GDPR (health)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // the name of the disorder
      'DISORDER',
      'heeft|leerling|ivm|diagnose ass',
      'hoort|hoorde =stemmen',
      // who treats it, and where
      'ggz|paaz|psychiater|psycholoog|psychiatr*|crisisdienst|gz-psycholoog|poh-ggz|pz',
      'opgenomen|opname|intern|zit|verblijft .. in|op .. ggz|kliniek|inrichting|psychiatr*|(gesloten afdeling)|(gesloten instelling)',
      'net van de afdeling',
      'zorgmachtiging|inbewaringstelling|(rechterlijke machtiging)|(gedwongen opgenomen)|isoleercel',
      'therapie|traumatherapie loopt|sinds|voor|gestart|sessies',
      // what it does to a day
      'komt|kwam .. bed NOT uit',
      'deur niet meer|amper uit',
      'slaapt NOT|slecht meer? & angst|stress|zorgen|pillen|oxazepam|piekert|herbeleving*',
      'slaapt NOT meer',
      'SUBJECT|HOUSEHOLD vergeet alles',
    ],
    en: [
      // the name of the disorder
      'DISORDER',
      'anx|anxiety depr|depression',
      // who treats it, and where
      'psychiatrist|psychologist|psychiatric|camhs|cmht|(crisis team)|(psych ward)|(mental health)',
      'BE|been|was|donor|got sectioned',
      'counselling|therapy NUMBER? sessions|session|appointment*',
      // what it does to a day
      'nervous|mental|complete breakdown',
      'memory loss|clinic',
      'with|bad her|his nerves',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY ... DISORDER',
      // the weather, the line, and sleep that others keep
      'depressie ... noordzee|windkracht|weer|knmi|storm|atlantische',
      'weersverzekering ... depressie',
      'stemmen op de lijn',
      'slaapt ... lawaai|pomp|buren|herrie|geluid|matras|warmtepomp|muziek',
    ],
    en: [
      'PUBLICITY ... DISORDER',
      // markets, pins, traffic, and noise
      'depressed the|pin|button|key|reset|for|prices|market',
      "app's|apps|atlantic|tropical|economic depression",
      'voices .. line|call|recording|radio',
      'trauma scene',
    ],
  },
  flags: [
    'Klt belt, [haar zoon heeft autisme], liever geen monteur aan huis.',
    'Opschorting 3 mnd, [loopt bij een psycholoog].',
    'Cust paused the sub, [he has been depressed since March].',
    'Text only please, [she gets panic attacks].',
  ],
  allows: [
    'Depressie boven de Noordzee, mast uit de lucht.',
    'Brochure over autisme nabesteld voor de presentatie.',
    'Kl slaapt slecht door herrie van de buren sinds mei.',
    'Depressed the reset pin 10s, no effect.',
    'Server not coping with traffic, restarted.',
    'Leaflet on anxiety sent to the school, awareness week.',
    'Weersverzekering bij zware depressie, offerte uit.',
    'Kl hoorde stemmen op de lijn, overspraak.',
    'Kl slaapt niet meer door het lawaai van de warmtepomp.',
    'The economic depression is why the shop closes.',
    "Cannot sleep at all because of the neighbour's party.",
    'Hears voices on the line, crosstalk.',
    'Trauma scene kit ordered by the fire brigade.',
  ],
} satisfies ContextRule;
