// Somebody has left home in fear, and the note tells from whom: fled, ran off, got away with the children.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'fleeing',
  category: 'domestic-violence',
  name: { nl: 'Gevlucht van huis', en: 'Fled from home' },
  looksFor: {
    nl: 'gevlucht, met de kinderen vertrokken, weg bij haar man',
    en: 'fled, left with the children, got away from a partner',
  },
  codes: ['A2', 'A3', 'A4'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Fled, and from whom.
      'FLED ... voor|bij|van|uit .. HOUSEHOLD|hem|huis|thuis|geweld|kinderen',
      'voor|bij|van|uit .. HOUSEHOLD|hem|huis FLED',
    ],
    en: [
      // Fled, and from whom.
      'FLED .. from|her|his|him|husband|partner|abuse|violence|home|with|dv|family|at',
    ],
  },
  unless: {
    en: [
      // Wars, thieves and pets.
      'driver|thief|suspect|tp|cat|dog|hamster .. FLED',
    ],
  },
  flags: [
    '[Ze is vannacht gevlucht voor haar man], adres nog onbekend.',
    '[Weggelopen bij haar partner], wil eigen abonnement.',
    '[She fled with the kids on Sunday], new SIM to store.',
    '[She has fled her husband], no letters.',
  ],
  allows: [
    'Vlucht naar Schiphol geannuleerd, omgeboekt.',
    'Ze vluchtte voor de regen met de kinderen de winkel in.',
    'Bewoners zijn voor de herrie van de warmtepomp gevlucht naar haar huis.',
    'Her cat had escaped from her garden, camera moved.',
    'He had fled the war in Syria? No: the flight to Syria was cancelled.',
    'The driver fled from his van after the crash.',
  ],
} satisfies ContextRule;
