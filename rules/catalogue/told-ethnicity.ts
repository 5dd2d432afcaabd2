// Origin, migration, residence status: whatever the learned weights find of it in words that no pattern knows.
import type { ContextRule } from '../engine/types.ts';
import { originData } from '../grounds.ts';

export default {
  id: 'told-ethnicity',
  category: 'ethnicity',
  name: { nl: 'Afkomst, anders verteld', en: 'Origin, told in other words' },
  looksFor: {
    nl: 'herkomst, migratie, verblijfsstatus',
    en: 'origin, migration, residence status',
  },
  codes: ['Z0'],
  ground: originData,
  sure: {},
  learned: true,
  flags: [
    '[Gezin is in 2015 uit Syrie gevlucht en wacht op papieren].',
    '[Family fled Afghanistan and waits for status].',
    '[He is a Roma from Slovakia].',
    '[Heeft een W-document, IND moet nog beslissen op herhaalde aanvraag].',
    '[Factuuradres op ouders gezet, zelf geboren in Kabul dus legitimatie liep via vreemdelingendocument].',
    '[I came out of Eritrea in spring and have only the W document].',
  ],
  allows: [
    'Klant gaat met vakantie naar Turkije.',
    'Gesprek in het Engels gevoerd.',
    'Customer flies to Lagos in May.',
    'The Polish shop on the corner wants a terminal.',
  ],
} satisfies ContextRule;
