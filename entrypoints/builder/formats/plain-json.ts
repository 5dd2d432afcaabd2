// The policy by itself: to keep, to edit, to import, and to paste into the Admin console of Google
import { isObject } from '../../policy/read-parts.ts';
import { type Format, FormatError } from './format.ts';
import { fileEnding, hasOurKeys, jsonBytes, jsonIn } from './json-text.ts';

const name = 'discreet-policy.json';
const consoleName = 'discreet-google-admin.json';

export const plainJson: Format = {
  id: 'json',
  name: { nl: 'Het beleid zelf (JSON)', en: 'The policy itself (JSON)' },
  fits: () => true,
  write: (policy, { browser }) => [
    {
      name,
      place: {
        nl: 'Om te bewaren, te bewerken en hier weer te openen. Geen browser leest dit bestand zelf.',
        en: 'To keep, to edit and to open here again. No browser reads this file by itself.',
      },
      bytes: jsonBytes(policy),
    },
    ...(browser === 'chrome'
      ? [
          {
            name: consoleName,
            place: {
              nl: 'Google Admin-console: Apparaten › Chrome › Apps en extensies › Discreet › Beleid voor extensies; plak de inhoud.',
              en: 'Google Admin console: Devices › Chrome › Apps & extensions › Discreet › Policy for extensions; paste the contents.',
            },
            bytes: jsonBytes(forConsole(policy)),
          },
        ]
      : []),
  ],
  read: (files) => {
    const file = files.find((one) => one.name === name) ?? fileEnding(files, '.json');
    const value = jsonIn(file);
    if (!isObject(value)) throw new FormatError('no-policy', file.name);
    const inConsole = fromConsole(value);
    if (inConsole) return inConsole;
    // An empty policy is one; a file of something else is none.
    if (Object.keys(value).length > 0 && !hasOurKeys(value)) {
      throw new FormatError('no-policy', file.name);
    }
    return value;
  },
};

/** Google's console wants each value wrapped. */
function forConsole(policy: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }]));
}

function fromConsole(value: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(value);
  const wrapped = entries.every(
    ([, one]) => isObject(one) && Object.keys(one).length === 1 && Object.hasOwn(one, 'Value'),
  );
  if (entries.length === 0 || !wrapped) return undefined;
  return Object.fromEntries(entries.map(([key, one]) => [key, isObject(one) ? one.Value : one]));
}
