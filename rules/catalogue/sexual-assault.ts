// Rape, groping, abuse, forced sex work: by its name, by the service that helps, or told around the word.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'sexual-assault',
  category: 'sexual-violence',
  name: { nl: 'Seksueel geweld', en: 'Sexual violence' },
  looksFor: {
    nl: 'verkracht, aangerand, betast, misbruikt, zedenzaak, gedwongen prostitutie',
    en: 'raped, assaulted, groped, abused, forced into sex work',
  },
  codes: ['B1', 'A3', 'Z0'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Named.
      '*verkracht*|aangerand*|aanrand*|*aanranding*|betast*|incest*|ontucht*|zedenzaak|zedenpolitie|zedenmisdrijf*',
      'seksueel|seksuele|seks misbruik*|geweld|intimidatie|intim|geïntimideerd|overschrijdend|grensoverschrijdend*',
      'ongewenste intimiteiten',
      'loverboy*|pooier*|mensenhandel*|handtastelijk*|prostitutie',
      'hand|greep|kneep .. billen|borsten|rok|kruis',
      // Who helps.
      'csg|(centrum seksueel geweld)',
    ],
    en: [
      // Named.
      '=rape|raped|rapist|gang-raped|groped|groping|molest*|incest*',
      'sexual|sexually|indecent assault*|abus*|harass*|violence|exploit*|advances',
      'interfered with',
      // Sex that was not wanted, or was paid for, or with somebody who could not say no.
      'SEX & FORCED',
      'forced|forces|forced himself|themselves|herself|itself on',
      'hand .. up|on|under .. thigh|skirt|bum|breast',
      // Who helps.
      '=isva|=isvas|=sarc|(rape crisis)',
    ],
  },
  unless: {
    nl: [
      // A ruined song or machine, a stuffed toy, a misused code.
      '*verkracht* .. taal|installateur|lied|lucretia',
      'aangerande .. beer|teddybeer|knuffel',
    ],
    en: ['printed rape'],
  },
  flags: [
    'Reis geannuleerd, [klt is op vakantie verkracht].',
    '[she was raped by her landlord], wants out of the lease',
    '[ISVA is involved], letters via her',
    '[kid was groped on the bus], CCTV requested',
    '[Dochter is seksueel misbruikt], nummer gewijzigd.',
    '[slachtoffer van seksuele intimidatie op het werk]',
    '[He was sexually abused by a coach], no calls from men',
    '[victim of a sexual assault], case worker calls',
  ],
  allows: [
    'Boiler is verkracht door de installateur, zei klant.',
    'De aangerande teddybeer is weer heel.',
    'Pas is door onbekende jarenlang misbruikt.',
    'Mug printed rape in place of grape, reprint.',
    'Rapeseed oil spilled in the van.',
    'Klant had zijn hand op de bel en wachtte.',
  ],
} satisfies ContextRule;
