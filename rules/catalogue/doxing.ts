import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'doxing',
  category: 'threat',
  name: { nl: 'Doxing', en: 'Doxing' },
  looksFor: {
    nl: 'gedoxt, adres of nummer online gezet, met naam en foto aan de schandpaal',
    en: 'doxed, address or number posted online, named and shown to a crowd',
  },
  codes: ['A2', 'A1', 'B1'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'DOX',
      'adres|*adres|huisnummer|nummer|nr|kenteken|gegevens|voordeur|nummerplaat|naam ... rondgestuurd|verspreid|gezet|gegooid|gedeeld|geplaatst|gepost|uitgelekt|circuleert ... PUBLIC-PLACE|groep',
      'adres|*adres|huisnummer|nummer|kenteken|foto & PUBLIC-PLACE|appgroep & rondgestuurd|verspreid|gegooid|gedeeld|geplaatst|gepost|hangt|circuleert|gezet|staan|staat',
      'op|in|via .. PUBLIC-PLACE ... gezet|gegooid|gedeeld|gepost|rondgestuurd|verspreid|hangt ... adres|*adres|nummer|kenteken|huisnummer',
      'nummer|adres|nr .. is|zijn|was|staat|op .. een? PUBLIC-PLACE .. gezet|geplaatst|gegooid|gedeeld',
      '(ga maar langs)|(plat bellen)|(bel die .. plat)',
      'gepost|geplaatst|gedeeld ... foto|kenteken .. van|met .. monteur|medewerk*|collega|mij|auto|bus',
      'na .. uitlekken|lekken van .. adres|lijst|nummer|uitzendlijst',
    ],
    en: [
      'DOX',
      'address|addresses|home|number|phone|school|nursery|plate|workplace|pic ... posted|shared|published|put|leaked|plastered|dumped|circulated ... PUBLIC-PLACE|group|website|trolls',
      'posted|shared|published|leaked|plastered|dumped|circulated ... address|addresses|home|school|workplace|number ... online|PUBLIC-PLACE|visit|group|crosshair|pic',
      'posted|shared .. pic|photo|plate|picture .. of|with .. our|my|rep|reps|driver|engineer|house|car & find|plate|online|group',
      'trolls|they|someone|lads .. put|posted|leaked|shared .. address|number|photo|name .. on|online',
      'PUBLIC-PLACE ... posted|published|leaked|dumped ... address|home|number|school',
    ],
  },
  unless: {
    nl: ['wij|winkel|onze|bedrijf|vacature ... PUBLIC-PLACE'],
    en: ['our|company|business|shop|store .. address|number|phone .. PUBLIC-PLACE|posted|put'],
  },
  flags: [
    '[Zijn huisadres is gedoxt na een debat].',
    '[Haar nummer is op een forum gezet].',
    '[Zijn kenteken en adres zijn rondgestuurd in een telegramgroep].',
    '[Haar adres en foto staan in een appgroep].',
    '[She was doxed last week], number change.',
    '[His home address was posted on a forum].',
    '[Trolls put her address on a website].',
    '[They leaked her home address online].',
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
