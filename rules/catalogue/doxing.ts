// Somebody's address, number, face or number plate was spread on purpose: posted, shared in a group, "doxed".
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'doxing',
  category: 'threat',
  name: { nl: 'Doxing', en: 'Doxing' },
  looksFor: {
    nl: 'gedoxt, adres of nummer online gezet',
    en: 'doxed, address or number posted online',
  },
  codes: ['A2', 'A1', 'B1'],
  ground: dataMinimisation,
  sure: {
    nl: [
      'DOX',
      'adres|*adres|huisnummer|nummer|kenteken|foto|gegevens & PUBLIC-PLACE & rondgestuurd|verspreid|gegooid|gedeeld|geplaatst|gepost|gezet|staan',
    ],
    en: [
      'DOX',
      'her|his|my|their .. address|number|photo .. posted|shared|leaked ... PUBLIC-PLACE',
    ],
  },
  unless: {
    nl: ['wij|winkel|onze|bedrijf ... PUBLIC-PLACE'],
  },
  flags: [
    '[Zijn huisadres is gedoxt na een debat].',
    '[Haar nummer is op een forum gezet].',
    '[Zijn kenteken en adres zijn rondgestuurd in een telegramgroep].',
    '[Haar adres en foto staan in een appgroep].',
    '[She was doxed last week], number change.',
  ],
  allows: [
    'Onze winkel heeft het nieuwe adres op facebook gezet.',
    'Wij hebben het nummer van de helpdesk op internet geplaatst.',
    'Klant heeft zijn adres gewijzigd in de app.',
    'Our shop address was put online with the wrong number.',
    'Customer changed his number online.',
    'Photo of the plate was posted to claims.',
  ],
} satisfies ContextRule;
