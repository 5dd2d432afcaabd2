// What an administrator of Windows needs for group policy: templates, and the values for them.
import type { WrittenPolicy } from '../../policy/schema.ts';
import type { Format, PolicyFile, Target } from './format.ts';
import { fileEnding } from './json-text.ts';
import { admxText } from './policy-templates.ts';
import { admlText } from './policy-templates-text.ts';
import { settable } from './policy-templates-words.ts';
import { installValues, policyOf, settingsValues } from './registry.ts';
import { polBytes, readPol } from './registry-pol.ts';
import { utf8 } from './text-bytes.ts';

const places = {
  admx: {
    nl: 'Windows: C:\\Windows\\PolicyDefinitions, of de central store van het domein (SYSVOL\\…\\Policies\\PolicyDefinitions).',
    en: 'Windows: C:\\Windows\\PolicyDefinitions, or the central store of the domain (SYSVOL\\…\\Policies\\PolicyDefinitions).',
  },
  adml: {
    nl: 'In de map van deze taal naast het .admx-bestand.',
    en: 'In the folder of this language beside the .admx file.',
  },
  values: {
    nl: 'De waarden, om in de editor voor groepsbeleid te plakken.',
    en: 'The values, to paste into the group policy editor.',
  },
  pol: {
    nl: 'Dezelfde waarden in één keer: LGPO.exe /m registry.pol (Microsoft Security Compliance Toolkit) op een computer of in een beeld. Voor een waarde van meer dan 32.000 tekens: het .reg-bestand.',
    en: 'The same values at once: LGPO.exe /m registry.pol (Microsoft Security Compliance Toolkit) on one computer or in an image. For a value of more than 32,000 characters: the .reg file.',
  },
} as const;

export const admx: Format = {
  id: 'admx',
  name: { nl: 'Windows: groepsbeleid (ADMX)', en: 'Windows: group policy (ADMX)' },
  fits: ({ browser }) => browser !== 'firefox',
  write: (policy, target) => [...templates(target), ...values(policy, target)],
  read: (files) => {
    const file = fileEnding(files, '.pol');
    return policyOf(readPol(file.bytes, file.name), file.name);
  },
};

function templates(target: Target): PolicyFile[] {
  const name = `discreet-${target.browser}`;
  const adml = (folder: string, language: 'en' | 'nl') => ({
    name: `${folder}/${name}.adml`,
    place: places.adml,
    bytes: utf8(admlText(target, language)),
  });
  return [
    { name: `${name}.admx`, place: places.admx, bytes: utf8(admxText(target)) },
    adml('nl-NL', 'nl'),
    adml('en-US', 'en'),
  ];
}

function values(policy: WrittenPolicy, target: Target): PolicyFile[] {
  const settings = settingsValues(policy, target);
  const titles = new Map(settable.map(({ key, said }) => [key, said.title]));
  const listed = settings.map(({ name, data }) => {
    const title = titles.get(name);
    return [`${name}: ${title?.nl} / ${title?.en}`, String(data), ''].join('\r\n');
  });
  return [
    {
      name: 'discreet-values.txt',
      place: places.values,
      bytes: utf8(`Discreet\r\n\r\n${listed.join('\r\n')}`),
    },
    {
      name: 'registry.pol',
      place: places.pol,
      bytes: polBytes([...settings, ...installValues(target)]),
    },
  ];
}
