// Medicines, operations, hospitals, and the doctors that somebody sees.
import type { ContextRule } from '../engine/types.ts';
import { healthData } from '../grounds.ts';

export default {
  id: 'health-treatment',
  category: 'health',
  name: { nl: 'Behandeling en medicijnen', en: 'Treatment and medication' },
  looksFor: {
    nl: 'medicijnen, operatie, ziekenhuis, afspraak bij een specialist',
    en: 'medication, surgery, hospital, an appointment with a specialist',
  },
  codes: ['Z0', 'B2'],
  ground: healthData,
  sure: {
    nl: [
      // medicines
      'MEDICINE',
      // operations and therapies
      'TREATMENT',
      'naar|bij|attest|verklaring de|zijn|haar? huisarts',
      'na|een|zijn|haar|ivm|op operatie',
      // hospital and doctors
      'ligt|lag|liggen|opgenomen|verblijft ... ziekenhuis*|zkh|ic|hospice|intensive|umc|kliniek|revalidatiecentrum',
    ],
    en: [
      // medicines
      'MEDICINE',
      // operations and therapies
      'TREATMENT',
      'had|having|for|his|her|heart|bypass|hip|knee|back|eye|on his|her? surgery',
      // hospital and doctors
      'in|into|to|from|of|leaving the|a|local? hospital|hospice',
    ],
  },
  unless: {
    en: [
      'PET ... TREATMENT|MEDICINE|insulin',
      // the clinic as a customer, a workplace or a shop
      'hospital|hospice shop|lottery|radio|contract|site|trust|account|parking|reception|charity',
      'dialysis ward|unit manager|nurse|supplier',
    ],
  },
  flags: [
    'Monteur later, [dhr wordt geopereerd].',
    'Niet bellen, [mw krijgt bestralingen].',
    'Delivery paused, [he is having surgery].',
    'Claim open, [she takes antidepressants].',
    'Monteur verzet, [kl ligt in het ziekenhuis].',
    'Levering naar buren, [mw slikt bloedverdunners].',
    'Callback after 3, [she is in hospital for tests].',
    'Slot moved, [he starts chemo on Monday].',
  ],
  allows: [
    'Kl werkt in het ziekenhuis, graag eerste slot.',
    'Klacht in behandeling genomen bij de backoffice.',
    'She works at the hospital as a porter, first slot please.',
    'Recovering deleted files from the backup.',
    'Cllr surgery is 2nd Saturday of the month.',
    'PCN: unloading for the hospice shop, no proof.',
    'Cat needs insulin, pet policy.',
    "He's from the hospital trust procurement team.",
    'The dialysis ward manager wants a notice of pressure drops.',
    'The bumper belongs in intensive care, he joked.',
    'Tree surgeon hit the cable after surgery on the oak.',
  ],
} satisfies ContextRule;
