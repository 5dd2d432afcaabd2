// How an agent tells of a customer who was confused, in tears or in panic: a judgement of the mind by somebody who is
// no doctor.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'conduct-distress',
  category: 'conduct',
  name: { nl: 'Verwarring en emotie', en: 'Confusion and distress' },
  looksFor: {
    nl: 'in de war, huilen, overstuur, paniek, achterdochtig, labiel',
    en: 'confused, crying, hysterical, panicking, paranoid, unstable',
  },
  codes: ['Z0', 'B2'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Confused.
      'verward|verwarde|warrig|(praat in zichzelf)',
      'CONTACT|SEEMS .. in de war',
      'de weg|draad kwijt',
      // Called mad.
      'labiel|labiele|instabiel|psychotisch',
      'paranoïde|achterdocht*|wantrouw*',
      // In tears.
      'huilde|huilt|huilen|huilend|gehuild|huilerig|snikken',
      'in|barstte .. tranen|snikken|huilen',
      'overstuur|hysterisch*|wanhopig|radeloos|(over haar toeren)|paniekerig',
      'CONTACT|SEEMS .. emotioneel',
      'raakte|CONTACT .. in paniek',
    ],
    en: [
      // Confused.
      'rambling|rambled|incoherent|disoriented',
      'CONTACT .. confused',
      '(contradict*)',
      // Called mad.
      'delusional|unhinged|hysterical|hysterics',
      // In tears.
      'crying .. off',
      '(in tears | tearful | sobbing | sobbed | distraught |  inconsolable | in bits)',
      'CONTACT .. crying|cried|emotional|panicking|shaking',
    ],
  },
  likely: {
    en: ['CONTACT .. broke down'],
  },
  unless: {
    nl: [
      // Things in disorder, tears of joy, figures of speech.
      'verward met|worden',
      'baby .. huilt|huilde|huilen',
    ],
    en: ['confused about|by|why|as|over|with', 'baby .. crying', 'crying out'],
  },
  flags: [
    'Dochter belt, [mw is erg in de war], post graag naar dochter.',
    '[KLT HUILDE AAN DE LIJN], UITSTEL GEGEVEN',
    '[klonk verward en herhaalde alles], terugbelafspraak met zoon',
    '[nogal achterdochtig type], wil alles per brief',
    '[kl was overstuur], pas geblokkeerd',
    '[cust confused and rambling], spoke to niece instead',
    '[klant huilend aan de lijn], uitstel gegeven',
    '[Mw raakte in paniek], daarom teruggebeld.',
    '[cx was in tears], extension given',
    '[Caller hysterical and sobbing], passed to the team lead',
    '[cust was crying], call back tomorrow',
  ],
  allows: [
    'Kl wordt gestoord van de storing.',
    'Buurvrouw op vakantie en iedereen in paniek over de pakjes.',
    'Twee straten die vaak verward worden.',
    'Her baby was crying, we called back.',
    'Caller was confused about the bill, explained.',
    "I'm paranoid about my card being copied.",
    'His boiler broke down, he was crying out loud with laughter.',
    'Baby huilt op de achtergrond, later terugbellen.',
  ],
} satisfies ContextRule;
