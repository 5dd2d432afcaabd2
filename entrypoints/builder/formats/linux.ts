// The managed policy of Chromium browsers on Linux.
import type { Format, Target } from './format.ts';
import { extensionSettings } from './install.ts';
import { fileEnding, jsonBytes, jsonIn, objectAt, policyAmong } from './json-text.ts';

/** Where each reads every file of a folder; Chromium's own was tried with Chromium 156 on 2026-11-23, Chrome's and Edge's are their makers' words. */
export const linuxFolders: Readonly<Record<'chrome' | 'edge', readonly string[]>> = {
  chrome: [
    '/etc/opt/chrome/policies/managed',
    '/etc/chromium/policies/managed',
    '/etc/chromium-browser/policies/managed',
  ],
  edge: ['/etc/opt/edge/policies/managed'],
};

export const linuxName = 'discreet.json';

const places: Readonly<Record<'chrome' | 'edge', { nl: string; en: string }>> = {
  chrome: {
    nl: 'Chrome: /etc/opt/chrome/policies/managed/; Chromium: /etc/chromium/policies/managed/ (sommige distributies: /etc/chromium-browser/policies/managed/). Van root, leesbaar voor iedereen. Een wijziging werkt na enkele seconden.',
    en: 'Chrome: /etc/opt/chrome/policies/managed/; Chromium: /etc/chromium/policies/managed/ (some distributions: /etc/chromium-browser/policies/managed/). Owned by root, readable by all. A change works within seconds.',
  },
  edge: {
    nl: '/etc/opt/edge/policies/managed/. Van root, leesbaar voor iedereen.',
    en: '/etc/opt/edge/policies/managed/. Owned by root, readable by all.',
  },
};

export function linuxPolicy(policy: unknown, target: Target): Record<string, unknown> {
  return {
    '3rdparty': { extensions: { [target.extensionId]: policy } },
    ...extensionSettings(target),
  };
}

export const linux: Format = {
  id: 'linux',
  name: { nl: 'Linux: beleidsbestand', en: 'Linux: policy file' },
  fits: ({ browser }) => browser !== 'firefox',
  write: (policy, target) => [
    {
      name: linuxName,
      place: places[target.browser === 'edge' ? 'edge' : 'chrome'],
      bytes: jsonBytes(linuxPolicy(policy, target)),
    },
  ],
  read: (files) => {
    const file = fileEnding(files, '.json');
    const keys = ['3rdparty', 'extensions'];
    return policyAmong(objectAt(jsonIn(file), keys, file.name), file.name);
  },
};
