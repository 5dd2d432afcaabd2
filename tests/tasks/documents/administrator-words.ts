// The words of the administrator's guide. What is said of a browser was seen in it (2026-11-23) or stands in its maker's documentation, which is linked.
import type { Language } from '../../../rules/engine/types.ts';
import type { Facts } from './facts.ts';

const forcelist = 'https://chromeenterprise.google/policies/#ExtensionInstallForcelist';
const chromeSettings = 'https://chromium.org/administrators/policy-list-3/extension-settings-full';
const edgeSettings =
  'https://learn.microsoft.com/en-us/deployedge/microsoft-edge-browser-policies/extensionsettings';
const chromeUpdates = 'https://developer.chrome.com/docs/apps/autoupdate';
const linuxHosting = 'https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux';
const managed = 'https://developer.chrome.com/docs/extensions/reference/manifest/storage';
const firefoxSettings =
  'https://mozilla.github.io/enterprise-admin-reference/reference/policies/extensionsettings/';
const firefoxPolicy =
  'https://extensionworkshop.com/documentation/enterprise/adding-policy-support-to-your-extension/';
const signing =
  'https://extensionworkshop.com/documentation/publish/signing-and-distribution-overview/';

interface AdministratorWords {
  readonly title: string;
  readonly introduction: (facts: Facts) => string;
  readonly needs: string;
  readonly idHead: readonly string[];
  readonly chromium: string;
  readonly chromiumSteps: readonly string[];
  readonly chromiumLimits: string;
  readonly firefox: string;
  readonly firefoxSteps: readonly string[];
  readonly delivery: string;
  readonly deliveryHead: readonly string[];
  readonly verification: string;
  readonly verificationSteps: readonly string[];
  readonly trouble: string;
  readonly troubleHead: readonly string[];
  readonly troubles: readonly (readonly string[])[];
  readonly tested: string;
}

export const administratorWords: Readonly<Record<Language, AdministratorWords>> = {
  nl: {
    title: 'Handleiding voor beheerders',
    introduction: ({ version }) =>
      `Discreet ${version} uitrollen in Chrome, Edge en Firefox: het pakket, het beleid en de controle of beide zijn aangekomen. Elke sleutel van het beleid staat op de [beleidspagina](../POLICY.nl.md). Alle adressen met \`example\` zijn verzonnen.`,
    needs:
      '## Wat u nodig hebt\n\nDe pakketten en hun SHA-256 (`npm run zip`), en deze id’s. De id in Chrome en Edge volgt uit de sleutel in het manifest. Neemt een winkel het pakket op, dan kan zij een andere id geven: gebruik dan die.',
    idHead: ['Browser', 'Id', 'Vanaf versie'],
    chromium: '## Chrome en Edge: vanaf een eigen adres installeren',
    chromiumSteps: [
      'Pak de gebouwde map in met een eigen sleutel (`chromium --pack-extension=.output/chrome-mv3 --pack-extension-key=sleutel.pem`) en bewaar die sleutel. **De id hoort bij de sleutel:** met een eigen sleutel krijgt u een eigen id, want de geheime helft van de sleutel in het manifest bestaat niet meer. Zet voor het inpakken de openbare helft van uw sleutel als `key` in `manifest.json` (`openssl rsa -in sleutel.pem -pubout -outform DER | base64 -w0`) en gebruik de nieuwe id overal hieronder.',
      `Zet het \`.crx\` op een server met dit [updatebestand](${chromeUpdates}) ernaast. De server mag ook een bestand zijn: \`file:///…\`.`,
      `Zet het beleid hieronder. \`override_update_url\` is nodig omdat het manifest geen updateadres heeft: zonder die sleutel geldt het adres uit het beleid [alleen voor de eerste installatie](${chromeSettings}). De beleidsbouwer zet hem erbij; bij het adres van een winkel doet hij niets.`,
    ],
    chromiumLimits: `Buiten de winkel installeert Chrome alleen verplicht op Windows als de computer lid is van een Active Directory- of Azure AD-domein of is aangemeld bij Chrome Enterprise Core, en op macOS alleen met MDM, MCX of Chrome Enterprise Core: [Chrome](${forcelist}). Edge stelt [vergelijkbare eisen](${edgeSettings}). Op Linux is een eigen adres [toegestaan](${linuxHosting}). In incognitovensters geldt de verplichte installatie niet.`,
    firefox: '## Firefox: vanaf een eigen adres installeren',
    firefoxSteps: [
      `Laat het pakket door Mozilla ondertekenen; dat kan ook zonder vermelding in de winkel. Gewone versies van Firefox installeren [alleen ondertekende pakketten](${signing}). Firefox ESR installeert ook een niet-ondertekend pakket als \`xpinstall.signatures.required\` op \`false\` staat; dat verlaagt de bescherming tegen andere pakketten en is alleen voor een proef.`,
      `Zet \`ExtensionSettings\` met \`installation_mode\` en \`install_url\` ([naslag](${firefoxSettings})) en het beleid in hetzelfde bestand \`policies.json\`:`,
    ],
    delivery:
      '## Het beleid afleveren\n\nMaak de bestanden met de **beleidsbouwer** (venster van de werkbalkknop, *Beleidsbouwer*); hij werkt zonder netwerk en kijkt het beleid na. Dit zijn de bestanden en hun plaats:',
    deliveryHead: ['Vorm', 'Bestand', 'Plaats'],
    verification: '## Controleren',
    verificationSteps: [
      `Chrome: \`chrome://policy\`, Edge: \`edge://policy\`, Firefox: \`about:policies\`. Daar staat wat de browser heeft gelezen ([Chrome](${managed}), [Firefox](${firefoxPolicy})).`,
      'Het venster van de werkbalkknop, *Beleidsdokter (voor de beheerder)*: gevonden, geldig, waar het vandaan komt, vingerafdruk, wanneer gelezen, en elke fout met haar plaats, zoals `sites[2].match`. Met *Tekst kopiëren* gaat het in een melding; er staat niets in over notities of bezochte sites.',
      'De vingerafdruk (SHA-256 van de JSON met de sleutels op volgorde) is bij iedereen met hetzelfde beleid gelijk. De controlescripts van de beleidsbouwer vergelijken haar op het apparaat.',
      'Zet op één testcomputer een fout in het beleid (bijvoorbeeld `"mode": "streng"`) en kijk of de dokter haar noemt.',
    ],
    trouble: '## Als het niet werkt',
    troubleHead: ['Wat u ziet', 'Wat het is'],
    troubles: [
      [
        'De dokter zegt *nog niet*',
        'Chrome en Edge geven het beleid soms pas enkele seconden na de installatie. Tot dan gelden de ingebouwde regels of het laatste goede beleid.',
      ],
      [
        'Medewerkers kunnen op de optiepagina niets instellen',
        'Met een beleid ligt elke sleutel vast, ook een die er niet in staat. `defaults` geeft losse sleutels vrij. De optiepagina zegt per onderdeel wie het instelde.',
      ],
      [
        'Een sleutel ontbreekt zonder melding',
        'Chrome en Edge laten onbekende sleutels en verkeerde vormen zelf weg. Geef het hele beleid als tekst onder `json`; dan meldt Discreet elke fout.',
      ],
      [
        'Een wijziging komt niet door in Firefox',
        'Firefox leest het beleid bij het starten. Start de browser opnieuw.',
      ],
      [
        'Een wijziging komt niet door in Chrome',
        'In Chromium op Linux duurde het vijf seconden. Kijk in `chrome://policy` en kies *Beleid opnieuw laden*.',
      ],
      [
        'Twee keer beleid in Firefox op Linux',
        'Staat er een bestand onder `/etc/firefox/policies`, dan gaat dat voor op het bestand naast het programma.',
      ],
    ],
    tested:
      '## Wat is gezien en wat niet\n\nZelf gezien op 23 november 2026, op Debian met Chromium 156 en Firefox ESR 153 (de bouw van Debian): aflevering van beleid, een wijziging tijdens gebruik, verplichte installatie uit een lokaal bestand. **Niet zelf gezien:** Windows, macOS, Edge, de gewone Google Chrome en de ESR van Mozilla zelf. Daarvoor geldt wat de makers schrijven; probeer het eerst op één computer.',
  },
  en: {
    title: 'Administrator’s guide',
    introduction: ({ version }) =>
      `Rolling out Discreet ${version} in Chrome, Edge and Firefox: the package, the policy, and how to see that both arrived. Every key of the policy stands on the [policy page](../POLICY.en.md). All addresses with \`example\` are invented.`,
    needs:
      '## What you need\n\nThe packages and their SHA-256 (`npm run zip`), and these ids. The id in Chrome and Edge follows from the key in the manifest. A store that lists the package may give it another id: then use that one.',
    idHead: ['Browser', 'Id', 'From version'],
    chromium: '## Chrome and Edge: install from an address of your own',
    chromiumSteps: [
      'Pack the built folder with a key of your own (`chromium --pack-extension=.output/chrome-mv3 --pack-extension-key=key.pem`) and keep that key. **The id belongs to the key:** a key of your own gives an id of your own, for the secret half of the key in the manifest no longer exists. Before packing, put the public half of your key into `manifest.json` as `key` (`openssl rsa -in key.pem -pubout -outform DER | base64 -w0`), and use the new id everywhere below.',
      `Put the \`.crx\` on a server with this [update file](${chromeUpdates}) beside it. The server may also be a file: \`file:///…\`.`,
      `Set the policy below. \`override_update_url\` is needed since the manifest names no update address: without that key the policy’s address holds [for the first installation only](${chromeSettings}). The policy builder writes it; beside the address of a store it does nothing.`,
    ],
    chromiumLimits: `From outside its store Chrome force-installs on Windows only where the computer is joined to an Active Directory or Azure AD domain or enrolled in Chrome Enterprise Core, and on macOS only with MDM, MCX or Chrome Enterprise Core: [Chrome](${forcelist}). Edge has [similar conditions](${edgeSettings}). On Linux an address of your own is [allowed](${linuxHosting}). Forced installation does not reach incognito windows.`,
    firefox: '## Firefox: install from an address of your own',
    firefoxSteps: [
      `Have the package signed by Mozilla, which can be done without listing it in the store. Ordinary versions of Firefox install [signed packages only](${signing}). Firefox ESR also installs an unsigned one where \`xpinstall.signatures.required\` is \`false\`; that lowers the protection against other packages and is for a trial only.`,
      `Set \`ExtensionSettings\` with \`installation_mode\` and \`install_url\` ([reference](${firefoxSettings})) and the policy in the same file \`policies.json\`:`,
    ],
    delivery:
      '## Deliver the policy\n\nMake the files with the **policy builder** (popup of the toolbar button, *Policy builder*); it works without a network and checks the policy. These are the files and their places:',
    deliveryHead: ['Form', 'File', 'Place'],
    verification: '## Verify',
    verificationSteps: [
      `Chrome: \`chrome://policy\`, Edge: \`edge://policy\`, Firefox: \`about:policies\`. There stands what the browser has read ([Chrome](${managed}), [Firefox](${firefoxPolicy})).`,
      'The popup of the toolbar button, *Policy doctor (for the administrator)*: found, valid, where it comes from, fingerprint, when it was read, and every error with its place, such as `sites[2].match`. *Copy text* puts it into a report; it holds nothing of notes or of sites visited.',
      'The fingerprint (SHA-256 of the JSON with its keys in order) is the same for all who have the same policy. The check scripts of the policy builder compare it on the device.',
      'On one test computer put a mistake into the policy (for instance `"mode": "strict"`) and see whether the doctor names it.',
    ],
    trouble: '## When it does not work',
    troubleHead: ['What you see', 'What it is'],
    troubles: [
      [
        'The doctor says *not yet*',
        'Chrome and Edge sometimes give the policy only some seconds after installation. Until then the built-in rules or the last good policy hold.',
      ],
      [
        'Agents can set nothing on the options page',
        'With a policy every key is locked, also one that the policy does not hold. `defaults` opens single keys. The options page says of each part who set it.',
      ],
      [
        'A key is missing without a word',
        'Chrome and Edge drop unknown keys and wrong shapes themselves. Give the whole policy as text under `json`; then Discreet reports every mistake.',
      ],
      [
        'A change does not arrive in Firefox',
        'Firefox reads the policy when it starts. Restart the browser.',
      ],
      [
        'A change does not arrive in Chrome',
        'In Chromium on Linux it took five seconds. Look at `chrome://policy` and choose *Reload policies*.',
      ],
      [
        'Two policies in Firefox on Linux',
        'A file under `/etc/firefox/policies` goes before the one beside the program.',
      ],
    ],
    tested:
      '## What was seen and what was not\n\nSeen by ourselves on 23 November 2026, on Debian with Chromium 156 and Firefox ESR 153 (Debian’s build): delivery of a policy, a change while in use, forced installation from a local file. **Not seen by ourselves:** Windows, macOS, Edge, Google’s own Chrome and Mozilla’s own ESR. For those holds what their makers write; try it on one computer first.',
  },
};
