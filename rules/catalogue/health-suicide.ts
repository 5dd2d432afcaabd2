// Suicide and self-harm: said, tried, feared or done.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'health-suicide',
  category: 'health',
  name: { nl: 'Zelfdoding', en: 'Suicide' },
  looksFor: {
    nl: 'zelfmoord, "hoeft niet meer", zelfbeschadiging, doorverwezen naar 113',
    en: 'suicide, "does not want to be here", self-harm, Samaritans',
  },
  codes: ['B1', 'Z0', 'B2'],
  ground: {
    name: { nl: 'art. 9 AVG (gezondheid)', en: 'art. 9 GDPR (health)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'SUICIDE',
      '113 .. doorgegeven|gebeld|genoemd|verwezen|doorverbonden',
      'naar 113',
      // wanting to die
      'NOT meer .. leven|(wakker worden)',
      'allemaal niet meer .. hoeft|hoeven',
      'wil|wilde|wou dood|doodgaan|sterven',
      'einde|eind aan .. leven',
      'leven .. NOT .. zin|waard',
      // the way of it
      'zichzelf|zich .. ophangen|opgehangen|verhangen|verhing|(iets aandoen)',
      'van .. brug|dak|flat|balkon .. springen|sprong|gesprongen|(laten vallen)',
      'voor de|een trein .. springen|gesprongen|gooien|stappen|gestapt',
      'pillen|medicijnen .. opgespaard|ingenomen',
      'snijdt|krast|krassen|sneed .. zichzelf|zich|armen|polsen',
    ],
    en: [
      'SUICIDE',
      // wanting to die
      'kill|killing|killed|harm|harming|hang|hanged|hung himself|herself|themselves|myself',
      'end|ending|ended|take|took|taking his|her|their|my own? life',
      'end it all',
      'NOT .. want|wants .. be here any|anymore',
      'NOT want|wants to live',
      'wants|wanted to die',
      'better off dead',
      // the way of it
      'stockpil*|hoard* .. tablets|pills|meds|medication',
      'jumped|jump|jumping .. off|from .. bridge|roof|balcony',
      'in front of .. train',
      'cutting|cuts himself|herself|themselves|myself',
      'slit|slashed her|his|my wrists',
    ],
  },
  unless: {
    nl: [
      'PUBLICITY ... SUICIDE',
      'commerciele zelfmoord',
      'zelfmoord van .. personage|hoofdpersoon|karakter',
    ],
    en: [
      'commercial|career|political|virtual suicide',
      'killing|killed|kill himself|herself|myself|themselves laughing',
    ],
  },
  flags: [
    'Kl klonk wanhopig, zegt dat [hij niet meer wil leven].',
    'Vrij gevraagd ivm [zelfmoordpoging van haar zoon], warm overgedragen.',
    'Cust hung up crying, said [she wants to end her own life].',
    'Supervisor joined, [caller is suicidal].',
  ],
  allows: [
    'Kl zegt: die prijsverhoging is commerciele zelfmoord.',
    'Bus 113 reed niet, vertragingsattest gestuurd.',
    'Decoder hoeft niet meer, retourdoos gestuurd.',
    'He says the new logo is commercial suicide.',
    'Killing herself laughing about the parrot in the IVR.',
    'Documentaire over zelfmoord niet beschikbaar.',
    'Zelfmoord van een personage, spoiler in de mail.',
  ],
} satisfies ContextRule;
