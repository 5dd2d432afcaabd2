// Treatment: medicines, operations, hospitals and the doctors one sees.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'health-treatment',
  category: 'health',
  name: { nl: 'Behandeling en medicijnen', en: 'Treatment and medication' },
  looksFor: {
    nl: 'medicijnen, operatie, ziekenhuis, afspraak bij een specialist',
    en: 'medication, surgery, hospital, an appointment with a specialist',
  },
  codes: ['Z0', 'B2'],
  ground: {
    name: { nl: 'art. 9 AVG (gezondheid)', en: 'art. 9 GDPR (health)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // medicines
      'MEDICINE',
      'slikt|slik|gebruikt|neemt|innemen ... pillen|medicijnen|tabletten|lithium|insuline',
      'spuit|prikt .. zichzelf|buik|insuline',
      'aan|op de|het zuurstof|morfine|beademing|infuus|dialyse|oxazepam|pillen',
      'gestopt|stopt|weigert .. zijn|haar|met depot|medicatie|pillen|medicijnen',
      'slaapt .. aan|met een? apparaat|masker|beademing',
      'begint|start|kreeg|eerste|derde|laatste .. kuur|kuren|bestraling*',
      // operations and therapies
      'TREATMENT',
      'wacht|wachten|herstelt|bijkomen|hersteld|na|voor|ivm|wegens|binnenkort .. operatie|ingreep',
      'ok planning|gepland',
      'naar|bij|loopt|volgt|heeft|krijgt|doet|via .. fysio|fysiotherapie|fysiotherapeut|therapeut|ergotherapeut|logopedist',
      // hospital and doctors
      'ligt|lag|liggen|opgenomen|verblijft ... ziekenhuis*|zkh|ic|hospice|(palliatieve unit)|umc|intensive|umcg|vumc|lumc|kliniek|revalidatiecentrum|hartbewaking',
      'spoedeisende|eerste hulp',
      'wachtlijst .. behandeling|therapie|operatie|ggz|kliniek|opname',
      'cardioloog|neuroloog|oncoloog|internist|longarts|uroloog|reumatoloog|bedrijfsarts|arboarts',
      'huisarts .. heeft|zegt|gestuurd|verwezen|schrijft|kreeg|attest|gekregen',
    ],
    en: [
      // medicines
      'MEDICINE',
      'on|takes|taking|daily .. tablets|pills|meds|medication|insulin|lithium|oxygen|steroids|antibiotics|morphine|testosterone',
      'his|her|my pills|meds|medication|insulin|oxygen|steroids|antibiotics',
      'new tablets .. and|make*|cant|couldnt',
      'reaction to .. tablets|medication|meds|jab|vaccine|injection|anaesthetic',
      // operations and therapies
      'TREATMENT',
      'HAVE|after|for|recovering|waiting|awaiting|following|from|underwent|her|his|my .. surgery|keyhole',
      'hip|hips|knee|knees|heart|eye|shoulder|spine|jaw|gastric|bypass op|operation|replacement|surgery|done|replaced',
      'physio|physiotherapy|rehab .. for|after|knee|back|hip|her|his|twice|stroke|accident',
      'HAVE|in|to|her|his|does|sees physio|physiotherapy|counselling|rehab|therapy',
      // hospital and doctors
      'in|into|to|from|of|leaving|visiting the|a|local? hospital|icu|hospice|itu',
      'hospice adm|admission|nurse|care',
      'into .. hospice',
      'BE admitted',
      'maternity|stroke|cancer|psychiatric|surgical ward|unit',
      'gp|doctor|surgeon|doctors .. letter|notes|note|says|said|advised|advises|signed|told|report|certificate & NOT|bed|work|rest|unfit|sick|ill|surgery',
      'waiting .. scan|test|biopsy|mri|blood results',
      'bed rest',
      'undergoing|undergo|underwent|having|receiving .. surgery|chemo|dialysis|radiotherapy|(medical treatment)',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY ... TREATMENT|MEDICINE',
      'TREATMENT|MEDICINE|pillen .. dierenarts',
      // the clinic as a customer, a workplace or a stop
      'praktijk|apotheek|PREMISES ... MEDICINE|TREATMENT|huisarts|fysio*',
    ],
    en: [
      'PUBLICITY ... TREATMENT|MEDICINE',
      'PET ... TREATMENT|MEDICINE',
      // the clinic as a customer, a workplace or a shop
      'works|working|work|nurse|porter|shift|staff|supplier|vendor|parking|delivery|cleaner ... hospital|clinic|hospice',
      'hospital|hospice shop|lottery|radio|contract|site|trust|account|parking|entrance|reception|charity|charitys',
      'dialysis|oncology ward|unit manager|nurse|supplier',
      'GEAR & operation|surgery|replacement|rehab',
    ],
  },
  flags: [
    'Monteur verzet, [kl ligt in het ziekenhuis].',
    'Levering naar buren, [mw slikt bloedverdunners].',
    'Callback after 3, [she is in hospital for tests].',
    'Slot moved, [he starts chemo on Monday].',
  ],
  allows: [
    'Folder over dialyse opnieuw gedrukt.',
    'Kl werkt in het ziekenhuis, graag eerste slot.',
    'Klacht in behandeling genomen bij de backoffice.',
    'She works at the hospital as a porter, first slot please.',
    'Recovering deleted files from the backup.',
    'Cllr surgery is 2nd Saturday of the month.',
    'PCN: unloading for the hospice shop, no proof.',
    'Hond slikt medicijnen van de dierenarts, declaratie ontvangen.',
    'Leaflet about chemotherapy reprinted.',
    'Apotheek: medicijnen bezorgd op verkeerd filiaal.',
    'Cat needs insulin, pet policy.',
    'Nurse from the hospital shift wants early slot.',
    "He's from the hospital trust procurement team.",
    'The dialysis ward manager wants a notice of pressure drops.',
    'The bumper belongs in intensive care, he joked.',
    'Tree surgeon hit the cable after surgery on the oak.',
  ],
} satisfies ContextRule;
