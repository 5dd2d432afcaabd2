// Another gender, name or title than in the papers: said outright, or by transition and gender care.
import type { ContextRule } from '../engine/types.ts';
import { sexualityData } from '../grounds.ts';

export default {
  id: 'sexuality-gender',
  category: 'sexuality',
  name: { nl: 'Genderidentiteit', en: 'Gender identity' },
  looksFor: {
    nl: 'trans, non-binair, in transitie, nieuwe voornaam en aanhef, genderpoli',
    en: 'trans, non-binary, transitioned, new name and title, gender clinic',
  },
  codes: ['Z0', 'A3'],
  ground: sexualityData,
  sure: {
    nl: [
      // said outright
      'TRANSGENDER',
      'wijzigt|wijzigen|wijziging|gewijzigd .. geslacht',
      'is|ben|zit|nog|sinds|tijdens in|zijn|haar|mijn transitie',
    ],
    en: [
      // said outright
      'she|he|they|has transitioned',
    ],
  },
  flags: [
    'Naam gewijzigd, [mw is transvrouw].',
    '[Dochter is transgender], nieuwe pas aangevraagd.',
    '[Customer is non-binary], title Mx.',
    'Gegevens bijgewerkt, [kl is in transitie].',
    'Gegevens aangepast, [is een transman].',
    '[She transitioned last year], records updated.',
  ],
  allows: [
    'Energietransitie duurt hem te lang, op de lijst gezet.',
    'Achternaam gewijzigd na huwelijk, aanhef klopt.',
    'Name corrected after a typo, Ms Hale.',
    'Aanhef was fout, dhr aangepast naar mw, typfout.',
    'Mr to Mrs after the wedding, changed title.',
    'Name change after marriage, deed poll from solicitor.',
    'Changed M F sizing on shirts.',
  ],
} satisfies ContextRule;
