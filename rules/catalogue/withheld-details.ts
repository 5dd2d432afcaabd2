// An address or a name must not be written, shown or given: not on letters, not on the bell, registered under another
// name.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'withheld-details',
  category: 'shielded-address',
  name: { nl: 'Adres en naam niet tonen', en: 'Address and name not shown' },
  looksFor: {
    nl: 'adres niet noteren, naam niet op de bel, andere naam',
    en: 'do not record address, name off the bell, other name',
  },
  codes: ['A2', 'A1', 'A3'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // Not to be written, shown or given.
      'WHEREABOUTS .. niet|nooit|nergens|geen .. noteren|genoteerd|tonen|vermeld|doorgeven|doorgegeven|noemen|verstrekken|verstrekt|zetten',
      'WHEREABOUTS .. niet|nergens|nooit in|op|aan .. SHOWN|familie|EX|RELATIVE|iemand|derden|gemeente',
      // Under another name.
      'onder|met .. andere|valse|nieuwe naam|namen|achternaam|identiteit',
    ],
    en: [
      // Not to be written, shown or given.
      'no name on .. label|list|rota',
    ],
  },
  likely: {
    nl: [
      // Off the bell and the lists: for comfort or for safety, the note seldom says which.
      'naam|achternaam|naambordje .. niet|uit|af|leeg|verwijderd|verwijderen .. deur|bel|bewonerslijst',
    ],
    en: [
      // Off the bell and the lists: for comfort or for safety, the note seldom says which.
      'name|surname .. off|from|(not on) .. bell|doorbell|buzzer|intercom|door|rota',
    ],
  },
  unless: {
    nl: [
      // A rule for everybody, an address that is plainly wrong.
      'protocol|notitieveld ... nergens|niet|nooit noteren|noteer',
    ],
  },
  flags: [
    '[Nieuw adres nergens noteren], monteur belt bij de buren.',
    '[NIEUW ADRES NERGENS NOTEREN], PAKKET OPHALEN',
    '[ze staat ingeschreven onder een andere naam], vragen naar de receptie',
    'Nieuwe kaart: [adres niet op de brieven tonen].',
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
