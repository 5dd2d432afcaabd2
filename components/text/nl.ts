import { pluralIn } from './plural.ts';
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
    chip: (count, orMore) => `${count}${orMore ? '+' : ''} te vervangen`,
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
    partlyChecked: 'Deze notitie is te lang om helemaal te controleren.',
    partlyCheckedHelp:
      'Discreet controleert de 100.000 tekens rond de plek waar je typt. De rest van de notitie wordt niet gecontroleerd.',
    partlyUnderlined: 'Er zijn te veel stukjes om ze allemaal te onderstrepen.',
    partlyUnderlinedHelp:
      'De 200 die het dichtst bij de plek staan waar je typt, zijn onderstreept. Het getal in de hoek telt alles wat gevonden is.',
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
    problem: {
      'wrong-type': 'heeft niet de juiste vorm',
      'unknown-key': 'is geen bekende instelling',
      'unknown-rule': 'noemt een regel of categorie die niet bestaat',
      'unknown-code': 'noemt een code die niet in het codeboek staat',
      'no-omit-code': 'heeft geen code voor weglaten; de ingebouwde geldt',
      'duplicate-code': 'staat dubbel in het codeboek',
      'duplicate-term': 'is het id van een eerdere term',
      'too-many-terms': 'en alle termen erna zijn te veel',
      'too-many-words': 'past er niet meer bij: samen hebben de termen te veel woorden',
      'no-pattern': 'heeft geen patroon, dus deze term vindt niets',
      'pattern-too-long': 'is te lang vanaf hier',
      unexpected: 'heeft hier een teken dat er niet hoort',
      'expected-a-word': 'heeft hier een woord nodig',
      'expected-a-closing-bracket': 'heeft hier een sluithaakje nodig',
      'a-gap-needs-something-before-it': 'heeft een gat zonder woord ervoor',
      'a-gap-needs-something-after-it': 'heeft een gat zonder woord erna',
      'nothing-that-must-be-there': 'heeft hier niets dat er moet staan',
      'not-a-word': 'heeft hier iets dat geen woord is',
      'words-are-written-in-lower-case':
        'heeft een woord met hoofdletters: woorden zijn klein, begrippen in hoofdletters',
      'a-word-is-either-exact-or-open': 'heeft zowel = als * bij één woord',
      'fewer-than-4-fixed-letters': 'heeft een * met minder dan vier letters ernaast',
      'no-such-concept': 'noemt een begrip dat niet bestaat',
      'unreadable-store': 'was bewaard maar is niet meer te lezen; de ingebouwde regels gelden',
    },
    questions: 'Vragen?',
    shortcut: 'Kaartje openen',
  },
};
