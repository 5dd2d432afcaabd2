import { pluralIn } from './plural.ts';
import type { WelcomeWords } from './welcome-words.ts';

const plural = pluralIn('nl');

export const welcomeNl: WelcomeWords = {
  page: 'Welkom bij Discreet',
  title: 'Leg vast wat collega’s moeten doen, niet wat er gebeurd is',
  lead: 'Discreet kijkt mee terwijl je een notitie over een klant typt. Staat er een gevoelig verhaal in, dan biedt het een neutrale code aan die het verhaal vervangt.',
  does: {
    title: 'Wat Discreet doet',
    text: 'Het onderstreept wat te veel over iemand vertelt: geweld, ziekte, schulden, een geheim adres, een BSN. Een kaartje laat zien hoe de notitie wordt met een code in de plaats. Jij kiest, en één keer ongedaan maken brengt je eigen woorden terug.',
  },
  not: {
    title: 'Wat Discreet niet doet',
    text: 'Discreet stuurt je tekst nergens heen en bewaart hem niet. Niemand krijgt te zien wat je typt of kiest. Discreet verandert niets zonder jou en houdt opslaan nooit tegen.',
  },
  seeForYourself:
    'Zelf zien? Zet het netwerk uit en typ verder in het veld hierboven: alles werkt gewoon door.',
  keys: {
    title: 'De sneltoets',
    before: 'Met ',
    after:
      ' ga je van je notitie naar het kaartje. Kies met de pijltjes of een cijfer en Enter; met Escape ga je terug.',
    none: 'Er is nog geen sneltoets ingesteld. Op het knopje in het veld klikken kan altijd.',
    change: 'Andere toetsen kiezen',
    orGoTo: 'Of ga zelf naar:',
    inFirefox: 'about:addons → tandwiel → Sneltoetsen voor extensies beheren',
  },
  where: {
    title: 'Waar het werkt',
    text: 'Vanzelf in de notitievelden van bekende klantsystemen.',
    suites: (count) => `Bekijk alle ${count}`,
    elsewhere: (button) =>
      `Werk je in een ander systeem? Klik daar op Discreet in de werkbalk en kies “${button}”.`,
  },
  field: {
    title: 'Probeer het',
    text: 'Dit veld werkt net als een notitieveld in je klantsysteem. Er wordt niets van bewaard.',
    label: 'Notitie',
    write: 'Schrijf een voorbeeld',
    clear: 'Maak leeg',
    example:
      'Klt belt over factuur van maart, BSN 111222333 gecontroleerd. Haar ex staat elke avond voor de deur en ze durft niet meer naar buiten.',
    empty: 'Nog leeg. Typ een notitie of laat een voorbeeld schrijven.',
    clean: 'Hier staat niets dat Discreet zou vervangen.',
    found: (count, keys) => {
      const how = keys === null ? 'Klik op het knopje in het veld' : `Druk in het veld op ${keys}`;
      return plural(
        count,
        `${count} stukje is onderstreept. ${how} om te kiezen wat ervoor in de plaats komt.`,
        `${count} stukjes zijn onderstreept. ${how} om te kiezen wat ervoor in de plaats komt.`,
      );
    },
    noCheck: 'Discreet kon op deze pagina niet starten. Laad haar opnieuw om het te proberen.',
  },
  practice: {
    title: 'Oefenen met tien gesprekken',
    text: 'Lees een verzonnen gesprek, schrijf de notitie en zie wat Discreet ervan zou zeggen. Alleen jij ziet hoe het gaat.',
    start: 'Begin met oefenen',
  },
};
