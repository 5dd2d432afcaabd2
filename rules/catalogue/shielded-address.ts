import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'shielded-address',
  category: 'shielded-address',
  name: { nl: 'Geheim of afgeschermd adres', en: 'Secret or shielded address' },
  looksFor: {
    nl: 'geheim adres, ondergedoken, afgeschermd, getuigenbescherming',
    en: 'secret address, in hiding, safe house, witness protection',
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
      // In hiding, and where.
      'ondergedoken|onderduik*|schuiladres*|schuilplek|schuilplaats|geheimadres|crisiswoning|noodwoning|safehouse*|blijfhuis|opvanglocatie|safe-house',
      'adres|adresgegevens|privéadres|locatie|nummer|nr|verblijfplaats|plek|werkplek|werkadres|woonplaats|kenteken|gegevens|naam .. geheim|afgeschermd',
      'adres geblokkeerd',
      'adres|verblijfplaats|huis .. geheim',
      // Shielded by law.
      'verstrekkingsbeperking|(met code 7)|(indicatie geheim)',
      'op last van .. burgemeester',
    ],
    en: [
      // In hiding, and where.
      '(in hiding | gone into hiding | went into hiding | safe house | safe hse | safehouse | safe accommodation | undisclosed | bolt hole)',
      'safety & w/held|withheld|confid|confidential',
      'refuge & address|addr|disclose|caseworker|location|post|letters|area',
      // Shielded by law.
      'anonymous|anon registration|elector|entry|registered',
      // Protected persons.
      'protected person|persons|witness|address|scheme',
      'undercover',
      'works under .. name|alias',
    ],
  },
  unless: {
    nl: [
      // An ordinary product, a technical shield, a rule for everybody.
      'interview ... ondergedoken',
    ],
  },
  flags: [
    '[ze zit ondergedoken bij een tante], post aanhouden',
    '[ADRES IS AFGESCHERMD], NIETS PER POST',
    '[nr geheim ivm haar veiligheid], niet in de gids',
    '[cust is in hiding], do not send the card yet',
    '[staying at a safe house], parcel to the depot',
    '[name withheld for safety], book as guest',
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
  ],
} satisfies ContextRule;
