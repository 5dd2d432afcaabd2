// The texts of the administrative templates (ADML) in one language.
import type { Language } from '../../../rules/engine/types.ts';
import type { Said } from '../../policy/said.ts';
import type { Target } from './format.ts';
import { category, declaration, install, xmlns } from './policy-templates.ts';
import { asJson, forceInstalled, settable, supported } from './policy-templates-words.ts';
import { block, element, escaped } from './xml.ts';

const browserNames = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' } as const;

export function admlText(target: Target, language: Language): string {
  const name = `Discreet (${browserNames[target.browser]})`;
  const strings = [
    string(category, name),
    string('supported', supported[language]),
    ...settable.flatMap((kind) => [
      ...spoken(kind.key, kind.said, language, kind.type === 'array' || kind.type === 'object'),
      ...kind.choices.map((choice) => string(`${kind.key}_${choice}`, choice)),
    ]),
    ...spoken(install, forceInstalled, language, false),
  ];
  const presentations = [
    ...settable
      .filter(({ type }) => type !== 'boolean')
      .map(({ key, said, type, choices }) =>
        presentation(key, input(key, said.title[language], type === 'integer', choices.length > 0)),
      ),
    presentation(install, input(install, 'update_url', false, false)),
  ];
  return `${declaration}${block(
    'policyDefinitionResources',
    { revision: '1.0', schemaVersion: '1.0', xmlns },
    [
      element('displayName', {}, name),
      element('description', {}, name),
      block('resources', {}, [
        block('stringTable', {}, strings),
        block('presentationTable', {}, presentations),
      ]),
    ],
  )}\n`;
}

const string = (id: string, text: string): string => element('string', { id }, escaped(text));

function spoken(key: string, said: Said, language: Language, isJson: boolean): string[] {
  const example = isJson && said.example !== undefined ? [asJson[language], said.example] : [];
  return [
    string(key, said.title[language]),
    string(`${key}_says`, [said.says[language], ...example].join('\n\n')),
  ];
}

const presentation = (id: string, inside: string): string =>
  element('presentation', { id }, inside);

function input(refId: string, label: string, isNumber: boolean, isChoice: boolean): string {
  if (isNumber) return element('decimalTextBox', { refId, defaultValue: '1' }, escaped(label));
  if (isChoice) return element('dropdownList', { refId, noSort: 'true' }, escaped(label));
  return element('textBox', { refId }, element('label', {}, escaped(label)));
}
