// The templates for group policy hold every key of a policy, with words in both languages for each.
import { describe, expect, it, test } from 'vitest';
import { formats, type PolicyFile } from '../../../entrypoints/builder/formats/index.ts';
import { type Node, readXml } from '../../../entrypoints/builder/formats/xml.ts';
import { policyKeys } from '../../../entrypoints/policy/schema.ts';
import { richPolicy } from './any-policy.ts';
import { called, targets } from './targets.ts';

const text = ({ bytes }: PolicyFile) => new TextDecoder().decode(bytes);

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];
const named = (node: Node, name: string) => all(node).filter((one) => one.name === name);
const ids = (nodes: readonly Node[], attribute = 'id') =>
  nodes.map(({ attributes }) => attributes[attribute] ?? '');

const format = (id: string) => {
  const found = formats.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};

describe.each(
  targets
    .filter(({ browser }) => browser !== 'firefox')
    .map((target) => ({ name: called(target), target })),
)('the templates for $name', ({ target }) => {
  const files = format('admx').write(richPolicy, target);
  const ending = (end: string) => {
    const file = files.find(({ name }) => name.endsWith(end));
    if (!file) throw new Error(`no file ${end}`);
    return file;
  };
  const admx = readXml(text(ending('.admx')), 'admx');
  const policies = named(admx, 'policy');
  const key = target.browser === 'edge' ? 'Microsoft\\Edge' : 'Google\\Chrome';

  it.each([...Object.keys(policyKeys), 'json'])('have a setting for %s, at its place', (name) => {
    const [policy, ...others] = policies.filter(({ attributes }) => attributes.name === name);
    expect(others).toEqual([]);
    expect(policy?.attributes.key).toBe(
      `SOFTWARE\\Policies\\${key}\\3rdparty\\extensions\\${target.extensionId}\\policy`,
    );
    const values = policy ? ids(all(policy), 'valueName').filter(Boolean) : [];
    expect(values).toEqual([name]);
  });

  it('have no setting for a key that is not there', () => {
    const names = ids(policies, 'name');
    expect(names.sort()).toEqual([...Object.keys(policyKeys), 'json', 'forceInstall'].sort());
  });

  it.each(['nl-NL', 'en-US'])(
    'have each word and each input in %s, and none too many',
    (folder) => {
      const adml = readXml(text(ending(`${folder}/discreet-${target.browser}.adml`)), folder);
      const asked = (kind: string) => {
        const values = all(admx).flatMap(({ attributes }) => Object.values(attributes));
        const found = values.flatMap(
          (value) => new RegExp(`^\\$\\(${kind}\\.(.+)\\)$`).exec(value)?.[1] ?? [],
        );
        return [...new Set(found)].sort();
      };
      expect(ids(named(adml, 'string')).sort()).toEqual(asked('string'));
      expect(ids(named(adml, 'presentation')).sort()).toEqual(asked('presentation'));
      for (const { attributes, text: words } of named(adml, 'string')) {
        expect(words, attributes.id).toMatch(/\S/);
      }
      const inputs = ids(
        named(adml, 'presentation').flatMap(({ children }) => children),
        'refId',
      );
      const elements = named(admx, 'elements').flatMap(({ children }) => ids(children));
      expect(inputs.sort()).toEqual(elements.sort());
    },
  );

  it('speak each language in its own folder', () => {
    expect(text(ending(`nl-NL/discreet-${target.browser}.adml`))).toContain('Regels aan en uit');
    expect(text(ending(`en-US/discreet-${target.browser}.adml`))).toContain('Rules on and off');
  });

  it('offer the choices that the schema has', () => {
    const [mode] = policies.filter(({ attributes }) => attributes.name === 'mode');
    const choices = mode ? named(mode, 'string').map((one) => one.text) : [];
    expect(choices).toEqual(['observe', 'advise', 'confirm']);
  });

  it('are taken in by Intune as they stand, each value after them under their names', () => {
    const [, file] = format('intune').write(richPolicy, target);
    const { omaSettings } = JSON.parse(file ? text(file) : '') as {
      omaSettings: { omaUri: string; value: string }[];
    };
    const [first, ...rows] = omaSettings;
    expect(first?.omaUri).toMatch(/ADMXInstall\/Discreet\w+\/Policy\/Discreet\w+$/);
    expect(first?.value).toBe(text(ending('.admx')));
    const [category] = ids(named(admx, 'category'), 'name');
    const names = ids(policies, 'name');
    for (const { omaUri } of rows) {
      expect(omaUri).toContain(`~Policy~${category}/`);
      expect(names).toContain(omaUri.split('/').at(-1));
    }
    const install = target.installUrl === undefined ? 0 : 1;
    expect(rows.length).toBe(Object.keys(richPolicy).length + install);
  });

  it('give Intune’s portal the same rows in a table', () => {
    const [table, graph] = format('intune').write(richPolicy, target);
    const cells = [...(table ? text(table) : '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) =>
      cell?.replaceAll('""', '"'),
    );
    const { omaSettings } = JSON.parse(graph ? text(graph) : '') as {
      omaSettings: { omaUri: string; value: string }[];
    };
    for (const { omaUri, value } of omaSettings) {
      const at = cells.indexOf(omaUri);
      expect(cells.slice(at, at + 3)).toEqual([omaUri, 'String', value]);
    }
  });
});

test('a file that regedit reads begins with its mark and its heading, and breaks lines its way', () => {
  for (const target of targets) {
    const [file] = format('reg').write(richPolicy, target);
    expect([...(file?.bytes.slice(0, 2) ?? [])]).toEqual([0xff, 0xfe]);
    const lines = new TextDecoder('utf-16le').decode(file?.bytes).split('\r\n');
    expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    for (const line of lines.slice(1))
      expect(line).toMatch(/^(|\[.+\]|".*"=(".*"|dword:.{8}|hex\(1\):.+))$/);
  }
});
