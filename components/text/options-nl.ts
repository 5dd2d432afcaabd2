import type { OptionsWords } from './options-words.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('nl');

export const optionsNl: OptionsWords = {
  page: 'Instellingen van Discreet',
  lead: 'Alles wat Discreet doet stel je hier zelf in. Elke wijziging geldt meteen, ook in notities die openstaan, en blijft in deze browser.',
  leadManaged: (organisation) =>
    `Deze instellingen komen van ${organisation}. Bij elk onderdeel staat wat vastligt en wat je zelf mag kiezen.`,
  anOrganisation: 'je organisatie',
  pages: 'Pagina’s van Discreet',
  sectionsOfPage: 'Op deze pagina',
  unreachable: 'Discreet geeft geen antwoord. Er is niets gewijzigd.',
  practice: 'Oefenen',
  section: {
    saved: (time) => `Opgeslagen om ${time}`,
    undone: (time) => `Ongedaan gemaakt om ${time}`,
    shippedAgain: (time) => `Weer zoals geleverd, om ${time}`,
    failed: 'Opslaan is niet gelukt. Er is niets gewijzigd.',
    undo: 'Ongedaan maken',
    asShipped: 'Terug naar zoals geleverd',
    locked: (organisation) => `Vastgezet door ${organisation}.`,
    lockedBuiltIn: 'Het beleid laat dit niet aan jou over: de ingebouwde waarde geldt.',
    ask: (contact) => `Vragen? ${contact}`,
    proposed: (organisation) => `Voorgesteld door ${organisation}; je mag anders kiezen.`,
    own: 'Zelf ingesteld.',
    builtIn: 'Zoals geleverd.',
    wrong: 'Dat kan niet. Er is niets gewijzigd.',
    save: 'Opslaan',
    discard: 'Niet opslaan',
    unsaved: 'Nog niet opgeslagen.',
  },
  general: {
    title: 'Taal en stand',
    about: 'In welke taal Discreet tegen je praat en hoeveel het doet met wat het vindt.',
    language: 'Taal van kaartje en popup',
    browsers: 'Die van de browser',
    mode: 'Stand',
    modes: {
      advise: { name: 'Adviseren', says: 'Streep en kaartje. Jij kiest.' },
      confirm: {
        name: 'Bevestigen',
        says: 'Ook één vraag voordat een notitie met open stukjes wordt opgeslagen. Opslaan kan altijd.',
      },
      observe: {
        name: 'Alleen tellen',
        says: 'Toont niets in notities en telt op dit apparaat, voor jou alleen.',
      },
    },
  },
  rules: {
    title: 'Regels',
    about:
      'Waar Discreet op let en welke code het voorstelt. Open een regel om zijn codes en stand te kiezen.',
    search: 'Zoek een regel',
    found: (count) => plural(count, `${count} regel gevonden`, `${count} regels gevonden`),
    allOn: 'Alles aan',
    allOff: 'Alles uit',
    proposal: (place) => `Voorstel ${place}`,
    none: 'Geen',
    mode: 'Stand van deze regel',
    asElsewhere: (mode) => `Zoals de rest (${mode})`,
    codesAsShipped: 'Codes zoals geleverd',
  },
  terms: {
    title: 'Eigen woorden',
    about:
      'Woorden waarvan alleen jullie weten dat ze gevoelig zijn: de naam van een opvang, van een bijzonder team. Ze tellen zolang ze hier staan.',
    none: 'Nog geen eigen woorden.',
  },
  sites: {
    title: 'Sites',
    about:
      'Wat op één klantsysteem geldt: welke velden notities zijn, welke met rust worden gelaten en wat opslaat. Bekende klantsystemen werken vanzelf.',
    none: 'Nog geen eigen sites.',
    asks: 'Bij opslaan vraagt de browser toestemming voor een site waar Discreet nog niet mag werken.',
    notPermitted: 'Zonder toestemming van de browser worden notities hier niet nagekeken:',
    permit: (match) => `Toestemming geven voor ${match}`,
    refused: 'De browser heeft geen toestemming gekregen. De site staat wel hier.',
  },
  codes: {
    title: 'Codeboek',
    about:
      'De codes die in plaats van een verhaal komen. Zeg wat een collega moet doen, niet waarom.',
    none: 'Geen codes.',
    remarks: 'Let op bij deze codes:',
  },
  helpLines: {
    title: 'Hulplijnen',
    about:
      'Hulp die je in een gesprek mag noemen. Bij elke lijn staat wanneer iemand heeft nagekeken dat hij klopt. Ze komen nooit in een notitie.',
    none: 'Geen hulplijnen: het kaartje noemt er geen.',
    remarks: 'Kijk deze lijnen opnieuw na:',
  },
  limits: {
    title: 'Wat alleen je organisatie bepaalt',
    siteSwitch: 'Discreet op een site uitzetten',
    snooze: 'Tien minuten zonder kaartjes',
    yours: 'Hier zelf te kiezen',
    yes: 'Mag',
    no: 'Mag niet',
    nothing: 'Niets',
  },
  transfer: {
    title: 'Meenemen',
    about:
      'Je eigen instellingen als één bestand, in de taal van het beleid. Er staat nooit tekst van notities in.',
    exportIt: 'Exporteren',
    importIt: 'Bestand kiezen om te importeren',
    limit: 'JSON, hoogstens 1 MB. Je ziet eerst wat er verandert.',
    tooBig: 'Het bestand is groter dan 1 MB.',
    notJson: (line, column) =>
      `Het bestand is geen JSON: het gaat mis op regel ${line}, teken ${column}.`,
    wrong: 'Dit klopt niet in het bestand:',
    nothingChanged: 'Er is niets gewijzigd.',
    willChange: 'Dit verandert er:',
    nothingToChange: 'Dit bestand is gelijk aan wat er nu geldt.',
    how: { added: 'erbij', changed: 'anders', removed: 'weg' },
    leftOut: (key) => `${key} ligt vast door je organisatie en wordt overgeslagen.`,
    notOwn: (key) => `${key} stelt alleen een organisatie in en wordt overgeslagen.`,
    apply: 'Toepassen',
    cancel: 'Niet toepassen',
  },
  key: {
    language: 'Taal',
    rules: 'Regels aan en uit',
    codes: 'Codes per regel',
    mode: 'Stand',
    modes: 'Stand per regel',
    codeBook: 'Codeboek',
    terms: 'Eigen woorden',
    sites: 'Sites',
    helpLines: 'Hulplijnen',
  },
};
