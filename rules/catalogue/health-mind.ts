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
      'heeft|met|leerling|ivm|diagnose ass',
      'manisch|manische',
      'wanen|waanidee*|hallucin*|waanbeeld*|stemmen in .. hoofd',
      'hoort|hoorde =stemmen',
      // who treats it, and where
      'ggz|paaz|psychiater|psycholoog|psychiatr*|crisisdienst|gz-psycholoog|poh-ggz|pz',
      'opgenomen|opname|intern|zit|verblijft .. in|op .. ggz|kliniek|inrichting|instelling|gesloten|psychiatr*|(gesloten afdeling)',
      'net van de afdeling',
      'rechterlijke machtiging|zorgmachtiging|inbewaringstelling|gedwongen opgenomen',
      'therapie|traumatherapie loopt|sinds|voor|bij|gestart|sessies',
      'loopt|zit|is .. bij .. therapeut|psych',
      // what it does to a day
      'kan het|alles niet meer aan',
      'komt|kwam .. bed NOT uit',
      'deur niet meer|amper uit',
      'slaapt|slaap NOT|slecht meer|door|sinds|al & sinds|angst|stress|zorgen|pillen|oxazepam|piekert',
      'in paniek|hyperventil* .. raakt|aanvallen|krijgt',
      'mentaal|psychisch|geestelijk .. zwaar|kapot|ingestort|slecht|moeilijk|niet|instabiel|op',
      'zit|is er|helemaal doorheen',
      'zit diep|zwaar in .. put|dal',
      'isoleercel|isoleer',
      'SUBJECT|HOUSEHOLD vergeet alles|steeds|veel',
      'ziet|zag het NOT meer zitten',
      'trekt het niet meer',
      'ingestort & SUBJECT|sinds|werk|na',
      'herinnert|vergeet|weet .. zich|steeds|alles|niet .. meer|meteen & dement|vergeetachtig|achteruit',
      'vergeetachtig|geheugenverlies|geheugenproblemen|geheugenpoli',
    ],
    en: [
      // the name of the disorder
      'DISORDER',
      'BE|child|son|daughter|kid|he|she autistic|manic|suicidal|paranoid|psychotic',
      'HAVE|with|got|has got|his|her bpd|add|did|anxiety|depression',
      'anx|anxiety depr|depression',
      // who treats it, and where
      'psychiatrist|psychologist|psychiatric|camhs|cmht|(crisis team)|(psych ward)|(mental health)',
      'BE|been|was|donor|got sectioned',
      'sees|seeing|waiting|having|has|starts|in|for .. counselling|counsellor|therapist|shrink|psychotherapy|therapy',
      'counselling|therapy NUMBER? sessions|session|appointment*',
      // what it does to a day
      'not|isnt|cant|cannot|struggling to cope|coping',
      'NOT left|leave|leaves|leaving .. bed|house|flat|bedroom .. in|for|since|weeks|months|depress*',
      'had|having|close|near .. breakdown & mental|nervous|wife|work|she|he',
      'cannot|cant|not|hardly|doesnt sleep|sleeping|eating .. since|anymore|(at all)|tablets',
      'mentally|emotionally unwell|exhausted|drained|broken|struggling|fragile|unstable|vulnerable|not',
      'off|signed off .. with stress|anxiety|depression|nerves',
      'memory loss|problems|going|failing|clinic|issues',
      'with|bad her|his nerves',
      'bad nerves',
      'in a dark|bad place',
      'low mood',
      'forgets|forgotten .. who|(what day)|(her own)|(his own)',
      'hearing|hears voices',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY & DISORDER',
      // the weather, and sleep that somebody else keeps
      'depressie ... noordzee|windkracht|weer|knmi|storm|atlantische',
      'weersverzekering ... depressie',
      'depressie poly',
      'stemmen op de lijn',
      'tbs-kliniek',
      'word|wordt er depressief|gestoord van',
      'slaapt|slaap ... lawaai|pomp|buren|herrie|geluid|matras|warmtepomp|muziek',
    ],
    en: [
      'PUBLICITY & DISORDER',
      'depressed the|pin|button|key|reset|for',
      "app's|apps|atlantic|tropical|economic depression",
      'depressed prices|market',
      'separation anxiety ... dog|puppy',
      'NOT cope|coping with .. traffic|load|demand|volume',
      'NOT sleep|sleeping ... noise|neighbour*|mattress|pump|alarm|music|party',
      'trauma ward|insurance|scene kit',
    ],
  },
  flags: [
    'Klt belt, [haar zoon heeft autisme], liever geen monteur aan huis.',
    'Opschorting 3 mnd, [loopt bij een psycholoog].',
    'Cust paused the sub, [he has been depressed] since March.',
    'Text only please, [she gets panic attacks].',
  ],
  allows: [
    'Depressie boven de Noordzee, mast uit de lucht.',
    'Brochure over autisme nabesteld voor de presentatie.',
    'Kl slaapt slecht door herrie van de buren sinds mei.',
    'Depressed the reset pin 10s, no effect.',
    'Server not coping with traffic, restarted.',
    'Leaflet on anxiety sent to the school, awareness week.',
  ],
} satisfies ContextRule;
