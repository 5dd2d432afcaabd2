// The note for the works council: what the tool means for the people who type.
import type { Language } from '../../../rules/engine/types.ts';
import type { Facts } from './facts.ts';
import { code, list, page, table } from './markdown.ts';
import { storageWords } from './storage-words.ts';

const authority =
  'https://autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/ondernemingsraad/de-rol-van-de-or-bij-privacy-op-het-werk';
const advice =
  'https://www.declercq.com/blogs/rol-van-de-or-bij-personeelsvolgsystemen-en-privacy/';
const root = '../../..';

/** What is kept that comes from what an agent does. */
const ofAgents = ['local.counts', 'local.own', 'local.sitesOff', 'session.quietUntil'] as const;

function kept(language: Language, head: readonly string[]): string {
  const rows = ofAgents.map((key) => {
    const words = storageWords[key];
    if (words === undefined) throw new Error(`What is kept under ${key}?`);
    return [words.what[language], words.until[language]];
  });
  return table(head, rows);
}

function nl(facts: Facts): string[] {
  return [
    `Discreet ${facts.version}. Voor de ondernemingsraad en voor wie een instemmingsaanvraag voorbereidt. Geen juridisch advies.`,
    '## Waarom dit bij de ondernemingsraad hoort',
    list([
      `De werkgever heeft instemming nodig voor een regeling over persoonsgegevens van medewerkers (WOR art. 27 lid 1 onder k) en voor een regeling over voorzieningen die gericht zijn op **of geschikt zijn voor** waarneming of controle van aanwezigheid, gedrag of prestaties (art. 27 lid 1 onder l): [uitleg van de Autoriteit Persoonsgegevens](${authority}).`,
      'Bij l telt de mogelijkheid, niet de bedoeling. Een hulpmiddel dat meeleest terwijl iemand typt, verdient die vraag. Wij raden aan instemming te vragen, ook als u meent dat het niet hoeft.',
      `Bij een belangrijke technologische voorziening kan er ook adviesrecht zijn (WOR art. 25 lid 1 onder k): [toelichting](${advice}).`,
    ]),
    '## Wat Discreet doet, in gewone woorden',
    list([
      'Terwijl u een klantnotitie typt, kijkt Discreet op uw eigen computer of er een gevoelig verhaal in staat, en biedt een code aan die zegt wat een collega moet doen.',
      'U beslist. U kunt een code kiezen, iets weglaten of het laten staan. Opslaan kan altijd.',
      'U kunt tien minuten zonder kaartjes vragen, als uw organisatie dat niet heeft uitgezet.',
    ]),
    '## Wat er over een medewerker ontstaat',
    'Niets dat de computer verlaat. In de browser van de medewerker zelf kan dit staan:',
    kept('nl', ['Wat', 'Tot']),
    `Niet bewaard: wat er is getypt, welke code is gekozen, hoe vaak iemand iets laat staan, hoe snel iemand werkt, wanneer iemand werkt. De reden die iemand bij *laten staan* kiest, blijft in het geheugen van de pagina. De score van de oefenpagina blijft in het tabblad.`,
    '## Er is geen rapport per persoon, en waarom',
    list([
      '**Het kan niet:** geen deel van Discreet kan tellingen versturen of die van een ander lezen. Tellingen zijn er alleen waar `observe` is ingesteld, door het beleid of, als geen beleid het vastzet, door de medewerker zelf. Ze staan alleen in de browser van de medewerker, die ze ziet, bewaart of wist.',
      '**Het helpt niet:** wie zich bekeken voelt, schrijft om het hulpmiddel heen, en dan worden notities niet veiliger.',
      '**Het klopt niet:** hoeveel een regel vindt, zegt iets over de klanten die iemand aan de lijn kreeg, niet over hoe iemand werkt.',
      '**Het zou zelf een dossier zijn:** een getal bij een naam is een persoonsgegeven.',
    ]),
    `Wat Discreet niet in de hand heeft: het klantsysteem weet wie welke notitie opslaat en dus ook wie welke code gebruikt. Spreek af dat dat niet wordt gebruikt om medewerkers te vergelijken. Wie als beheerder bij het browserprofiel op schijf kan, kan de tellingen daar technisch lezen: spreek af dat dat niet gebeurt. Een gedeeld account van de computer deelt ook de tellingen.`,
    '## Wat de organisatie kan instellen',
    list([
      'Welke regels gelden, welke codes er zijn, op welke sites, en of er één vraag komt bij het opslaan (`confirm`).',
      'Wat een medewerker zelf mag instellen (`defaults`; met een beleid is al het andere vast) en of tien minuten zonder kaartjes mag. Alles staat in de [beleidspagina](../POLICY.nl.md); wat bij u geldt en wie het instelde, ziet elke medewerker in het venster van de werkbalkknop en op de optiepagina.',
    ]),
    '## Voorstel voor afspraken',
    list([
      'Doel: minder gevoelige verhalen in notities. Geen beoordeling, geen controle, geen sanctie op grond van Discreet of van codes in het klantsysteem.',
      'Tellingen worden alleen vrijwillig gedeeld en alleen per groep besproken, niet per persoon.',
      'Zet `observe` alleen aan voor een afgesproken periode, en spreek af dat niemand een medewerker vraagt het zelf aan te zetten.',
      'Medewerkers krijgen uitleg en oefentijd (de oefenpagina met verzonnen gesprekken zit erin).',
      `Toegankelijkheid: zie de [verklaring](accessibility.nl.md). Wat nog niet is getest, staat erbij.`,
      `Bij elke nieuwe versie leest iemand namens de organisatie de [CHANGELOG](${root}/CHANGELOG.md); verandert er iets aan wat wordt bewaard, dan komt het terug bij de ondernemingsraad.`,
    ]),
    `Nagaan: [wat wel en niet wordt verwerkt](processing.nl.md). De teller is [counts.ts](${root}/entrypoints/background/counts.ts). Berichten tussen de delen van Discreet: ${facts.messages.length}; alleen ${code('countOpen')} (een aantal), ${code('countObserved')} (namen van regels) en ${code('fieldIs')} (of het veld wordt nagekeken, of waarom niet) dragen iets dat uit een notitie of haar veld volgt. ${code('setOwn')} draagt wat een medewerker zelf op de optiepagina instelde, ook eigen woorden.`,
  ];
}

function en(facts: Facts): string[] {
  return [
    `Discreet ${facts.version}. For the works council and those who prepare a request for its consent. Written for the Netherlands; elsewhere other law holds. No legal advice.`,
    '## Why this concerns the works council',
    list([
      `Under the Dutch Works Councils Act the employer needs consent for rules about personal data of staff (WOR art. 27(1)(k)) and for rules about provisions that aim at **or are suitable for** observing or checking attendance, behaviour or performance (art. 27(1)(l)): [explanation by the data protection authority, in Dutch](${authority}).`,
      'For (l) the possibility counts, not the intention. A tool that reads along while somebody types deserves the question. We advise asking for consent even where you think that it is not needed.',
      `For an important technological provision there may be a right of advice as well (WOR art. 25(1)(k)): [explanation, in Dutch](${advice}).`,
    ]),
    '## What Discreet does, in plain words',
    list([
      'While you type a customer note, Discreet looks on your own computer whether it tells a sensitive story, and offers a code that says what a colleague must do.',
      'You decide. You may choose a code, leave something out or leave it as it is. Saving is always possible.',
      'You may ask for ten minutes without cards, unless your organisation has turned that off.',
    ]),
    '## What comes into being about an agent',
    'Nothing that leaves the computer. In the agent’s own browser there may be:',
    kept('en', ['What', 'Until']),
    'Not kept: what was typed, which code was chosen, how often somebody leaves something as it is, how fast or when somebody works. The reason chosen for *leave it* stays in the memory of the page. The score of the practice page stays in the tab.',
    '## There is no report per person, and why',
    list([
      '**It cannot be made:** no part of Discreet can send counts or read those of somebody else. Counts exist only where `observe` is set, by the policy or, where no policy locks it, by the agent. They are only in the browser of the agent, who sees, saves or erases them.',
      '**It does not help:** who feels watched writes around the tool, and then notes are no safer.',
      '**It would be wrong:** how much a rule finds tells of the customers somebody was given, not of how somebody works.',
      '**It would itself be a file:** a number beside a name is personal data.',
    ]),
    'What Discreet cannot control: the CRM knows who saves which note, and so who uses which code. Agree that this is not used to compare agents. Whoever, as an administrator, can reach the browser’s profile on disk could read the counts there: agree that this is not done. A shared account of the computer shares the counts, too.',
    '## What the organisation can set',
    list([
      'Which rules hold, which codes there are, on which sites, and whether one question is asked on saving (`confirm`).',
      'What agents may set themselves (`defaults`; with a policy all else is locked), and whether ten minutes without cards are allowed. All of it stands on the [policy page](../POLICY.en.md); every agent sees what holds, and who set it, in the popup of the toolbar button and on the options page.',
    ]),
    '## Proposal for agreements',
    list([
      'Purpose: fewer sensitive stories in notes. No appraisal, no monitoring, no sanction on the strength of Discreet or of codes in the CRM.',
      'Counts are shared only voluntarily, and discussed only by group, not by person.',
      'Turn on `observe` only for an agreed period, and agree that nobody asks an agent to turn it on for themselves.',
      'Agents get an explanation and time to practise (a practice page with invented calls is included).',
      'Accessibility: see the [statement](accessibility.en.md), which also says what was not tested.',
      `With each new version somebody reads the [CHANGELOG](${root}/CHANGELOG.md) for the organisation; where what is kept changes, it comes back to the works council.`,
    ]),
    `To verify: [what is and is not processed](processing.en.md). The counter is [counts.ts](${root}/entrypoints/background/counts.ts). Messages between the parts of Discreet: ${facts.messages.length}; only ${code('countOpen')} (a number), ${code('countObserved')} (names of rules) and ${code('fieldIs')} (whether the field is checked, or why not) carry anything that follows from a note or its field. ${code('setOwn')} carries what an agent set on the options page, own words included.`,
  ];
}

export function worksCouncil(facts: Facts, language: Language): string {
  return language === 'nl'
    ? page('works-council', 'nl', 'Notitie voor de ondernemingsraad', ...nl(facts))
    : page('works-council', 'en', 'Note for the works council', ...en(facts));
}
