// It is said who must not find out where somebody lives, works or goes to school, or who are the only ones to know.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'hidden-whereabouts',
  category: 'shielded-address',
  name: { nl: 'Niemand mag weten waar', en: 'Nobody may know where' },
  looksFor: {
    nl: 'mag niet weten waar, alleen bekend bij, onvindbaar',
    en: 'must not know where, known only to, cannot be found',
  },
  codes: ['A2', 'A1', 'A3'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Somebody must not find out.
      'FORBIDDEN & TELL & WHEREABOUT',
      'niemand .. mag .. weten',
      'WHEREABOUTS .. mag|mogen .. niemand|nergens|(in geen enkel)',
      'EX|RELATIVE|hij|zij mag|mogen .. niet|nooit .. weten|vinden|opsporen',
      // Only a few know.
      'WHEREABOUTS .. alleen|enkel .. politie|wijkagent|gemeente|bekend|weten|weet',
    ],
    en: [
      // Somebody must not find out.
      'FORBIDDEN & TELL & WHEREABOUT',
      'EX|RELATIVE|he|they must|cannot|cant|mustnt not? know|find|trace|locate',
      // Only a few know.
      'only .. know|knows .. where|address',
    ],
  },
  unless: {
    en: [
      // A question, a surprise, a policy.
      'never disclose address',
      'i|we dont|don|(don t)|(do not) know',
    ],
  },
  flags: [
    'Verhuizing: [niemand mag weten waar ze nu woont].',
    '[vader mag niet weten op welke school ze zit], nummer gewijzigd',
    '[adres is alleen bij de wijkagent bekend]',
    '[EX MAG ONDER GEEN BEDING HOREN WAAR ZIJ WERKT]',
    '[nobody can know where she moved], paperless only',
    '[ex must not find out the new address], verify twice',
    '[we cannot tell callers where she works]',
    '[Haar ex mag haar niet vinden], post via de gemeente.',
    '[only her sister knows the address]',
  ],
  allows: [
    'Surprise party, nobody can know where it is.',
    'Nobody can know where it is, it is her birthday.',
    'I dont know where she put the key.',
    'Klant weet niet waar de meter zit.',
    'Noem nooit adres, nummer of locatie',
    'Never disclose address, number or location',
  ],
} satisfies ContextRule;
