// A threat without words: a bullet in the post, a brick through the window, a funeral wreath at the door.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'menacing-sign',
  category: 'threat',
  name: { nl: 'Dreigend teken', en: 'Menacing sign' },
  looksFor: {
    nl: 'kogel of rouwkrans bezorgd, baksteen door de ruit',
    en: 'bullet in the post, brick through the window',
  },
  codes: ['B1', 'A2', 'C1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Things that are sent as a threat.
      'kogel|patroonhuls*|rouwkrans|rouwkaart ... brievenbus|post|deur|envelop|brief',
      'baksteen .. door|dr .. ruit|raam|voorruit|voordeur',
    ],
    en: [
      // Things that are sent as a threat.
      'bullet ... post|envelope|letterbox|mail',
      'brick through .. window|door',
    ],
  },
  flags: [
    '[Baksteen door de ruit met een briefje].',
    '[Hij kreeg een kogel in de brievenbus].',
    '[Got a bullet in the post].',
    '[Brick through her window last night], board-up booked.',
  ],
  allows: [
    'Monteur stuurde foto van haar voordeur als bewijs van taxatie.',
    'De rouwkrans voor de uitvaart is besteld. De bezorger stuurde een foto van de voordeur na bezorging.',
    'Krans van dennentakken nageleverd.',
    'Spray paint order came through: saying window paint on the note.',
    'Wreath for the funeral ordered.',
    'Bullet points in the letter were wrong.',
  ],
} satisfies ContextRule;
