// Separation, custody, youth care, family quarrels: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'told-family',
  category: 'family',
  name: {
    nl: 'Gezin en scheiding, anders verteld',
    en: 'Family and separation, told in other words',
  },
  looksFor: {
    nl: 'scheiding, omgang, jeugdzorg, ruzie in de familie',
    en: 'separation, custody, youth care, family quarrels',
  },
  codes: ['Z0', 'A4', 'A1'],
  ground: dataMinimisation,
  sure: {},
  learned: true,
  flags: [
    '[Hij mag zijn zoon van de rechter] maar om de week zien.',
    '[They split up in May and share the kids week by week].',
    '[He only sees his son on court-ordered weekends].',
    '[De mediator heeft afgesproken dat zij het gezinsabo houdt en hij eruit gaat].',
    '[Omgang met de kinderen loopt via de Raad].',
    '[Decree came through last week].',
  ],
  allows: [
    'Zoon belt namens zijn moeder.',
    'Contract van overleden vader opgezegd.',
    'Daughter rings for her mum about the bill.',
    'They just had a baby and need more data.',
  ],
} satisfies ContextRule;
