import { pluralIn } from './plural.ts';
import { problemsIn } from './problems.ts';
import type { Words } from './words.ts';

const plural = pluralIn('nl');

export const nl: Words = {
  prompt: {
    region: 'Discreet',
    situation: 'Gevoelige situatie',
    maybeSituation: 'Misschien gevoelig',
    detail: 'Persoonlijk gegeven',
    maybeDetail: 'Misschien persoonlijk',
    adviceSituation: 'Leg vast wat collega’s moeten doen, niet wat er gebeurd is.',
    adviceDetail: 'Zet dit in het veld dat ervoor bedoeld is, of nergens.',
    now: 'Nu:',
    becomes: 'Wordt:',
    nothing: 'een lege notitie',
    codes: 'Kies wat ervoor in de plaats komt',
    leaveOut: 'Laat weg, zonder code',
    keep: 'Laat staan',
    close: 'Sluit',
    toCard: 'om te kiezen',
    toNote: 'terug naar de notitie',
    chip: (count) => `${count} te vervangen`,
    chipOpens: 'open de eerste',
    announceStory: (title, categories, shortcut) =>
      `${title}: ${categories}. Druk op ${shortcut} om een code te kiezen.`,
    announceStories: (count, shortcut) =>
      plural(
        count,
        `${count} stukje in deze notitie is gevoelig. Druk op ${shortcut} om een code te kiezen.`,
        `${count} stukjes in deze notitie zijn gevoelig. Druk op ${shortcut} om codes te kiezen.`,
      ),
    notReplaced: 'Vervangen is hier niet gelukt.',
    notChecked: 'Discreet kan dit veld nu niet controleren.',
    byHand: (code) => {
      if (code === undefined) return 'Kijk de notitie na en pas die zelf aan.';
      if (code === null) return 'Kijk de notitie na en haal het onderstreepte stuk zelf weg.';
      return `Kijk de notitie na en typ zelf ${code} over het onderstreepte stuk.`;
    },
    dismiss: 'Begrepen',
  },
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
    notOn: (host) => ({ before: 'Niet actief op ', strong: host, after: '' }),
    notOnHelp: 'Notities op deze site worden niet nagekeken.',
    useHere: 'Ook hier gebruiken',
    stopUseHere: 'Hier niet meer gebruiken',
    refused: 'De browser heeft geen toestemming gekregen.',
    failed: 'Dat is niet gelukt. Probeer het nog eens.',
    impossible: 'Op deze pagina kan Discreet niet meekijken: ze is van de browser zelf.',
    siteSwitch: 'Discreet op deze site',
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
    questions: 'Vragen?',
    shortcut: 'Kaartje openen',
  },
};
