// Illness of the body: its name, its course, or only that somebody is ill.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'health-illness',
  category: 'health',
  name: { nl: 'Ziekte', en: 'Illness' },
  looksFor: {
    nl: 'ziekten en aandoeningen, "is ernstig ziek", prognose, uitslag',
    en: 'diseases and conditions, "is seriously ill", prognosis, test results',
  },
  codes: ['Z0', 'B2', 'B1'],
  ground: {
    name: { nl: 'art. 9 AVG (gezondheid)', en: 'art. 9 GDPR (health)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // the name of the illness
      'DISEASE',
      'heeft|heb|had|ivm|wegens|lijdt|grond =ms',
      'heeft|heb|had|kreeg|door|na|ivm een? tia|aids|griep|corona|covid',
      'heeft|lijdt|diagnose aan? als|sma en|sinds|waardoor',
      // ill, without a name
      'rugklachten|nekklachten|darmklachten|gewrichtsklachten|vermoeidheidsklachten|hyperventilatie',
      'SUBJECT|HOUSEHOLD HAVE ... ziekte|aandoening|diagnose',
      // how it goes, how it ends
      'kwaadaardig & gehoord|horen|gekregen|blijkt|uitslag|arts',
      'uitslag .. slecht|(niet goed)|(foute boel)',
      'prognose .. maanden|mnd|weken|wkn|slecht|jaar',
      'arts|artsen|dokter|longarts|oncoloog .. gehoord|geeft|gegeven|opgegeven|zegt ... weken|maanden|haalt|leven',
      'weet .. welke dag het is',
      // symptoms, attacks, results
      'heeft|hebt|heb|hoge|en|kreeg koorts|oedeem|toevallen|insulten|stuipen',
      'SUBJECT|HOUSEHOLD HAVE ... een aanval',
    ],
    en: [
      // the name of the illness
      'DISEASE',
      'her|his|my|has|have|with =ms now|got|has|is|can|flare|diagnosis|relapse|meds|makes|so',
      'HAVE|her|his|after|since|recent|following a|another|massive|minor? stroke|strokes|tia|seizure|seizures',
      'stroke in|last|ago|speech|patient|NUMBER',
      'hiv',
      // ill, without a name
      'seriously|terminally|chronically|gravely|critically|taken ill|unwell|sick',
      'waiting|list .. kidney|liver|lung|donor',
      'dizzy|dizziness|palpitations|blackouts',
      'immunocompromised|immunosuppressed|(immune compromised)',
      // how it goes, how it ends
      "SUBJECT|HOUSEHOLD|he|she|was|been|is|newly|just|recently diagnosed|dx'd",
      'diagnosed|dx with|as|in',
      'dx NUMBER',
      'months|weeks left & doctor|doctors|consultant|ill|cancer',
      'stage 2|3|4 .. prostate|breast|lung|bowel|cancer',
      // symptoms, attacks, results
      'biopsy',
    ],
  },
  unless: {
    nl: [
      // an illness that nobody has, or an animal has
      'PUBLICITY ... DISEASE',
      'DISEASE ... PUBLICITY',
      'diabetesfonds|hartstichting|longfonds|nierstichting|kankerfonds',
      'PET ... DISEASE',
      'vergoeden|dekken|vergoedt|dekt jullie ... DISEASE',
      // machines, plants, figures of speech
      'boomkanker',
      'allergisch ... wachtmuziek|reclame|muziekje|wachtrij|drukte|telefoneren',
      'ziek|doodziek van',
      'hartinfarct van',
    ],
    en: [
      // an illness that nobody has, or an animal has
      'DISEASE ... PUBLICITY',
      'PET ... DISEASE|diagnosed',
      'whether ... DISEASE .. covered',
      // machines, stars, figures of speech
      'cancer moon',
      'team .. cancer',
      'nearly|almost had? a? heart attack',
      'heart attack at',
      'allergic to ... music|adverts|paperwork|phone|queues',
      'stroke of',
    ],
  },
  flags: [
    '[Dhr heeft longkanker], vraagt uitstel van de afspraak.',
    'Sportabo per 1-8 stop ivm [ernstige reuma].',
    'Klt belt: [haar moeder is ernstig ziek], bellen na 17u.',
    'Cust asks for later slot, [he has asthma].',
    'Contact is away, [she was diagnosed with lupus], use the deputy.',
  ],
  allows: [
    'Kl is doodziek van het keuzemenu.',
    "Brochure 'Leven met diabetes' bijbesteld voor de beurs.",
    'Kl wordt ziek van de storing, monteur ingepland.',
    'Boomkanker in partij appelbomen, herlevering volgt.',
    'Kl zegt dat hij allergisch is voor de wachtmuziek.',
    'Cust is sick of the hold music, callback booked.',
    'Skin serum from the Cancer Moon series is out of stock.',
    'He asks whether cancer is covered at all, for his blog.',
    'Leaflet for the diabetes charity printed twice.',
    'Vet fees claim: labrador, diabetic, on insulin.',
    'I nearly had a heart attack when I saw the bill.',
    'Line health check ok, router not sick just old.',
    'Documentaire over kanker op NPO niet te zien, decoder reset.',
    'Vraagt naar dekking bij kanker, voor een presentatie.',
    'Collecte voor het diabetesfonds: vraagt pinautomaat te huur.',
    'Hond heeft diabetes, verzekering dier aangepast.',
    'Vraag: vergoeden jullie steunzolen bij reuma? Link gestuurd.',
    'Klt nog niet hersteld van de schrik van de rekening, haha.',
    'Stofzuiger is op sterven na dood, nieuwe besteld.',
    'De krant sprak van een hartinfarct van het stroomnet.',
    'Dog diagnosed with arthritis, pet claim opened.',
    'Is asking whether asthma is covered in general, no proposal yet.',
    'Must a genetic condition in general be declared? Key facts sent.',
    'We name teams after zodiac signs, team Cancer is misspelt.',
    'The customer is ill informed about the tariff.',
    'A "heart attack" at the excess, he said, and laughed.',
    'She is allergic to paperwork, do it online.',
    'A stroke of luck, last one in stock.',
  ],
} satisfies ContextRule;
