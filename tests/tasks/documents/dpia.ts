// The annex to a DPIA, with the rule register.
import type { Language } from '../../../rules/engine/types.ts';
import { catalogue } from '../../../rules/index.ts';
import type { Facts } from './facts.ts';
import { list, page, table } from './markdown.ts';
import { codeTable, grounds, ruleRegister } from './rule-register.ts';

const regulation = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const authority =
  'https://autoriteitpersoonsgegevens.nl/nl/zelf-doen/data-protection-impact-assessment-dpia';
/** Numbers of articles are those of the text behind each link; looked up on 2026-11-26. */
const root = '../../..';

function nl(facts: Facts): string[] {
  return [
    `Discreet ${facts.version}. Een bijlage bij uw eigen DPIA: de organisatie is verwerkingsverantwoordelijke en beoordeelt zelf ([art. 35 AVG](${regulation}); [uitleg van de AP](${authority})). Deze bijlage levert de feiten, in de volgorde van art. 35 lid 7. Het is geen juridisch advies.`,
    '## a. De verwerking en haar doel',
    list([
      'Doel: minder gevoelige verhalen in klantnotities. Wat er niet staat, kan niet lekken; wat een collega moet doen, staat er wel, als code.',
      `Wat er gebeurt: tijdens het typen wordt de tekst in de pagina zelf bekeken door ${catalogue.length} regels. De medewerker kiest een code, laat iets weg of laat het staan. Opslaan wordt nooit geblokkeerd.`,
      'Betrokkenen: klanten en anderen over wie wordt geschreven; de medewerkers die typen.',
      'Ontvangers: geen. De maker van Discreet krijgt niets, er is geen verwerker en geen doorgifte, want er wordt niets verstuurd. Wat waar staat en hoe lang: [wat wel en niet wordt verwerkt](processing.nl.md).',
      'De notitie zelf, met of zonder code, blijft een verwerking van uw klantsysteem en hoort in uw eigen register.',
    ]),
    '## b. Noodzaak en evenredigheid',
    list([
      `Discreet dient de minimale gegevensverwerking en de vertrouwelijkheid ([art. 5 lid 1 onder c en f AVG](${regulation})) en gegevensbescherming door ontwerp ([art. 25 AVG](${regulation})).`,
      'Het leest de tekst die de medewerker op dat moment toch al invoert, en niets daarbuiten. Een lichter middel is een instructie zonder hulpmiddel; een zwaarder middel is achteraf zoeken in opgeslagen notities.',
      'Slachtoffer zijn van stalking of geweld is geen eigen categorie in art. 9. Zo’n notitie kan wel gezondheid, seksueel gedrag of strafbare feiten van een ander laten blijken. Per regel staat hieronder op welke grond zij rust.',
    ]),
    '## c en d. Risico’s en maatregelen',
    table(
      ['Risico', 'Maatregel', 'Wat overblijft'],
      [
        [
          'Een verhaal wordt niet gevonden',
          'Regels met proefzinnen, gemeten op ongeziene notities, missers gepubliceerd',
          `Ongeveer één op de vier verhalen blijft staan ([cijfers](${root}/README.md#how-well-it-finds)). Instructie en bewaartermijnen blijven nodig`,
        ],
        [
          'Een onschuldige zin wordt onderstreept',
          'De medewerker beslist; laten staan kost één toets',
          'Ergernis; per regel uit te zetten',
        ],
        [
          'De code verraadt het verhaal',
          'Codes zeggen wat te doen, nooit waarom, en staan elk voor meer situaties; beleid met een verradende code wordt gemeld',
          'De code blijft een persoonsgegeven: eigenaar, herzieningsdatum, toegangsregel',
        ],
        [
          'Toezicht op medewerkers',
          'Geen rapport per persoon; tellingen alleen bij `observe` (ingesteld door het beleid of, als geen beleid het vastzet, door de medewerker), alleen op het apparaat, voor de medewerker zelf',
          'De medewerker kan tellingen bewaren en delen; een beheerder kan bij het profiel op schijf. Zie de [notitie voor de ondernemingsraad](works-council.nl.md)',
        ],
        [
          'Een medewerker zet regels uit, of schrijft gegevens van een klant in eigen termen',
          'Met een beleid ligt alles vast, behalve wat `defaults` noemt; eigen termen blijven in die browser en gaan alleen als bestand naar buiten als de medewerker daarvoor kiest',
          'Zonder beleid stelt de medewerker alles zelf in. Eigen termen kunnen persoonsgegevens zijn en staan leesbaar in het profiel op schijf: geef daar een instructie over',
        ],
        [
          'Tekst lekt via Discreet',
          'Geen netwerkfunctie in het pakket, verbindingen verboden, berichten zonder tekst van een notitie, metingen in beide browsers',
          'Fouten in de browser of een vervalst pakket; vergelijk de SHA-256',
        ],
        [
          'Een notitie raakt beschadigd',
          'Vervanging wordt nagelezen en is met één Ctrl+Z terug; tests in elke ondersteunde editor',
          `Bekende gevallen staan in de [README](${root}/README.md#where-it-works)`,
        ],
        [
          'Een update verandert wat wordt gevonden',
          `[CHANGELOG](${root}/CHANGELOG.md) voor wie goedkeurt; dit register staat in de broncode en verandert zichtbaar mee`,
          'Lees het verschil voor u een versie vrijgeeft',
        ],
      ],
    ),
    'Zelf in te vullen: mening van betrokkenen of hun vertegenwoordigers (art. 35 lid 9), advies van de functionaris (art. 35 lid 2), uw besluit en de datum van herbeoordeling (art. 35 lid 11).',
    '## Codeboek zoals geleverd\n\nUw beleid kan het vervangen; dan geldt dat.',
    codeTable('nl'),
    '## Grondslagen\n\nWaarom iets gevoelig is. Dit is niet de rechtsgrond van uw verwerking (art. 6): die kiest u zelf.',
    grounds(catalogue, 'nl'),
    `## Register van regels\n\nVan elke regel één zin die zij moet vinden en één waarin zij niets mag vinden, in de taal van deze pagina als zij die heeft. Alle andere proefzinnen, wat precies gevonden moet worden en in welk bestand de regel staat: [catalogus](${root}/rules/CATALOGUE.nl.md). Het zijn ook haar tests. ${catalogue.length} regels.`,
    ruleRegister(catalogue, 'nl'),
  ];
}

function en(facts: Facts): string[] {
  return [
    `Discreet ${facts.version}. An annex to your own DPIA: the organisation is the controller and assesses for itself ([art. 35 GDPR](${regulation}); [the Dutch authority’s explanation](${authority})). This annex gives the facts, in the order of art. 35(7). It is no legal advice.`,
    '## a. The processing and its purpose',
    list([
      'Purpose: fewer sensitive stories in customer notes. What is not there cannot leak; what a colleague must do does stand there, as a code.',
      `What happens: while typing, the text is checked in the page itself by ${catalogue.length} rules. The agent chooses a code, leaves something out or leaves it as it is. Saving is never blocked.`,
      'Data subjects: customers and others who are written about; the agents who type.',
      'Recipients: none. The maker of Discreet receives nothing, there is no processor and no transfer, for nothing is sent. What stands where and for how long: [what is and is not processed](processing.en.md).',
      'The note itself, with or without a code, remains a processing of your CRM and belongs in your own records.',
    ]),
    '## b. Necessity and proportionality',
    list([
      `Discreet serves data minimisation and confidentiality ([art. 5(1)(c) and (f) GDPR](${regulation})) and data protection by design ([art. 25 GDPR](${regulation})).`,
      'It reads the text that the agent is entering anyway at that moment, and nothing beyond. A lighter means is an instruction without a tool; a heavier one is searching stored notes afterwards.',
      'Being a victim of stalking or violence is no category of its own in art. 9. Such a note may reveal health, sex life or somebody else’s offences, though. Below, each rule states the ground on which it rests.',
    ]),
    '## c and d. Risks and measures',
    table(
      ['Risk', 'Measure', 'What remains'],
      [
        [
          'A story is not found',
          'Rules with proof sentences, measured on unseen notes, misses published',
          `About one story in four stays ([figures](${root}/README.md#how-well-it-finds)). Instruction and retention periods are still needed`,
        ],
        [
          'A harmless sentence is underlined',
          'The agent decides; leaving it takes one key',
          'Annoyance; can be turned off rule by rule',
        ],
        [
          'The code gives the story away',
          'Codes say what to do, never why, and each stands for several situations; a policy with a telling code is reported',
          'The code remains personal data: owner, review date, access rule',
        ],
        [
          'Monitoring of agents',
          'No report per person; counts only under `observe` (set by the policy or, where no policy locks it, by the agent), only on the device, for the agent alone',
          'The agent may save and share counts; an administrator can reach the profile on disk. See the [note for the works council](works-council.en.md)',
        ],
        [
          'An agent turns rules off, or writes data of a customer into own words',
          'With a policy all is locked but what `defaults` names; own words stay in that browser and leave it only as a file, when the agent chooses to',
          'Without a policy the agent sets everything. Own words may be personal data and stand readable in the profile on disk: give an instruction on them',
        ],
        [
          'Text leaks through Discreet',
          'No network function in the package, connections forbidden, messages without text of a note, measured in both browsers',
          'Faults of the browser or a forged package; compare the SHA-256',
        ],
        [
          'A note is damaged',
          'A replacement is read back and undone by one Ctrl+Z; tests in every supported editor',
          `Known cases stand in the [README](${root}/README.md#where-it-works)`,
        ],
        [
          'An update changes what is found',
          `[CHANGELOG](${root}/CHANGELOG.md) for those who approve; this register is part of the sources and changes visibly with them`,
          'Read the difference before you release a version',
        ],
      ],
    ),
    'For you to fill in: views of data subjects or their representatives (art. 35(9)), advice of the data protection officer (art. 35(2)), your decision and the date of review (art. 35(11)).',
    '## Code book as shipped\n\nYour policy may replace it; then that one holds.',
    codeTable('en'),
    '## Grounds\n\nWhy something is sensitive. This is not the legal basis of your processing (art. 6): that is yours to choose.',
    grounds(catalogue, 'en'),
    `## Rule register\n\nOf each rule one sentence that it must flag and one in which it must find nothing, in the language of this page where it has one. All other proof sentences, what exactly must be found and in which file the rule stands: [catalogue](${root}/rules/CATALOGUE.en.md). They are its tests, too. ${catalogue.length} rules.`,
    ruleRegister(catalogue, 'en'),
  ];
}

export function dpia(facts: Facts, language: Language): string {
  return language === 'nl'
    ? page('dpia', 'nl', 'Bijlage bij de DPIA, met het register van regels', ...nl(facts))
    : page('dpia', 'en', 'DPIA annex, with the rule register', ...en(facts));
}
