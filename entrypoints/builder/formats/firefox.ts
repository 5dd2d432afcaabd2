// The policies.json of Firefox, the same on every system.
import type { Format, Target } from './format.ts';
import { extensionSettings } from './install.ts';
import { fileEnding, jsonBytes, jsonIn, objectAt, policyAmong } from './json-text.ts';

export const firefoxName = 'policies.json';

/** On Linux; under /etc it goes before the one beside the program (tried with Firefox ESR 153 on 2026-11-23). */
export const firefoxFolders: readonly string[] = [
  '/etc/firefox/policies',
  '/usr/lib/firefox/distribution',
  '/usr/lib/firefox-esr/distribution',
  '/opt/firefox/distribution',
];

const place = {
  nl: 'Linux: /etc/firefox/policies/policies.json. Windows: de map distribution naast firefox.exe (C:\\Program Files\\Mozilla Firefox\\distribution). macOS: Firefox.app/Contents/Resources/distribution. Staat daar al een policies.json, voeg de inhoud dan samen. Firefox leest het bij het starten.',
  en: 'Linux: /etc/firefox/policies/policies.json. Windows: the folder distribution beside firefox.exe (C:\\Program Files\\Mozilla Firefox\\distribution). macOS: Firefox.app/Contents/Resources/distribution. Where a policies.json lies already, merge the two. Firefox reads it when it starts.',
};

export function firefoxPolicies(policy: unknown, target: Target): Record<string, unknown> {
  return {
    '3rdparty': { Extensions: { [target.extensionId]: policy } },
    ...extensionSettings(target),
  };
}

export const firefox: Format = {
  id: 'firefox',
  name: { nl: 'Firefox: policies.json', en: 'Firefox: policies.json' },
  fits: ({ browser }) => browser === 'firefox',
  write: (policy, target) => [
    { name: firefoxName, place, bytes: jsonBytes({ policies: firefoxPolicies(policy, target) }) },
  ],
  read: (files) => {
    const file = fileEnding(files, '.json');
    const keys = ['policies', '3rdparty', 'Extensions'];
    return policyAmong(objectAt(jsonIn(file), keys, file.name), file.name);
  },
};
