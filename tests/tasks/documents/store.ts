// The store listings: what is pasted into which form, with what the store must be told of permissions and data.
import { readFileSync } from 'node:fs';
import type { Language } from '../../../rules/engine/types.ts';
import type { Facts } from './facts.ts';
import { code, list, page } from './markdown.ts';
import { hostWords, justified, optionalHostWords } from './permission-words.ts';
import { storeWords } from './store-words.ts';

const root = '../../..';
const dashboard = 'https://developer.chrome.com/docs/webstore/cws-dashboard-privacy';
const userData = 'https://developer.chrome.com/docs/webstore/user_data';
const summaryLimit = 'https://developer.chrome.com/docs/extensions/reference/manifest/description';
const consent = 'https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/';
const sources = 'https://extensionworkshop.com/documentation/publish/source-code-submission/';

/** What the manifest says of the extension in one line: the stores show it, and so it is written once. */
export function summary(language: Language): string {
  const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).description.message;
}

/** To be pasted as it is. */
const paste = (text: string) => `\`\`\`text\n${text}\n\`\`\``;

function permissionParts(facts: Facts, browser: 'chrome' | 'firefox', language: Language) {
  const asked = facts[browser];
  const one = (head: string, why: string) => `### ${head}\n\n${paste(why)}`;
  return [
    ...justified(asked).map(({ permission, why }) => one(code(permission), why[language])),
    one(`host permissions (${asked.host_permissions.length})`, hostWords[language]),
    one(
      `optional: ${asked.optional_host_permissions.map(code).join(', ')}`,
      optionalHostWords[language].replaceAll('*', ''),
    ),
  ];
}

const commonParts = (language: Language, head: { summary: string; description: string }) => [
  `## ${head.summary}`,
  paste(summary(language)),
  `## ${head.description}`,
  paste(storeWords[language].description),
];

export function chromeStore(facts: Facts, language: Language): string {
  const { singlePurpose } = storeWords[language];
  if (language === 'nl') {
    return page(
      'store-chrome',
      'nl',
      'Chrome Web Store: vermelding en verklaringen',
      `Voor versie ${facts.version}. De samenvatting komt uit het manifest ([hoogstens 132 tekens](${summaryLimit})).`,
      ...commonParts('nl', { summary: 'Samenvatting', description: 'Beschrijving' }),
      `## Eén doel ([uitleg](${dashboard}))`,
      paste(singlePurpose),
      '## Waarom elke toestemming',
      ...permissionParts(facts, 'chrome', 'nl'),
      '## Code van elders\n\nNee: alle code zit in het pakket, en het beveiligingsbeleid verbiedt andere.',
      '## Gebruik van gegevens',
      list([
        'Verzamelde soorten gegevens: geen aankruisen. Er wordt niets verzonden en niets van een notitie bewaard.',
        `Google rekent ook *gebruiken* tot het [omgaan met gegevens](${userData}). Geef daarom [PRIVACY.md](${root}/PRIVACY.md) op als privacybeleid, op een openbaar adres. Vindt de beoordelaar dat lezen op het apparaat ook verzamelen is, kruis dan *inhoud van websites* aan; de drie verklaringen hieronder blijven waar.`,
        'Geen verkoop of overdracht aan derden; geen gebruik buiten het ene doel; geen gebruik voor kredietwaardigheid of leningen.',
      ]),
      `## Voor de beoordelaar\n\nZonder account te proberen: het venster van de werkbalkknop leidt naar een uitlegpagina met een veld. Typ daarin:`,
      paste('Haar ex staat elke avond voor de deur en ze durft niet meer naar buiten'),
    );
  }
  return page(
    'store-chrome',
    'en',
    'Chrome Web Store: listing and declarations',
    `For version ${facts.version}. The summary comes from the manifest ([at most 132 characters](${summaryLimit})).`,
    ...commonParts('en', { summary: 'Summary', description: 'Description' }),
    `## Single purpose ([explained](${dashboard}))`,
    paste(singlePurpose),
    '## Why each permission',
    ...permissionParts(facts, 'chrome', 'en'),
    '## Remote code\n\nNo: all code is in the package, and the security policy forbids any other.',
    '## Use of data',
    list([
      'Kinds of data collected: tick none. Nothing is sent, and nothing of a note is kept.',
      `Google counts *using* as [handling data](${userData}), too. So give [PRIVACY.md](${root}/PRIVACY.md) as the privacy policy, at a public address. Where the reviewer holds that reading on the device is collecting, tick *website content*; the three statements below remain true.`,
      'No sale or transfer to third parties; no use beyond the single purpose; no use for creditworthiness or lending.',
    ]),
    '## For the reviewer\n\nTo try without an account: the popup of the toolbar button leads to a welcome page with a field. Type into it:',
    paste('Her ex is at her door every night and she is afraid to leave the house'),
  );
}

export function firefoxStore(facts: Facts, language: Language): string {
  const collects = code(`"data_collection_permissions": { "required": ["${facts.collects}"] }`);
  if (language === 'nl') {
    return page(
      'store-firefox',
      'nl',
      'addons.mozilla.org: vermelding en verklaringen',
      `Voor versie ${facts.version}, Firefox ${facts.oldest.firefox} en nieuwer. Licentie: [MIT](${root}/LICENSE). Privacybeleid: [PRIVACY.md](${root}/PRIVACY.md).`,
      ...commonParts('nl', { summary: 'Samenvatting', description: 'Beschrijving' }),
      '## Waarom elke toestemming',
      ...permissionParts(facts, 'firefox', 'nl'),
      `## Verzamelde gegevens\n\n${collects} in het manifest: de extensie [verzamelt en verzendt niets](${consent}).`,
      `## Broncode en bouwen ([eis](${sources}))\n\nHet pakket is gebundeld en verkleind, dus het bronpakket gaat mee. Plak in het Engels bij de beoordelaar:`,
      paste(reviewNotes(facts)),
    );
  }
  return page(
    'store-firefox',
    'en',
    'addons.mozilla.org: listing and declarations',
    `For version ${facts.version}, Firefox ${facts.oldest.firefox} and newer. Licence: [MIT](${root}/LICENSE). Privacy policy: [PRIVACY.md](${root}/PRIVACY.md).`,
    ...commonParts('en', { summary: 'Summary', description: 'Description' }),
    '## Why each permission',
    ...permissionParts(facts, 'firefox', 'en'),
    `## Collected data\n\n${collects} in the manifest: the extension [collects and transmits nothing](${consent}).`,
    `## Source code and build ([requirement](${sources}))\n\nThe package is bundled and minified, so the source zip goes with it. Paste for the reviewer:`,
    paste(reviewNotes(facts)),
  );
}

const reviewNotes = ({ version }: Facts) =>
  `Built and compared on Linux (x64) with Node 20 or newer and npm. The sources pin everything else, Node 24 for the build included (package-lock.json; no install scripts run).

1. Unpack discreet-${version}-sources.zip.
2. npm ci
3. npm run zip
4. .output/discreet-${version}-firefox.zip is the submitted package, byte for byte, and .output/firefox-mv3 is what is in it.

To try: the popup of the toolbar button leads to a welcome page with a field. Type "Her ex is at her door every night and she is afraid to leave the house". No account and no network are needed.

web-ext lint warns of innerHTML: that comes with react-dom.`;
