// Administrative templates (ADMX) for Chrome and Edge: each key of a policy as a setting of its own, made from the schema.
import type { Target } from './format.ts';
import type { Kind } from './kinds.ts';
import { settable } from './policy-templates-words.ts';
import { registryRoot, settingsKey } from './registry.ts';
import { block, element } from './xml.ts';

export const xmlns = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
export const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
export const category = 'discreet';
/** Beside the keys: the setting that installs the package. */
export const install = 'forceInstall';

/** More than any list of terms; the editor's own limit is 1,023. */
const longest = '1000000';

export function admxText(target: Target): string {
  const policies = [
    ...settable.map((kind) => policyFor(kind, settingsKey(target))),
    installPolicy(target),
  ];
  const supportedOn = element('definition', {
    name: 'supported',
    displayName: '$(string.supported)',
  });
  return `${declaration}${block(
    'policyDefinitions',
    { revision: '1.0', schemaVersion: '1.0', xmlns },
    [
      block('policyNamespaces', {}, [
        element('target', {
          prefix: prefixOf(target),
          namespace: `Discreet.Policies.${target.browser}`,
        }),
      ]),
      element('resources', { minRequiredRevision: '1.0' }),
      block('supportedOn', {}, [block('definitions', {}, [supportedOn])]),
      block('categories', {}, [
        element('category', { name: category, displayName: `$(string.${category})` }),
      ]),
      block('policies', {}, policies),
    ],
  )}\n`;
}

const prefixOf = ({ browser }: Target) => `discreet_${browser}`;

/** Without a reference to Windows' own templates, so that it can be taken in by Intune alone. */
const place = [
  element('parentCategory', { ref: category }),
  element('supportedOn', { ref: 'supported' }),
];

function attributesOf(name: string, key: string): Record<string, string> {
  return {
    name,
    class: 'Both',
    displayName: `$(string.${name})`,
    explainText: `$(string.${name}_says)`,
    key,
  };
}

type Settable = Pick<Kind, 'key' | 'type' | 'choices'>;

function policyFor({ key: name, type, choices }: Settable, key: string): string {
  const attributes = attributesOf(name, key);
  if (type === 'boolean') {
    const value = (number: string) => element('decimal', { value: number });
    return block('policy', { ...attributes, valueName: name }, [
      ...place,
      element('enabledValue', {}, value('1')),
      element('disabledValue', {}, value('0')),
    ]);
  }
  return block('policy', { ...attributes, presentation: `$(presentation.${name})` }, [
    ...place,
    block('elements', {}, [inputFor({ key: name, type, choices })]),
  ]);
}

function inputFor({ key, type, choices }: Settable): string {
  const attributes = { id: key, valueName: key, required: 'true' };
  if (type === 'integer') {
    return element('decimal', { ...attributes, minValue: '0', maxValue: '1000' });
  }
  if (choices.length === 0) return element('text', { ...attributes, maxLength: longest });
  const items = choices.map((choice) =>
    element(
      'item',
      { displayName: `$(string.${key}_${choice})` },
      element('value', {}, element('string', {}, choice)),
    ),
  );
  return block('enum', attributes, items);
}

function installPolicy({ browser, extensionId }: Target): string {
  const key = `${registryRoot[browser]}\\ExtensionSettings\\${extensionId}`;
  const override = (value: string) =>
    element('item', { key, valueName: 'override_update_url' }, element('value', {}, value));
  const attributes = {
    ...attributesOf(install, key),
    presentation: `$(presentation.${install})`,
    valueName: 'installation_mode',
  };
  return block('policy', attributes, [
    ...place,
    element('enabledValue', {}, element('string', {}, 'force_installed')),
    element('disabledValue', {}, element('string', {}, 'allowed')),
    block('enabledList', {}, [override(element('decimal', { value: '1' }))]),
    block('disabledList', {}, [override(element('delete', {}))]),
    block('elements', {}, [
      element('text', {
        id: install,
        valueName: 'update_url',
        required: 'true',
        maxLength: longest,
      }),
    ]),
  ]);
}
