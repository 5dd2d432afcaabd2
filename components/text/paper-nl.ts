import type { PaperWords } from './paper-words.ts';

export const paperNl: PaperWords = {
  page: 'Codekaart en berichten',
  title: 'Op papier: de codekaart en de berichten na een datalek',
  lead: 'Gemaakt uit de codes die nu gelden. Er gaat niets naar buiten: afdrukken doet de browser.',
  unreachable: 'De achtergrond van Discreet antwoordt niet. Dit zijn daarom de ingebouwde codes.',
  card: {
    title: 'De codekaart',
    text: 'Eén blad voor op het bureau: elke code, wanneer je hem gebruikt en wat je dan doet.',
    print: 'Codekaart afdrukken',
    heading: 'Codes in notities',
    setBy: (organisation) => `Vastgesteld door ${organisation}`,
    howTo: (id) =>
      `Schrijf de code in plaats van het verhaal: [${id}]. Een code zegt wat een collega doet, nooit waarom.`,
    when: 'Bij',
    always: 'elke situatie die Discreet kent',
    foot: 'Deze kaart blijft bij het bureau. Vertel een beller nooit dat er een code staat.',
    madeOn: (day) => `Gemaakt op ${day}`,
  },
  notices: {
    title: 'Berichten na een datalek',
    text: 'Wat je zegt tegen mensen achter een code als hun gegevens toch uitlekken. Ook een huisgenoot kan zo’n brief lezen: hij vertelt nooit waarom er een code stond.',
    choose: 'Code',
    language: 'Taal van het bericht',
    print: 'Bericht afdrukken',
    none: (code) => `Voor ${code} zijn nog geen woorden geschreven.`,
    edit: 'Woorden aanpassen',
    write: 'Woorden schrijven',
    locked: 'Je organisatie heeft het codeboek vastgelegd. Andere woorden horen in haar beleid.',
    done: 'Sluiten',
    back: 'Terug naar de woorden die gelden',
  },
  letter: {
    title: 'Uw gegevens zijn gelekt',
    leaked: 'Wat is er gelekt?',
    means: 'Wat kan dat betekenen?',
    first: 'Doe dit eerst',
    steps: 'Wat u daarna kunt doen',
    help: 'Hier kunt u hulp krijgen',
    lookedUp: (day) => `nagekeken op ${day}`,
  },
  editor: {
    title: 'Eigen woorden',
    text: 'Wat je hier schrijft, staat alleen op dit scherm. Het geldt pas als het in het beleid staat.',
    stepsHelp: 'Eén stap per regel, hoogstens acht.',
    helpLines: 'Hulplijnen in het bericht',
    copy: 'Kopiëren als beleid',
    download: 'Beleid downloaden',
    copied: (isCopied) =>
      isCopied ? 'Gekopieerd' : 'Kopiëren lukt hier niet; download het beleid.',
    apply:
      'Het is het hele beleid dat nu geldt, met deze woorden erin. Geef het aan wie het beleid uitrolt, of open het in de beleidsbouwer.',
    missing: (parts) => `In beide talen moet er iets staan. Nog leeg: ${parts}.`,
  },
  problems: {
    title: 'Let op',
    none: 'Leest makkelijk, en vertelt niet waarom er een code staat.',
    unchecked:
      'Of het bericht een verhaal vertelt, kon niet worden nagekeken: de regels antwoorden niet.',
    fault: {
      'tells-a-story': (words) => `“${words}” vertelt waarom er een code staat.`,
      'names-a-category': (words) => `“${words}” noemt een situatie.`,
      'hard-to-read': (score) =>
        `Leest moeilijk: ${score} op de schaal van Flesch-Douma; mik op 80 of meer met korte woorden.`,
      'long-sentence': (count) => `Er is een zin van ${count} woorden; hoogstens 20 leest vlot.`,
    },
    overdue: (name, day) =>
      `${name} is het laatst nagekeken op ${day}, meer dan 180 dagen geleden. Zoek het nummer op voordat je dit verstuurt.`,
  },
};
