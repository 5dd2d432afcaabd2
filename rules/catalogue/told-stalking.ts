// That somebody follows, awaits, watches or will not leave another alone: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'told-stalking',
  category: 'stalking',
  name: { nl: 'Stalking, anders verteld', en: 'Stalking, told in other words' },
  looksFor: {
    nl: 'dat iemand een ander volgt, opwacht, begluurt of niet met rust laat',
    en: 'that somebody follows, awaits, watches or will not leave another alone',
  },
  codes: ['A2', 'A1', 'A4'],
  ground: dataMinimisation,
  sure: {},
  learned: true,
  flags: [
    '[Hij fietst elke avond langs haar huis en kijkt naar binnen]. Slot vervangen.',
    '[Sinds de scheiding rijdt hij elke avond voorbij]. Nummer gewijzigd.',
    '[Haar oude collega staat steeds bij de poort en wil haar spreken].',
    'Simkaart vervangen. [Elke avond rijdt dezelfde auto langzaam langs haar huis].',
    '[Hij zit haar al maanden achterna, ook op haar werk]. Nummer gewijzigd.',
    'Cust wants new number, [he finds out within days every time].',
    '[A man from her gym waits by her car after every shift]. New SIM sent.',
    '[Someone photographs her windows at night]. Alarm fitted Tuesday.',
  ],
  allows: [
    'Klant volgt zijn pakket al drie dagen via de app.',
    'Monteur wacht bij de deur tot iemand opendoet.',
    'Customer keeps getting sales calls, opted out.',
    'He waits for the courier every day at the window.',
  ],
} satisfies ContextRule;
