// What is and is not processed, and how to see for yourself.
import type { Language } from '../../../rules/engine/types.ts';
import type { Facts } from './facts.ts';
import { code, list, page, table } from './markdown.ts';
import { hostWords, justified, optionalHostWords } from './permission-words.ts';
import { storageWords } from './storage-words.ts';

const root = '../../..';

function stored({ storage }: Facts, language: Language, head: readonly string[]): string {
  const rows = storage.map(({ key, files }) => {
    const kept = storageWords[key];
    if (kept === undefined) throw new Error(`What is kept under ${key}?`);
    const links = files.map((file) => `[${file.split('/').at(-1)}](${root}/${file})`);
    return [code(`storage.${key}`), kept.what[language], kept.until[language], links.join(', ')];
  });
  return table(head, rows);
}

function permissions({ chrome, suites }: Facts, language: Language, head: readonly string[]) {
  const hosts = `[${suites.length} × suite, ${chrome.host_permissions.length} × host](${root}/entrypoints/background/sites.ts)`;
  return table(head, [
    ...justified(chrome).map(({ permission, why }) => [code(permission), why[language]]),
    [hosts, hostWords[language]],
    [chrome.optional_host_permissions.map(code).join(', '), optionalHostWords[language]],
  ]);
}

const policyIn = ({ chrome }: Facts) =>
  list(chrome.content_security_policy.extension_pages.split('; ').map(code));

const messagesIn = ({ messages }: Facts) => messages.map(code).join(', ');

function nl(facts: Facts): string[] {
  return [
    `Discreet ${facts.version}. Voor de functionaris gegevensbescherming, de beveiligingsafdeling en iedereen die het wil nagaan. De uitleg van begin tot eind staat in [PRIVACY.md](${root}/PRIVACY.md) (Engels); hier staan de feiten die uit de code zelf komen, en hoe u ze nagaat.`,
    '## Wat wel en niet wordt verwerkt',
    list([
      '**Wel, in het geheugen van de pagina:** de tekst van het notitieveld waarin wordt getypt, zolang dat veld open is. Daar wordt zij met ingebouwde regels bekeken.',
      '**Wel, in de browser bewaard:** alleen wat in de tabel hieronder staat. Nergens tekst van een notitie, een citaat of een plaats in een tekst.',
      '**Niet:** versturen, loggen, een rapport per persoon, een account, een server, telemetrie, foutmeldingen naar buiten. Discreet leert niets van wat wordt getypt.',
      '**Niet:** notities die al zijn opgeslagen, bijlagen, gesprekken, mail buiten een notitieveld.',
      'Op de druk van de medewerker zelf, en alleen dan, gaat er iets verder: een code in de notitie (en in het codeveld van het klantsysteem als het beleid of de medewerker dat noemt), of de aangepaste notitie naar het klembord als een pagina de vervanging weigerde.',
      '**Ook de code is een persoonsgegeven.** Een code in een klantdossier zegt iets over die klant. Geef codes een eigenaar en een herzieningsdatum en beperk wie ze mag lezen.',
    ]),
    `## Wat de browser bewaart\n\nDit zijn alle sleutels; een test zoekt ze in de broncode en faalt als er één niet in deze tabel staat.`,
    stored(facts, 'nl', ['Sleutel', 'Wat', 'Tot', 'Bron']),
    '`session` staat in het geheugen en verdwijnt als de browser sluit. Er is geen opslag die naar andere apparaten meegaat (`storage.sync`).',
    `## Wat het pakket mag\n\nUit de lijst die een test met het gebouwde manifest vergelijkt: [Chrome en Edge](${root}/tests/build/permissions.chrome-mv3.json), [Firefox](${root}/tests/build/permissions.firefox-mv3.json).`,
    permissions(facts, 'nl', ['Toestemming', 'Waarvoor']),
    `Websites mogen van Discreet ${facts.chrome.web_accessible_resources.length} bestanden laden. Firefox krijgt als opgave van verzamelde gegevens: ${code(facts.collects)}.`,
    `## Waarom er niets naar buiten kan\n\nVoor de eigen pagina's en de achtergrond van Discreet geldt dit beveiligingsbeleid; ${code("connect-src 'none'")} verbiedt elke verbinding:`,
    policyIn(facts),
    `Voor het deel dat in de pagina van het klantsysteem draait, geldt dat beleid niet: geen browser kent daar zo'n slot. Daar komt het bewijs uit de code (geen netwerkfunctie in het pakket) en uit de meting (het netwerklogboek van de browser tijdens een heel verhaal).`,
    `Tussen de delen van Discreet gaan ${facts.messages.length} soorten berichten, en geen enkele kan tekst van een notitie dragen: ${messagesIn(facts)} ([het hele protocol](${root}/entrypoints/background/messages.ts)).`,
    '## Zelf nagaan',
    table(
      ['Wat', 'Hoe'],
      [
        [
          'Het pakket is wat de broncode maakt',
          '`npm run zip` geeft de pakketten met hun SHA-256; `npm run rebuild` bouwt het bronpakket opnieuw in een andere map en tijdzone en vergelijkt byte voor byte. Vergelijk de SHA-256 met het pakket dat u kreeg (de winkels ondertekenen een pakket en veranderen het dus).',
        ],
        [
          'Geen netwerkfunctie, console of `eval` in het pakket',
          `\`npm run build\`, daarna \`npx vitest run --config=tests/vitest.config.ts --project=unit tests/build/privacy.test.ts\` ([de test](${root}/tests/build/privacy.test.ts) leest de gebouwde bestanden)`,
        ],
        [
          'Geen verzoek tijdens gebruik',
          `[tests/stories/privacy.spec.ts](${root}/tests/stories/privacy.spec.ts) speelt een verhaal in Chromium en Firefox en legt elk verzoek vast; een tegenproef laat zien dat het vastleggen werkt. Het zit in \`npm test\`.`,
        ],
        [
          'Met het blote oog',
          'Open in het klantsysteem de ontwikkelaarstools, tabblad Netwerk, en typ een notitie. Zet er een proxy tussen als u verder wilt kijken.',
        ],
        [
          'Wat er bewaard is',
          'Chrome en Edge: `chrome://extensions`, ontwikkelaarsmodus, *service worker*, tabblad Toepassing, Opslag van extensies. Firefox: `about:debugging`, *Deze Firefox*, *Inspecteren*, tabblad Opslag.',
        ],
        [
          'Rechten van het geïnstalleerde pakket',
          '`chrome://extensions` of `about:addons`, Details',
        ],
      ],
    ),
    `## Wat Discreet niet kan beloven\n\nHet vindt niet elke gevoelige zin en onderstreept soms een onschuldige; de [README](${root}/README.md#how-well-it-finds) geeft de gemeten cijfers. Een veld dat het niet kan lezen, wordt niet bekeken. Het is een hulpmiddel voor dataminimalisatie en vervangt geen instructie, bewaartermijn of toegangsbeheer.`,
  ];
}

function en(facts: Facts): string[] {
  return [
    `Discreet ${facts.version}. For the data protection officer, the security department and anyone who wants to check. The whole explanation is in [PRIVACY.md](${root}/PRIVACY.md); here stand the facts that come from the code itself, and how to verify them.`,
    '## What is and is not processed',
    list([
      '**Processed, in the memory of the page:** the text of the note field in which somebody types, while that field is open. It is checked there by built-in rules.',
      '**Kept, in the browser:** only what the table below lists. Nowhere text of a note, a quote or a place in a text.',
      '**Not:** sending, logging, a report per person, an account, a server, telemetry, error reports. Discreet learns nothing from what is typed.',
      '**Not:** notes that are already stored, attachments, calls, mail outside a note field.',
      'At the agent’s own press, and only then, something goes further: a code into the note (and into the CRM’s code field where the policy or the agent names one), or the changed note onto the clipboard where a page refused the replacement.',
      '**The code is personal data too.** A code in a customer’s file says something about that customer. Give codes an owner and a review date, and limit who may read them.',
    ]),
    '## What the browser keeps\n\nThese are all keys; a test looks for them in the sources and fails when one is not in this table.',
    stored(facts, 'en', ['Key', 'What', 'Until', 'Source']),
    '`session` is in memory and gone when the browser closes. No store goes along to other devices (`storage.sync`).',
    `## What the package may do\n\nFrom the list that a test compares with the built manifest: [Chrome and Edge](${root}/tests/build/permissions.chrome-mv3.json), [Firefox](${root}/tests/build/permissions.firefox-mv3.json).`,
    permissions(facts, 'en', ['Permission', 'What for']),
    `Websites may load ${facts.chrome.web_accessible_resources.length} files of Discreet. Firefox is told of collected data: ${code(facts.collects)}.`,
    `## Why nothing can leave\n\nThis security policy holds for Discreet’s own pages and background; ${code("connect-src 'none'")} forbids every connection:`,
    policyIn(facts),
    'It does not hold for the part that runs in the page of the CRM: no browser has such a lock there. There the proof comes from the code (no network function in the package) and from measuring (the browser’s network log during a whole story).',
    `Between the parts of Discreet go ${facts.messages.length} kinds of messages, none of which can carry text of a note: ${messagesIn(facts)} ([the whole protocol](${root}/entrypoints/background/messages.ts)).`,
    '## See for yourself',
    table(
      ['What', 'How'],
      [
        [
          'The package is what the sources make',
          '`npm run zip` gives the packages with their SHA-256; `npm run rebuild` builds the source zip again in another folder and time zone and compares byte for byte. Compare the SHA-256 with the package that you were given (stores sign a package, and so change it).',
        ],
        [
          'No network function, console or `eval` in the package',
          `\`npm run build\`, then \`npx vitest run --config=tests/vitest.config.ts --project=unit tests/build/privacy.test.ts\` ([the test](${root}/tests/build/privacy.test.ts) reads the built files)`,
        ],
        [
          'No request while in use',
          `[tests/stories/privacy.spec.ts](${root}/tests/stories/privacy.spec.ts) plays a story in Chromium and Firefox and records every request; a positive control shows that recording works. It is part of \`npm test\`.`,
        ],
        [
          'With the naked eye',
          'In the CRM open the developer tools, tab Network, and type a note. Put a proxy in between to look further.',
        ],
        [
          'What is kept',
          'Chrome and Edge: `chrome://extensions`, developer mode, *service worker*, tab Application, Extension storage. Firefox: `about:debugging`, *This Firefox*, *Inspect*, tab Storage.',
        ],
        [
          'Permissions of the installed package',
          '`chrome://extensions` or `about:addons`, Details',
        ],
      ],
    ),
    `## What Discreet cannot promise\n\nIt does not find every sensitive sentence and sometimes underlines a harmless one; the [README](${root}/README.md#how-well-it-finds) gives measured figures. A field that it cannot read is not checked. It is an aid to data minimisation and replaces no instruction, retention period or access control.`,
  ];
}

export function processing(facts: Facts, language: Language): string {
  return language === 'nl'
    ? page('processing', 'nl', 'Wat Discreet wel en niet verwerkt', ...nl(facts))
    : page('processing', 'en', 'What Discreet does and does not process', ...en(facts));
}
