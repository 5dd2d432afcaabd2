import { checkupNl, countsNl } from './checkup-nl.ts';
import { pluralIn } from './plural.ts';
import { problemsIn } from './problems.ts';
import { nlPrompt } from './prompt-nl.ts';
import type { Words } from './words.ts';

const plural = pluralIn('nl');

export const nl: Words = {
  prompt: nlPrompt,
  checkup: checkupNl,
  counts: countsNl,
  popup: {
    loading: 'Even kijken …',
    unreachable: 'Discreet geeft geen antwoord.',
    unreachableHelp:
      'Notities die al open staan blijven bewaakt. Helpt opnieuw proberen niet, start dan de browser opnieuw.',
    retry: 'Opnieuw proberen',
    setBy: (organisation) => `Ingesteld door ${organisation}`,
    setByOrganisation: 'Ingesteld door je organisatie',
    defaultRules: 'Standaardregels',
    lastGood: 'Waar het nieuwste beleid niet klopt, geldt de laatste goede waarde.',
    late: 'De browser heeft het beleid nog niet opnieuw gegeven; wat het laatst gelezen is, geldt.',
    readAt: (when) => `Beleid gelezen op ${when}`,
    activeOn: (host) => ({ before: 'Actief op ', strong: host, after: '' }),
    nothingLeaves: 'niets verlaat de browser',
    open: (count) => plural(count, `${count} stukje te vervangen`, `${count} stukjes te vervangen`),
    offOn: (host) => ({ before: 'Uitgezet op ', strong: host, after: '' }),
    setOffOn: (host, organisation) => ({
      before: 'Uitgezet op ',
      strong: host,
      after: ` door ${organisation ?? 'je organisatie'}`,
    }),
    ownOffOn: (host) => ({ before: 'Uitgezet op ', strong: host, after: ' in je instellingen' }),
    observedOn: (host) => ({ before: 'Telt alleen op ', strong: host, after: '' }),
    observedHelp: 'In notities is niets te zien; hoe vaak een regel iets vond, staat hieronder.',
    field: {
      read: 'Je laatste veld wordt nagekeken.',
      part: 'Je laatste veld wordt deels nagekeken: de tekst is te lang.',
      failed: 'Je laatste veld kan nu niet worden nagekeken. Lees het zelf na.',
      detail:
        'Je laatste veld wordt niet nagekeken: het is om te zoeken, te kiezen of voor één gegeven.',
      'code-editor': 'Je laatste veld wordt niet nagekeken: het is een editor voor programmacode.',
      hidden: 'Je laatste veld wordt niet nagekeken: de site noemt het verborgen.',
      ignored: 'Je laatste veld wordt niet nagekeken: zo is het ingesteld.',
      'ignored-kind':
        'Je laatste veld wordt niet nagekeken: zo is het ingesteld voor dit soort velden.',
    },
    noFieldYet: 'Klik in een veld, en hier staat of het wordt nagekeken.',
    notOn: (host) => ({ before: 'Niet actief op ', strong: host, after: '' }),
    notOnHelp: 'Notities op deze site worden niet nagekeken.',
    useHere: 'Ook hier gebruiken',
    stopUseHere: 'Hier niet meer gebruiken',
    refused: 'De browser heeft geen toestemming gekregen.',
    failed: 'Dat is niet gelukt. Probeer het nog eens.',
    impossible: 'Op deze pagina kan Discreet niet meekijken: ze is van de browser zelf.',
    siteSwitch: 'Discreet op deze site',
    searchRules: 'Zoek een regel',
    rulesFound: (count) => plural(count, `${count} regel gevonden`, `${count} regels gevonden`),
    example: 'Voorbeeld:',
    situations: 'Situaties',
    details: 'Gegevens',
    onOf: (on, total) => `${on} van ${total} aan`,
    off: 'Uit:',
    leaveOut: 'weglaten',
    leaveOutInFull: 'Niet vastleggen',
    proposes: 'Stelt voor:',
    problems: (count) =>
      plural(
        count,
        `${count} punt in het beleid kan niet worden gevolgd`,
        `${count} punten in het beleid kunnen niet worden gevolgd`,
      ),
    restHolds: 'De rest van het beleid geldt.',
    tellAdministrator: 'Geef dit door aan de beheerder:',
    atCharacter: (place) => `(teken ${place})`,
    problem: problemsIn.nl,
    snooze: 'Tien minuten geen kaartjes',
    snoozeHelp: 'Onderstrepingen blijven staan.',
    quietUntil: (time) => `Geen kaartjes tot ${time}.`,
    endQuiet: 'Weer kaartjes tonen',
    questions: 'Vragen?',
    shortcut: 'Kaartje openen',
    noKeys: 'zonder toetsen',
    otherKeys: 'Andere toetsen…',
    pages: {
      options: 'Instellingen',
      welcome: 'Uitleg en oefenen',
      paper: 'Codekaart en berichten',
      builder: 'Beleidsbouwer',
    },
  },
};
