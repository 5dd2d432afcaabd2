import type { CheckupWords, CountsWords } from './checkup-words.ts';
import { codeProblemsIn } from './code-problems.ts';
import { pluralIn } from './plural.ts';
import { problemsIn } from './problems.ts';

const plural = pluralIn('nl');

export const checkupNl: CheckupWords = {
  title: 'Beleidsdokter (voor de beheerder)',
  looking: 'Het beleid wordt bekeken …',
  failed: 'Het beleid kon niet worden bekeken. Sluit dit venster en probeer het nog eens.',
  textTitle: 'Als tekst, voor een melding',
  copy: 'Tekst kopiëren',
  copied: (isCopied) =>
    isCopied
      ? 'Gekopieerd.'
      : 'Kopiëren mag hier niet. Selecteer de tekst hierboven en druk op Ctrl+C.',
  asShipped: 'Er is geen beleid: alles staat zoals Discreet wordt geleverd. Dat is geen fout.',
  fact: {
    found: 'Gevonden',
    valid: 'Geldig',
    from: 'Komt van',
    organisation: 'Organisatie',
    version: 'Versie van de beleidstaal',
    hash: 'Vingerafdruk (SHA-256)',
    readAt: 'Gelezen op',
    checkedAt: 'Bekeken op',
    browser: 'Browser',
    extension: 'Discreet-versie',
  },
  delivery: {
    delivered: 'ja, de browser geeft een beleid',
    absent: 'nee, de browser heeft geen beleid',
    silent: 'nog niet; de browser kan er nog een geven',
  },
  source: {
    managed: 'de browser (storage.managed)',
    'last-good': 'de laatste goede kopie, geheel of voor een deel',
    'built-in': 'ingebouwd',
  },
  valid: (errors) =>
    errors === null
      ? 'niets om na te kijken'
      : errors === 0
        ? 'ja, alles kan worden gevolgd'
        : plural(errors, `nee, ${errors} fout`, `nee, ${errors} fouten`),
  noVersion: 'niet genoemd',
  none: 'geen',
  never: 'nooit',
  errors: (count) => plural(count, `${count} fout`, `${count} fouten`),
  warnings: (count) => plural(count, `${count} waarschuwing`, `${count} waarschuwingen`),
  atCharacter: (place) => `(teken ${place})`,
  problem: problemsIn.nl,
  codeProblem: codeProblemsIn.nl,
  oldHelpLine: (days) =>
    `is ${days} dagen geleden voor het laatst opgezocht: kijk of het nummer nog klopt`,
  codesNotChecked: 'De codes konden niet worden nagekeken.',
  notWhole:
    'Chrome en Edge laten sleutels die Discreet niet kent en waarden van het verkeerde soort weg voordat Discreet ze ziet: die staan hier niet bij. Zoek ze op chrome://policy, of lever het beleid als één tekst onder de sleutel json: dan staat alles hier.',
};

export const countsNl: CountsWords = {
  title: 'Tellingen op dit apparaat',
  about:
    'Sommige regels tonen in een notitie niets en tellen alleen hoe vaak ze iets vinden. Je organisatie heeft dat ingesteld, of jijzelf bij Instellingen. Geteld wordt per regel en per dag: geen tekst, geen site, geen tijdstip.',
  whoSees:
    'De tellingen staan alleen in deze browser. Ze worden nergens heen gestuurd en na 90 dagen gewist.',
  isOff: 'Er wordt nu niets meer geteld.',
  nothingYet: 'Nog niets geteld.',
  period: (from, to) => `Van ${from} tot en met ${to}`,
  rule: 'Regel',
  times: 'Aantal',
  total: 'Samen',
  save: 'Opslaan als CSV',
  erase: 'Tellingen wissen',
  erased: 'Gewist.',
};
