// The administrator's reference page: Markdown, made from the schema and the words beside it.
import type { Said } from '../../entrypoints/policy/said.ts';
import { policySaid } from '../../entrypoints/policy/said-of-policy.ts';
import { policyKeys } from '../../entrypoints/policy/schema.ts';
import type { Language } from '../../rules/engine/types.ts';
import { ownKeys } from '../../rules/index.ts';
import { policyPageWords } from './policy-page-words.ts';
import { editorSchema, type JsonSchema } from './policy-schemas.ts';

const said: Readonly<Record<string, Said>> = policySaid;

/** The examples of all keys together: a policy that a test reads. */
export function examplePolicy(): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(policyKeys).flatMap((key) => {
      const example = said[key]?.example;
      return example === undefined ? [] : [[key, JSON.parse(example)]];
    }),
  );
}

export function policyPage(language: Language): string {
  const words = policyPageWords[language];
  const { properties = {} } = editorSchema();
  const keys = Object.keys(policyKeys).map((key) => section(key, properties[key] ?? {}, language));
  const text = ['## <a id="json"></a>`json`', words.asText].join('\n\n');
  const whole = ['```json', JSON.stringify(examplePolicy(), null, 2), '```'].join('\n');
  const parts = [words.introduction, words.arrival, words.who, ...keys, text, words.whole, whole];
  return `${parts.join('\n\n')}\n`;
}

function section(key: string, schema: JsonSchema, language: Language): string {
  const words = policyPageWords[language];
  const { title, says, example } = said[key] ?? {};
  const facts = [
    `- ${words.type}: ${shapeOf(schema)}`,
    `- ${ownKeys.some((own) => own === key) ? words.locks : words.alone}`,
    ...(example === undefined ? [] : [`- ${words.example}: \`${example}\``]),
  ];
  const rows = partsOf(schema, key, language);
  const table = [
    `| ${words.parts} | ${words.type} | |`,
    '| --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
  return [
    `## <a id="${key}"></a>\`${key}\`: ${title?.[language] ?? ''}`,
    says?.[language] ?? '',
    facts.join('\n'),
    ...(rows.length > 0 ? [table.join('\n')] : []),
  ].join('\n\n');
}

function partsOf(schema: JsonSchema, path: string, language: Language): string[][] {
  if (schema.items) return partsOf(schema.items, `${path}[]`, language);
  const required = (schema.required ?? []) as readonly string[];
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const at = `${path}.${name}`;
    const own = said[at];
    // A text in both languages is one part, not two.
    if (!own) return [];
    const must = required.includes(name) ? ` **${policyPageWords[language].required}**` : '';
    return [
      [`\`${at}\`${must}`, shapeOf(part), `${own.title[language]}. ${own.says[language]}`],
      ...partsOf(part, at, language),
    ];
  });
}

function shapeOf(schema: JsonSchema): string {
  const { type, items, properties, additionalProperties, enum: values } = schema;
  if (Array.isArray(values)) return values.map((value) => `\`${value}\``).join(' ');
  if (items) return `[ ${shapeOf(items)} ]`;
  if (typeof additionalProperties === 'object') return `{ id: ${shapeOf(additionalProperties)} }`;
  if (properties) return `{ ${Object.keys(properties).join(', ')} }`;
  return String(type);
}
