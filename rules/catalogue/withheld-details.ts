import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'withheld-details',
  category: 'shielded-address',
  name: { nl: 'Adres en naam niet tonen', en: 'Address and name not shown' },
  looksFor: {
    nl: 'adres niet noteren, naam niet op de bel, andere naam',
    en: 'do not record address, name off the bell, other name',
  },
  codes: ['A2', 'A1', 'A3'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (alleen wat nodig is)',
      en: 'art. 5(1)(c) GDPR (only what is necessary)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Not to be written, shown or given.
      'WHEREABOUTS .. niet|nooit|nergens|geen .. noteren|genoteerd|vastleggen|registreren|geregistreerd|tonen|getoond|vermelden|vermeld|doorgeven|doorgegeven|noemen|verstrekken|afgeven|verstrekt|zetten|invullen|opslaan|prijsgeven',
      'WHEREABOUTS .. niet|nergens|nooit in|op|aan .. SHOWN|familie|EX|RELATIVE|iemand|derden|gemeente',
      'niks|niets|geen .. WHEREABOUTS .. in|op|noteren|zetten .. SHOWN|dossier',
      'WHEREABOUTS .. leeg laten|gelaten',
      'leeg laten|gelaten & veiligh*|wijkagent|schermen|naambordje|politie',
      'zet|noteer|geef|geeft|schrijf .. WHEREABOUTS .. nergens|niet .. neer|op|door|aan',
      'geeft|geef .. dit|adres|nummer|rooster .. niet .. door|aan',
      'rooster|gegevens|nummer|adres .. aan niemand',
      'WHEREABOUTS .. bewust|expres niet|leeg',
      'nergens|niet .. zichtbaar & naam|woning|adres|bellenbord',
      'SHOWN .. afgeplakt|afplakken|leeg .. naam|achternaam|zaak',
      'geen .. achternaam|naam .. op|te zien|zichtbaar & bel|deur|kaartje|lijst',
      'niet op .. bel|deur|bellenbord|postkast|bewonerslijst|deelnemerslijst .. veiligheid|en|niet',
      // Under another name.
      'onder|met .. andere|valse|nieuwe|schuil naam|namen|achternaam|identiteit',
      'op de bel|lijst|deur onder .. naam',
      'andere|nieuwe naam .. gegeven|gekregen|krijgt|politie',
      'schuilnaam|schermnaam|incognito',
      'alias op|als',
    ],
    en: [
      // Not to be written, shown or given.
      '(do not | dont | don t | never | not to | please dont | cant | can t | cannot | shouldnt | mustnt) .. give|disclose|record|read|minute|write|note|save|store|list|print|publish|share|show|confirm|put|send|save .. WHEREABOUTS .. out|back|anyone|anybody|anywhere|SHOWN|WHO',
      'told not to minute|record|note|write .. where|address',
      'do|dont|don|please|never .. not? .. read|minute|record|save|store .. WHEREABOUTS',
      'not|never .. read|give|disclose|print|put .. addr|address|postcode',
      'WHEREABOUTS .. not .. disclosed|shown|recorded|listed|appear|on|in|given|printed|read|displayed|saved|known|minuted|visible|named .. SHOWN|anywhere|any|corro|to|out',
      'WHEREABOUTS .. off|out of .. the? .. SHOWN|books|record|records',
      'stays|kept|keep|leave .. WHEREABOUTS .. off|from|(out of) .. SHOWN',
      'WHEREABOUTS .. stays|stay|kept|keep .. off|from|confidential|secret .. SHOWN|safety',
      'no name on .. label|list|rota',
      'not .. in|on .. directory|(phone book)|(open register)|(electoral roll) & number|no|name|safety|landline|wants',
      'appear on the register',
      'list|listed|appear|published .. directory|phonebook|register|(phone book) & not|dont|don|mustn*',
      // Under another name.
      'under .. different|another|false|new|alias|assumed|sisters|sister|mothers|other|nieces|agency name|names|surname|alias|identity',
      'incognito|pseudonym|(under an alias)|(works under alias)|(new identity)|(assumed name)|(name changed by deed)',
      'works|lives|booked|registered|stays|staying|checked under .. different|another|false|alias|someone|sisters|friends',
      'supply|booked|bill|account in .. agency|sisters|sister|friends name',
      'off the radar|grid',
    ],
  },
  likely: {
    nl: [
      // Off the bell and the lists: for comfort or for safety, the note seldom says which.
      'naam|achternaam|naambordje .. niet|uit|af|leeg|verwijderd|verwijderen .. deur|bel|bellenbord|isra|postkast|bewonerslijst|adresboek|besluiten',
      'geen vermelding|vermelden .. infogids|gids|telefoonboek',
      'niet vermeld|(in de gids) .. veiligheid',
    ],
    en: [
      // Off the bell and the lists: for comfort or for safety, the note seldom says which.
      'name|surname .. off|from|(not on) .. bell|doorbell|buzzer|intercom|doorplate|door|rota|(seat map)|(room list)|(team page)',
      'remove|removed|take .. name|surname .. doorplate|bell|intercom|(public team page)|(seat map)|(open register)',
    ],
  },
  unless: {
    nl: [
      // A rule for everybody, an address that is plainly wrong.
      'protocol|notitieveld ... nergens|niet|nooit noteren|vastleggen|noteer',
      'adres|nummer|nr|plek .. niet|nergens .. correct|juist|gevonden|volledig|herkend|vindbaar|zichtbaar|goed|op kaart',
    ],
    en: [
      'never disclose address',
      'address|number|name .. not recognised|recognized|found|valid|saved|working',
    ],
  },
  flags: [
    '[NIEUW ADRES NERGENS NOTEREN], PAKKET OPHALEN',
    '[ze staat ingeschreven onder een andere naam], vragen naar de receptie',
    '[achternaam niet op de bel zetten], alleen huisnummer',
    'Nieuwe kaart: [adres niet op de brieven tonen].',
    'Letters go out paperless, [do not give her number to anyone].',
    '[booked under a different name], call the hotel first',
    '[keep the address off the invoice], email only',
    '[name off the doorbell please], flat 4 only',
  ],
  allows: [
    'Volgens protocol het adres nergens noteren.',
    'Het adres is nergens zichtbaar op kaart, postcode aangepast.',
    'The address was not saved in the system.',
    'Naam op de factuur klopt niet, aangepast.',
    'Noem nooit adres, nummer of locatie',
    'Never disclose address, number or location',
  ],
} satisfies ContextRule;
