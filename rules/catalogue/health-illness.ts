// An illness of the body: its name, its course, or only that somebody is ill.
import type { ContextRule } from '../engine/types.ts';
import { healthData } from '../grounds.ts';

export default {
  id: 'health-illness',
  category: 'health',
  name: { nl: 'Ziekte', en: 'Illness' },
  looksFor: {
    nl: 'ziekten en aandoeningen, "is ernstig ziek", prognose, uitslag',
    en: 'diseases and conditions, "is seriously ill", prognosis, test results',
  },
  codes: ['Z0', 'B2', 'B1'],
  ground: healthData,
  sure: {
    nl: [
      // the name of the illness
      'DISEASE',
      'heeft|heb|had|ivm|wegens|has =ms',
      // being ill
      'SUBJECT|HOUSEHOLD BE .. ziek',
    ],
    en: [
      // the name of the illness
      'DISEASE',
      // how it goes
      'diagnosed|dx with|as|in',
      'SUBJECT|HOUSEHOLD BE .. ill|unwell|poorly',
    ],
  },
  unless: {
    nl: [
      // an illness that nobody has, or an animal has
      'PUBLICITY ... DISEASE',
      // machines, plants, figures of speech
      'boomkanker',
      'ziek van',
      'hartinfarct van',
    ],
    en: [
      // an illness that nobody has, or an animal has
      'PET ... DISEASE|diabetic|diagnosed',
      'whether ... DISEASE .. covered',
      // machines, stars, figures of speech
      'cancer moon',
      'team .. cancer',
      'nearly had? a? heart attack',
      'ms office|teams',
      'ill informed|advised',
      'stroke of',
      'heart attack at',
    ],
  },
  flags: [
    'Termijn uitgesteld, [kl heeft een hartaanval gehad].',
    'Bezoek verzet, [zijn vrouw is ziek].',
    'Letters to daughter, [mum has dementia].',
    'Slot moved, [her husband is ill].',
    '[Dhr heeft longkanker], vraagt uitstel van de afspraak.',
    'Sportabo per 1-8 stop ivm [ernstige reuma].',
    'Klt belt: [haar moeder is ernstig ziek], bellen na 17u.',
    'Cust asks for later slot, [he has asthma].',
    'Contact is away, [she was diagnosed with lupus], use the deputy.',
  ],
  allows: [
    'Customer has MS Teams on both laptops.',
    'A stroke of luck, the parcel was found.',
    'Kl is doodziek van het keuzemenu.',
    "Brochure 'Leven met diabetes' bijbesteld voor de beurs.",
    'Kl wordt ziek van de storing, monteur ingepland.',
    'Boomkanker in partij appelbomen, herlevering volgt.',
    'Cust is sick of the hold music, callback booked.',
    'Skin serum from the Cancer Moon series is out of stock.',
    'He asks whether cancer is covered at all, for his blog.',
    'Vet fees claim: labrador, diabetic, on insulin.',
    'I nearly had a heart attack when I saw the bill.',
    'Line health check ok, router not sick just old.',
    'Documentaire over kanker op NPO niet te zien, decoder reset.',
    'Klt nog niet hersteld van de schrik van de rekening, haha.',
    'Stofzuiger is op sterven na dood, nieuwe besteld.',
    'De krant sprak van een hartinfarct van het stroomnet.',
    'Dog diagnosed with arthritis, pet claim opened.',
    'Is asking whether asthma is covered in general, no proposal yet.',
    'Must a genetic condition in general be declared? Key facts sent.',
    'We name teams after zodiac signs, team Cancer is misspelt.',
    'The customer is ill informed about the tariff.',
    'A "heart attack" at the excess, he said, and laughed.',
  ],
} satisfies ContextRule;
