// Custom settings of Intune for Chrome and Edge: the templates to take in, and a value for each key.
import { isObject } from '../../policy/read-parts.ts';
import type { WrittenPolicy } from '../../policy/schema.ts';
import { fitForXml, unfolded } from './as-text.ts';
import { type Format, FormatError, type Target } from './format.ts';
import { fileEnding, jsonBytes, jsonIn } from './json-text.ts';
import { admxText, category, install } from './policy-templates.ts';
import { asData, fromData } from './registry.ts';
import { utf8 } from './text-bytes.ts';
import { element, readXml } from './xml.ts';

interface Row {
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

const root = './Device/Vendor/MSFT/Policy';
const setting = '#microsoft.graph.omaSettingString';

const place = {
  csv: {
    nl: 'Intune: Apparaten › Configuratie › Nieuw beleid › Windows 10 en later › Sjablonen › Aangepast. Neem elke regel over, de eerste eerst; gegevenstype: Tekenreeks.',
    en: 'Intune: Devices › Configuration › New policy › Windows 10 and later › Templates › Custom. Copy every row, the first one first; data type: String.',
  },
  json: {
    nl: 'Dezelfde regels voor Microsoft Graph: POST naar deviceManagement/deviceConfigurations.',
    en: 'The same rows for Microsoft Graph: POST to deviceManagement/deviceConfigurations.',
  },
} as const;

export const intune: Format = {
  id: 'intune',
  name: { nl: 'Windows: Intune (OMA-URI)', en: 'Windows: Intune (OMA-URI)' },
  fits: ({ browser }) => browser !== 'firefox',
  write: (policy, target) => {
    const rows = rowsOf(policy, target);
    const name = `discreet-${target.browser}-intune`;
    return [
      { name: `${name}.csv`, place: place.csv, bytes: utf8(csvText(rows)) },
      { name: `${name}.json`, place: place.json, bytes: jsonBytes(forGraph(rows, target)) },
    ];
  },
  read: (files) => {
    const file = fileEnding(files, '.json');
    const value = jsonIn(file);
    const settings = isObject(value) ? value.omaSettings : undefined;
    if (!Array.isArray(settings)) throw new FormatError('no-policy', `${file.name} › omaSettings`);
    const entries = settings.flatMap((one: unknown) => keyIn(one, file.name));
    return unfolded(Object.fromEntries(entries), file.name);
  },
};

function rowsOf(policy: WrittenPolicy, target: Target): Row[] {
  const app = target.browser === 'edge' ? 'DiscreetEdge' : 'DiscreetChrome';
  const area = `${root}/Config/${app}~Policy~${category}`;
  const row = (key: string, value: string) => ({
    name: `Discreet: ${key}`,
    uri: `${area}/${key}`,
    value,
  });
  return [
    {
      name: 'Discreet: ADMX',
      uri: `${root}/ConfigOperations/ADMXInstall/${app}/Policy/${app}`,
      value: admxText(target),
    },
    ...Object.entries(fitForXml(policy)).map(([key, value]) => row(key, stateOf(key, value))),
    ...(target.installUrl ? [row(install, stateOf(install, target.installUrl))] : []),
  ];
}

function stateOf(key: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '<enabled/>' : '<disabled/>';
  return `<enabled/>${element('data', { id: key, value: String(asData(value)) })}`;
}

const columns = ['Name', 'Description', 'OMA-URI', 'Data type', 'Value'];

/** With the mark by which spreadsheets know UTF-8. */
function csvText(rows: readonly Row[]): string {
  const lines = [columns, ...rows.map(({ name, uri, value }) => [name, '', uri, 'String', value])];
  const cells = (line: readonly string[]) =>
    line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return `\ufeff${lines.map(cells).join('\r\n')}\r\n`;
}

function forGraph(rows: readonly Row[], { browser }: Target): Record<string, unknown> {
  return {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Discreet (${browser})`,
    omaSettings: rows.map(({ name, uri, value }) => ({
      '@odata.type': setting,
      displayName: name,
      omaUri: uri,
      value,
    })),
  };
}

/** The key and the value that a row sets; none where it takes in the templates or installs the package. */
function keyIn(row: unknown, where: string): [string, unknown][] {
  if (!isObject(row)) throw new FormatError('not-a-value', where);
  const { omaUri: uri, value } = row;
  const key = /\/Config\/Discreet\w+~Policy~\w+\/(\w+)$/.exec(String(uri))?.[1];
  if (key === undefined || key === install) return [];
  const at = `${where} › ${key}`;
  const state = readXml(`<state>${String(value)}</state>`, at);
  if (state.children[0]?.name === 'disabled') return [[key, false]];
  const data = state.children.find(({ name }) => name === 'data')?.attributes.value;
  return [[key, data === undefined ? true : fromData(key, data, where)]];
}
