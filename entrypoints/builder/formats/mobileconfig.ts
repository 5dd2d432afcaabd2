// A configuration profile for macOS.
import { isObject } from '../../policy/read-parts.ts';
import type { WrittenPolicy } from '../../policy/schema.ts';
import { fitForXml, unfolded } from './as-text.ts';
import { firefoxPolicies } from './firefox.ts';
import { type Format, FormatError, type Target } from './format.ts';
import { extensionSettings } from './install.ts';
import { fileEnding, objectAt, policyAmong } from './json-text.ts';
import { plistText, readPlist } from './plist.ts';
import { uuidOf } from './policy-hash.ts';
import { textIn, utf8 } from './text-bytes.ts';

/** The preference domain of each browser. */
export const domains: Readonly<Record<Target['browser'], string>> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  firefox: 'org.mozilla.firefox',
};

/** Chromium has a domain of its own for each extension, Firefox has one for all that is its own. */
export const settingsDomain = ({ browser, extensionId }: Target): string =>
  browser === 'firefox' ? domains.firefox : `${domains[browser]}.extensions.${extensionId}`;

const place = {
  nl: 'macOS: verspreiden met MDM (Jamf, Intune, Kandji). Met de hand: dubbelklikken en goedkeuren in Systeeminstellingen › Apparaatbeheer. Zonder MDM installeert macOS alleen pakketten uit de winkel van de browser.',
  en: 'macOS: deliver by MDM (Jamf, Intune, Kandji). By hand: double-click and approve in System Settings › Device Management. Without MDM macOS only installs packages from the browser’s store.',
};

export const mobileconfig: Format = {
  id: 'mobileconfig',
  name: { nl: 'macOS: configuratieprofiel', en: 'macOS: configuration profile' },
  fits: () => true,
  write: (policy, target) => [
    {
      name: `discreet-${target.browser}.mobileconfig`,
      place,
      bytes: utf8(plistText(profile(policy, target))),
    },
  ],
  read: (files) => {
    const file = fileEnding(files, '.mobileconfig');
    const read = readPlist(textIn(file.bytes, file.name), file.name);
    const payloads =
      isObject(read) && Array.isArray(read.PayloadContent) ? read.PayloadContent : [];
    return unfolded(policyIn(payloads.filter(isObject), file.name), file.name);
  },
};

function profile(policy: WrittenPolicy, target: Target): Record<string, unknown> {
  const identifier = `example.discreet.policy.${target.browser}`;
  const fits = fitForXml(policy);
  const settings = (domain: string, content: Readonly<Record<string, unknown>>) => ({
    ...content,
    ...payload(domain, `${identifier}.${domain}`),
  });
  const browserWide = extensionSettings(target);
  return {
    PayloadContent:
      target.browser === 'firefox'
        ? [
            settings(domains.firefox, {
              EnterprisePoliciesEnabled: true,
              ...firefoxPolicies(fits, target),
            }),
          ]
        : [
            settings(settingsDomain(target), fits),
            ...(browserWide ? [settings(domains[target.browser], browserWide)] : []),
          ],
    ...payload('Configuration', identifier),
    PayloadScope: 'System',
    PayloadRemovalDisallowed: true,
  };
}

function payload(type: string, identifier: string): Record<string, unknown> {
  return {
    PayloadDisplayName: 'Discreet',
    PayloadIdentifier: identifier,
    PayloadType: type,
    PayloadUUID: uuidOf(identifier),
    PayloadVersion: 1,
  };
}

type Payload = Readonly<Record<string, unknown>>;

function policyIn(payloads: readonly Payload[], where: string): Payload {
  const ofFirefox = payloads.find(({ PayloadType: type }) => type === domains.firefox);
  if (ofFirefox) {
    return policyAmong(objectAt(ofFirefox, ['3rdparty', 'Extensions'], where), where);
  }
  const ofExtensions = payloads.filter(({ PayloadType: type }) =>
    /\.extensions\.[a-p]{32}$/.test(String(type)),
  );
  if (ofExtensions.length === 0) throw new FormatError('no-policy', where);
  const bare = ofExtensions.map((one) => [String(one.PayloadType), withoutPayload(one)]);
  return policyAmong(Object.fromEntries(bare), where);
}

/** No key of a policy begins so. */
const withoutPayload = (payload: Payload): Payload =>
  Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload')));
