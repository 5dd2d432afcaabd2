// Violence, coercion and control by a partner, ex or family: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'told-domestic-violence',
  category: 'domestic-violence',
  name: { nl: 'Geweld thuis, anders verteld', en: 'Violence at home, told in other words' },
  looksFor: {
    nl: 'geweld, dwang en controle door partner, ex of familie',
    en: 'violence, coercion and control by a partner, ex or family',
  },
  codes: ['A2', 'A3', 'B1'],
  ground: dataMinimisation,
  sure: {},
  learned: true,
  flags: [
    'Slot vervangen, [ze kwam met gebroken pols en zei dat ze gevallen was over hem].',
    '[Her husband will not let her have a phone of her own].',
    "Mentioned [the boyfriend smashes each handset so she can't ring her family].",
    '[He opens everything with her name on it and docks her for it].',
    '[Hij kneep haar keel dicht tot ze zwart zag], de kleine stond erbij.',
    '[Bijz.: gemachtigde broer mag niet meer pinnen, haalde haar loon eraf].',
  ],
  allows: [
    'Haar man belt namens haar over de rekening.',
    'Ze is gevallen van de trap, monteur komt later.',
    'Her husband took the router to his new office.',
    'De kinderen slaan op de toetsen van de piano.',
  ],
} satisfies ContextRule;
