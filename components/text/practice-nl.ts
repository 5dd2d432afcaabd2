import { pluralIn } from './plural.ts';
import type { PracticeWords } from './practice-words.ts';

const plural = pluralIn('nl');

export const practiceNl: PracticeWords = {
  page: 'Oefenen met Discreet',
  title: 'Oefenen met tien gesprekken',
  lead: 'Lees het gesprek en schrijf de notitie zoals je dat op je werk zou doen. Kijk daarna wat Discreet ervan zou zeggen.',
  private:
    'Alle gesprekken zijn verzonnen. Wat je schrijft en hoe het gaat, ziet niemand: het staat alleen in dit tabblad en is weg als je het sluit.',
  toWelcome: 'Uitleg over Discreet',
  progress: (call, total) => `Gesprek ${call} van ${total}`,
  call: 'Het gesprek',
  agent: 'Medewerker',
  customer: 'Klant',
  label: 'Jouw notitie',
  hint: 'Wat moet een collega weten die deze klant morgen spreekt?',
  show: 'Laat zien',
  showAgain: 'Laat opnieuw zien',
  previous: 'Vorige',
  next: 'Volgende',
  finish: 'Naar het einde',
  nothingWritten: 'Schrijf eerst een notitie; één zin is genoeg.',
  noCheck: 'Discreet kon op deze pagina niet starten. Laad haar opnieuw om te oefenen.',
  result: {
    title: 'Wat Discreet ziet',
    said: 'Dit zou Discreet onderstrepen',
    saidNothing: 'Discreet vindt niets dat weg moet.',
    proposes: 'Voorstel:',
    leaveOut: 'weglaten',
    maybe: 'misschien',
    facts: 'Wat een collega nodig heeft',
    kept: 'staat erin',
    missing: 'mist, of staat er in andere woorden',
    model: 'Zo kan het ook',
    otherCodes:
      'De codes in dit voorbeeld zijn die van Discreet zelf; je organisatie gebruikt andere.',
    score: 'Jouw score',
    storiesLeft: (count) =>
      count === 0
        ? 'Geen gevoelig verhaal in je notitie'
        : plural(
            count,
            `${count} gevoelig stukje staat er nog in`,
            `${count} gevoelige stukjes staan er nog in`,
          ),
    factsKept: (kept, total) => `${kept} van ${total} feiten voor een collega`,
    codeThere: 'Een code zegt wat collega’s moeten doen',
    codeMissing: 'Er staat nog geen code in',
    noCodeNeeded: 'Hier is geen code nodig',
  },
  end: {
    title: 'Dat waren ze',
    notes: (written, total) => `Je schreef ${written} van de ${total} notities.`,
    clean: (clean, written) => {
      if (written > 1) return `In ${clean} daarvan staat geen gevoelig verhaal.`;
      return clean === 1
        ? 'Er staat geen gevoelig verhaal in.'
        : 'Er staat nog een gevoelig verhaal in.';
    },
    facts: (kept, total) => `Je hield ${kept} van de ${total} feiten die een collega nodig heeft.`,
    private: 'Deze uitslag is alleen voor jou. Sluit je het tabblad, dan is hij weg.',
    again: 'Opnieuw beginnen',
    back: 'Terug naar het laatste gesprek',
  },
};
