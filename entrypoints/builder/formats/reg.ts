// A file that regedit merges into the registry of Windows.
import type { Format, Target } from './format.ts';
import { fileEnding } from './json-text.ts';
import { readRegText } from './reg-text.ts';
import {
  installValues,
  policyOf,
  type RegistryValue,
  settingsKey,
  settingsValues,
} from './registry.ts';
import { textIn, utf16, utf16WithMark } from './text-bytes.ts';

const heading = 'Windows Registry Editor Version 5.00';
const machine = 'HKEY_LOCAL_MACHINE';

const place = {
  nl: 'Windows: als beheerder dubbelklikken, of reg import discreet.reg. Vervangt eerdere instellingen van Discreet en laat die van andere extensies staan. Zonder domein of beheer door een organisatie installeert Windows alleen pakketten uit de winkel van de browser.',
  en: 'Windows: double-click as an administrator, or reg import discreet.reg. Replaces earlier settings of Discreet and leaves those of other extensions. Without a domain or management by an organisation Windows only installs packages from the browser’s store.',
};

export const reg: Format = {
  id: 'reg',
  name: { nl: 'Windows: register (.reg)', en: 'Windows: registry (.reg)' },
  fits: () => true,
  write: (policy, target) => [
    {
      name: 'discreet.reg',
      place,
      bytes: utf16WithMark(
        regText(target, [...settingsValues(policy, target), ...installValues(target)]),
      ),
    },
  ],
  read: (files) => {
    const file = fileEnding(files, '.reg');
    const values = readRegText(textIn(file.bytes, file.name), file.name);
    return policyOf(values, file.name);
  },
};

function regText(target: Target, values: readonly RegistryValue[]): string {
  const settings = settingsKey(target);
  const keys = [...new Set([settings, ...values.map(({ key }) => key)])];
  const sections = keys.map((key) => [
    `[${machine}\\${key}]`,
    ...values.filter((value) => value.key === key).map(regLine),
  ]);
  // A key that the new policy does not have must not stay; in Firefox the key is shared with other extensions.
  const cleared = target.browser === 'firefox' ? [] : [[`[-${machine}\\${settings}]`]];
  return [[heading], ...cleared, ...sections]
    .map((lines) => `${lines.join('\r\n')}\r\n`)
    .join('\r\n');
}

function regLine({ name, data }: RegistryValue): string {
  return `${quoted(name)}=${regData(data)}`;
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** Quotes hold no line break, so a text with control characters goes as its bytes. */
function regData(data: string | number): string {
  if (typeof data === 'number') return `dword:${data.toString(16).padStart(8, '0')}`;
  if (!/\p{Cc}/u.test(data)) return quoted(data);
  return `hex(1):${[...utf16(`${data}\0`)].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}
