// Assault, sexual harassment, abuse of images: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'told-sexual-violence',
  category: 'sexual-violence',
  name: { nl: 'Seksueel geweld, anders verteld', en: 'Sexual violence, told in other words' },
  looksFor: {
    nl: 'aanranding, seksuele intimidatie, misbruik van beelden',
    en: 'assault, sexual harassment, abuse of images',
  },
  codes: ['B1', 'Z0', 'A3'],
  ground: dataMinimisation,
  sure: {},
  learned: true,
  flags: [
    '[Haar trainer zat aan haar in de kleedkamer]. Abonnement gestopt.',
    '[A stranger sends her daughter pictures of his penis].',
    '[De vorige (andere firma) heeft haar in de keuken vastgepakt en gezoend].',
    '[Wil ook adres eruit bij hen, trainer heeft haar onder de douche gefilmd].',
    '[Girls in the changing room at the baths, filmed from under the door].',
    "[Cust's swim captain filmed her in the shower], seen by whole squad.",
  ],
  allows: [
    'De foto van het product is wazig.',
    'Haar trainer stopt, abonnement loopt door.',
    'The party was cancelled, refund paid.',
    'He posted pictures of the broken parcel.',
  ],
} satisfies ContextRule;
