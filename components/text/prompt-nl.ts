import { pluralIn } from './plural.ts';
import type { PromptWords } from './words.ts';

const plural = pluralIn('nl');

export const nlPrompt: PromptWords = {
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
  allCodes: 'Alle codes',
  leaveOut: 'Laat weg, zonder code',
  panel: {
    codes: 'Alle codes…',
    why: 'Waarom?',
    help: 'Hulp voor de klant',
    leave: 'Laat staan…',
  },
  choices: 'Keuzes',
  doNow: 'Nu doen',
  whyTitle: 'Waarom dit gevoelig is',
  readable: 'De klant mag vragen om deze notitie te lezen (art. 15 AVG).',
  ground: 'Grondslag:',
  newTab: '(nieuw tabblad)',
  helpTitle: 'Hulp die je mag noemen',
  helpStaysOut: 'Alleen om te zeggen. Dit komt nooit in de notitie.',
  lookedUp: (day) => `nagekeken op ${day}`,
  leaveTitle: 'Waarom blijft dit staan?',
  leaveForgotten: 'Alleen voor deze notitie onthouden, en nergens bewaard.',
  keepReason: {
    needed: 'Nodig voor de dienst',
    'no-person': 'Gaat niet over een persoon',
    'wrong-rule': 'De regel heeft het mis',
  },
  listTitle: 'In deze notitie',
  maybe: 'misschien',
  stays: (reason) => `blijft staan: ${reason}`,
  doubt: 'Opnieuw bekijken',
  replaceAll: 'Alles vervangen…',
  allTitle: 'Zo wordt de notitie',
  wholeNote: 'De hele notitie',
  unsureStay: (count) =>
    plural(
      count,
      `${count} stukje is misschien gevoelig en blijft onderstreept.`,
      `${count} stukjes zijn misschien gevoelig en blijven onderstreept.`,
    ),
  undoTimes: (count) => `Terugdraaien: ${count} keer ongedaan maken.`,
  doReplaceAll: 'Vervang alles',
  back: 'Terug',
  close: 'Sluit',
  toCard: 'om te kiezen',
  toNote: 'terug naar de notitie',
  chip: (count, orMore) => `${count}${orMore ? '+' : ''} te vervangen`,
  chipKept: (count) => plural(count, `${count} blijft staan`, `${count} blijven staan`),
  announceStory: (title, categories, shortcut) =>
    `${title}: ${categories}.${shortcut === null ? '' : ` Druk op ${shortcut} om een code te kiezen.`}`,
  announceStories(count, shortcut) {
    const found = plural(
      count,
      `${count} stukje in deze notitie is gevoelig.`,
      `${count} stukjes in deze notitie zijn gevoelig.`,
    );
    return shortcut === null ? found : `${found} Druk op ${shortcut} om codes te kiezen.`;
  },
  saveTitle: 'Even kijken voor je opslaat',
  saveAbout: 'In deze notitie staat nog wat er gebeurd is. Zo wordt ze met codes:',
  saveWithCodes: 'Opslaan met codes',
  saveWithout: 'Opslaan zonder dit',
  saveAsIs: 'Opslaan zoals het is',
  backToNote: 'Terug naar de notitie',
  snooze: 'Tien minuten geen kaartjes',
  quietUntil: (time) => `Geen kaartjes tot ${time}`,
  endQuiet: 'Weer kaartjes tonen',
  notInCodeField: 'De code staat in de notitie, maar niet in het codeveld.',
  codeFieldByHand: 'Zet de code daar zelf.',
  notSaved: 'De notitie is nog niet opgeslagen.',
  notReplaced: 'Vervangen is hier niet gelukt.',
  partlyReplaced: 'Niet alles is vervangen. Dit staat er nog.',
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
  copyNote: 'Kopieer de notitie zoals ze hoort',
  copied: (isCopied) => (isCopied ? 'Gekopieerd' : 'Kopiëren mag hier niet'),
  dismiss: 'Begrepen',
};
