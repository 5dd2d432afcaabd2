// An address or number is secret, or its owner is in hiding: the flag in the file, said outright.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'shielded-address',
  category: 'shielded-address',
  name: { nl: 'Geheim of afgeschermd adres', en: 'Secret or shielded address' },
  looksFor: {
    nl: 'geheim adres, ondergedoken, afgeschermd, getuigenbescherming',
    en: 'secret address, in hiding, safe house, witness protection',
  },
  codes: ['A2', 'A1', 'A3'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // In hiding, and where.
      'ondergedoken|onderduik*|schuiladres*|schuilplek|geheimadres|crisiswoning|noodwoning|safehouse*|opvanglocatie',
      '*adres|locatie|nummer|nr|werkplek|woonplaats|kenteken|gegevens|naam|huis .. geheim|afgeschermd',
      'geheim|geh|afgeschermd adres|adrs|plek',
      'geheime locatie|plek|opvang',
      // Shielded by law.
      'verstrekkingsbeperking|(met code 7)|(last van de burgemeester)',
    ],
    en: [
      // In hiding, and where.
      '(in hiding | gone into hiding | went into hiding | safe house | safe hse | safehouse | undisclosed | secret location | address confidential*)',
      'secret|confidential|hidden address|addr',
      'address|addr|whereabouts|location|loc .. secret|confidential|confid|suppressed',
      'safety & w/held|withheld|confid|confidential',
      'refuge & address|addr|disclose|location',
      // Shielded by law.
      'anonymous|anon registration|elector|entry',
      // Protected persons.
      'protected person|persons|witness|address|scheme',
      'undercover|(new identity)',
    ],
  },
  unless: {
    nl: [
      // An ordinary product, a technical shield, a rule for everybody.
      'interview ... ondergedoken',
      'nooit ... geheim',
      'geheim ... notitieveld',
    ],
    en: ['address field'],
  },
  flags: [
    '[ze zit ondergedoken bij een tante], post aanhouden',
    '[ADRES IS AFGESCHERMD], NIETS PER POST',
    '[nr geheim ivm haar veiligheid], niet in de gids',
    '[cust is in hiding], do not send the card yet',
    '[staying at a safe house], parcel to the depot',
    '[name withheld for safety], book as guest',
    '[Mw is verhuisd naar een geheim adres], post via de gemeente.',
    '[verblijft op geheime locatie]',
    '[Her address is confidential], post to the PO box.',
    '[cx moved to a secret address], card to branch',
    '[HEEFT GEH ADRES], NIET DOORGEVEN',
    '[secret address on police advice], post to the branch',
  ],
  allows: [
    'Afgeschermde kabel van tien meter besteld.',
    'Noteer nooit een geheim adres.',
    'Een geheim adres mag niet in het notitieveld.',
    'In het interview staat dat hij ondergedoken zit, dat klopt niet.',
    'Klant wil een geheim nummer vanwege verkopers.',
    'The form needs a secret address field.',
    'Her details are protected by a password, safety first.',
    'Unlisted no. Hidden SSID switched on.',
    'Herinnering: noteer nooit een BSN of geheim adres.',
  ],
} satisfies ContextRule;
