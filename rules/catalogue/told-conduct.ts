// Judgements of character, mood or state: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'told-conduct',
  category: 'conduct',
  name: { nl: 'Oordeel over gedrag, anders verteld', en: 'Judgement of conduct, in other words' },
  looksFor: {
    nl: 'oordelen over karakter, stemming of toestand',
    en: 'judgements of character, mood or state',
  },
  codes: ['Z0', 'C1'],
  ground: dataMinimisation,
  sure: {},
  learned: true,
  flags: [
    '[Man could barely get a sentence out, bottle clinking throughout].',
    '[Huurder stond lallend in de hal en had zijn broek half open].',
    '[Occupier effing and jeffing at him over the fence].',
    '[Vent in badjas, slissend, kon nauwelijks op zijn benen blijven].',
    '[Dhr rook je door de telefoon heen de drank, lalde].',
    '[Zij klonk gespannen en begon bij elk geluid in de hal te fluisteren].',
  ],
  allows: [
    'Klant was niet blij met de factuur.',
    'Klant hing op na de uitleg.',
    'Customer was unhappy about the delay.',
    'She was friendly and patient.',
  ],
} satisfies ContextRule;
