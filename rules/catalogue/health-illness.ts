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
      'heeft|heb|had|ivm|wegens|door|lijdt|in|grond|aan ms',
      'ms-patient',
      'heeft|heb|had|kreeg|door|na|ivm een? tia|aids|tbc|griep|corona|covid',
      'ziekte van parkinson|crohn|lyme|pfeiffer',
      'heeft|lijdt|diagnose aan? (als|sma) en|door|sinds|waardoor',
      // ill, without a name
      'ernstig|langdurig|chronisch|erg|heel|zwaar|zo|behoorlijk|weken|maanden|tijdje|thuis ziek',
      'SUBJECT BE ziek|doodziek|ongeneeslijk|zieke|herstellende',
      'ligt ziek|doodziek',
      'ivm|wegens|vanwege|door|na|met|tijdens ziekte|ziekbed|ziekenhuisopname|gezondheid|lichamelijke',
      'gezondheidsproblemen|gezondheidsklachten|gezondheidsredenen|hartklachten|longklachten|maagklachten',
      'lichamelijke|medische|psychische klachten|redenen|problemen|omstandigheden',
      'zeldzame|erfelijke|chronische|ernstige|slopende|progressieve ziekte|aandoening',
      'HAVE ... ziekte|aandoening|diagnose',
      'diagnose .. HAVE|gesteld|bekend|niet',
      'zieke|doodzieke moeder|vader|vrouw|man|partner|kind|zoon|dochter|klant',
      // how it goes, how it ends
      'uitbehandeld|palliatief|sterfbed|doodgaat',
      'ligt op sterven',
      'prognose .. maanden|mnd|weken|wkn|slecht|jaar',
      'nog|enkele|hooguit|paar weken|maanden|mnd|dagen te leven',
      'arts|artsen|dokter|specialist|longarts|oncoloog .. gehoord|geeft|gegeven|opgegeven|zegt ... weken|maanden|haalt|leven',
      'weten|zegt|weet .. welke dag het is',
      // symptoms, attacks, results
      'heeft|hebt|heb|met|hoge|en|kreeg koorts|oedeem|toevallen|insulten|stuipen|zuurstoftekort',
      'een|epileptische aanval|toeval|insult|beroerte|flauwte|hartinfarct .. gehad|gekregen|gekreg|had|kreeg',
      'HAVE .. een aanval',
      'flauwgevallen|bewusteloos|(buiten bewustzijn)',
      'uitslag|uitslagen .. scan|mri|biopsie|bloedonderzoek|hiv|soa|ziekenhuis|test',
    ],
    en: [
      // the name of the illness
      'DISEASE',
      'has|have|had|her|his|my|with ms now|got|has|is|can|flare|diagnosis|relapse|meds|and|makes|so|for',
      'has|have|with|got ms',
      'HAVE|her|his|after|since|recent|following a|another|massive|minor? stroke|strokes|tia|seizure|seizures',
      'stroke in|last|ago|speech|left|patient|NUMBER',
      'on|for|due|following stroke recovery|rehab',
      'hiv',
      'aids related|patient|diagnosis',
      'HAVE|with|caught|positive .. covid|flu|tb|pneumonia|norovirus',
      // ill, without a name
      'BE|been|fell|very|really|quite|too|seriously|taken|still ill|unwell|poorly',
      'seriously|very|really|terminally|chronically|gravely|critically ill|unwell|sick|poorly',
      'ill|sick|poorly child|baby|kid|mother|husband|wife|dad|mum|father|son|daughter|partner',
      'ill health',
      'health|medical problem*|problems|issue*|issues|condition*|grounds|reasons|emergency',
      'underlying|long-term|rare|degenerative|progressive|genetic|lung|heart|skin|kidney|liver|blood condition|disease|disorder',
      'health ... deteriorat*|declining|failing|worse',
      // how it goes, how it ends
      "diagnosed|dx'd|dx",
      'diagnosis .. of|given|awaiting|terminal',
      'weeks|months|days|long left? to live',
      'months|weeks left .. doctor|doctors|consultant',
      'stage 2|3|4 .. prostate|breast|lung|bowel|cancer',
      'terminal prognosis|illness|diagnosis|cancer',
      "won't see christmas",
      // symptoms, attacks, results
      'waiting|awaiting|had|got .. biopsy|scan|mri|test .. result|results',
      'HAVE|with|gets .. fever|nosebleeds|chest pain|palpitations|blackouts|fainting|vomiting',
      'collapsed|fainted|passed out .. at|in|on|last|after|yesterday|this|while',
      'lump in|on her|his|my breast|neck',
      'needs|need|has|have|please|is on oxygen',
    ],
  },
  unless: {
    nl: [
      // an illness that nobody has, or an animal
      'PUBLICITY & DISEASE',
      'PET & DISEASE',
      'vergoeden|dekken|vergoedt|dekt jullie ... DISEASE',
      'gebeurt bij ziekte',
      // plants, weather, figures of speech
      'boomkanker',
      'allergisch ... wachtmuziek|reclame|muziekje|wachtrij|drukte|telefoneren',
      'ziek|doodziek van',
      'hartinfarct van',
    ],
    en: [
      // an illness that nobody has, or an animal
      'PUBLICITY & DISEASE',
      'PET & DISEASE',
      'whether ... DISEASE .. covered',
      'condition .. general|declared',
      // stars, things and figures of speech
      'cancer moon|zodiac|sign|horoscope|season',
      'team|teams|tropic .. cancer',
      'sick|ill of|by',
      'nearly|almost had? a? heart attack',
      'heart attack at|when ... bill|xs|excess|price|quote|total',
      'allergic to ... music|adverts|paperwork|phone|queues',
      'stroke of',
      'ill send|call|ring|try|check|be|email|get|take|pay|see|do',
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
  ],
} satisfies ContextRule;
