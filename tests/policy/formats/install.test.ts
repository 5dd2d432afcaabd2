// What a browser is told to install, and from where it is kept up to date, in each form that carries it.
import { describe, expect, it } from 'vitest';
import {
  formats,
  type PolicyFile,
  type Target,
} from '../../../entrypoints/builder/formats/index.ts';
import { readPlist } from '../../../entrypoints/builder/formats/plist.ts';
import type { RegistryValue } from '../../../entrypoints/builder/formats/registry.ts';
import { readPol } from '../../../entrypoints/builder/formats/registry-pol.ts';
import { textIn } from '../../../entrypoints/builder/formats/text-bytes.ts';
import { type Node, readXml } from '../../../entrypoints/builder/formats/xml.ts';
import { richPolicy } from './any-policy.ts';
import { called, targets } from './targets.ts';

const installing = targets
  .filter(({ installUrl }) => installUrl !== undefined)
  .map((target) => ({ name: called(target), target }));
const inChromium = installing.filter(({ target }) => target.browser !== 'firefox');

function made(id: string, target: Target, end: string): PolicyFile {
  const files = formats.find((format) => format.id === id)?.write(richPolicy, target) ?? [];
  const file = files.find(({ name }) => name.endsWith(end));
  if (!file) throw new Error(`${id} makes no ${end}`);
  return file;
}

const text = ({ bytes, name }: PolicyFile) => textIn(bytes, name);

const wanted = ({ browser, installUrl }: Target) => ({
  installation_mode: 'force_installed',
  ...(browser === 'firefox'
    ? { install_url: installUrl }
    : { update_url: installUrl, override_update_url: true }),
});

/** As the registry has it: a yes is 1. */
const inRegistry = (target: Target) =>
  Object.fromEntries(
    Object.entries(wanted(target)).map(([name, value]) => [name, value === true ? 1 : value]),
  );

const under = (values: readonly RegistryValue[], { extensionId }: Target) =>
  Object.fromEntries(
    values
      .filter(({ key }) => key.endsWith(`\\ExtensionSettings\\${extensionId}`))
      .map(({ name, data }) => [name, data]),
  );

describe.each(installing)(
  'for $name, the package is installed and kept up to date',
  ({ target }) => {
    it('by the file of the browser', () => {
      const isFirefox = target.browser === 'firefox';
      const read = JSON.parse(text(made(isFirefox ? 'firefox' : 'linux', target, '.json')));
      const { ExtensionSettings } = isFirefox ? read.policies : read;
      expect(ExtensionSettings).toEqual({ [target.extensionId]: wanted(target) });
    });

    it('by the profile for macOS', () => {
      const file = made('mobileconfig', target, '.mobileconfig');
      const profile = readPlist(text(file), file.name) as {
        PayloadContent: { ExtensionSettings?: unknown }[];
      };
      const settings = profile.PayloadContent.flatMap((one) => one.ExtensionSettings ?? []);
      expect(settings).toEqual([{ [target.extensionId]: wanted(target) }]);
    });

    it('by the file for the registry', () => {
      const lines = text(made('reg', target, '.reg')).split('\r\n');
      const heading = `\\ExtensionSettings\\${target.extensionId}]`;
      const at = lines.findIndex((line) => line.endsWith(heading));
      const set = lines.slice(at + 1, lines.indexOf('', at));
      const data = (value: unknown) =>
        value === 1 ? 'dword:00000001' : `"${String(value).replaceAll('"', '\\"')}"`;
      expect(set).toEqual(
        Object.entries(inRegistry(target)).map(([name, value]) => `"${name}"=${data(value)}`),
      );
    });
  },
);

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];

describe.each(inChromium)('for $name, by group policy', ({ target }) => {
  it('the values hold it', () => {
    const file = made('admx', target, '.pol');
    expect(under(readPol(file.bytes, file.name), target)).toEqual(inRegistry(target));
  });

  it('the template sets it when it is on, and takes it away when it is off', () => {
    const template = readXml(text(made('admx', target, '.admx')), 'admx');
    const policy = all(template).find(({ attributes }) => attributes.name === 'forceInstall');
    const set = (list: string) =>
      policy?.children
        .find(({ name }) => name === list)
        ?.children.map(({ attributes, children }) => [
          attributes.key,
          attributes.valueName,
          children[0]?.children[0]?.name,
          children[0]?.children[0]?.attributes.value,
        ]);
    const { key } = policy?.attributes ?? {};
    expect(set('enabledList')).toEqual([[key, 'override_update_url', 'decimal', '1']]);
    expect(set('disabledList')).toEqual([[key, 'override_update_url', 'delete', undefined]]);
    // In the order that the schema of templates asks for.
    expect(policy?.children.map(({ name }) => name)).toEqual([
      'parentCategory',
      'supportedOn',
      'enabledValue',
      'disabledValue',
      'enabledList',
      'disabledList',
      'elements',
    ]);
  });
});
