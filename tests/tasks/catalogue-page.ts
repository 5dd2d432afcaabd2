// The catalogue as a privacy officer reads it: Markdown, made from nothing but the rules, their categories and codes.
import { existsSync } from 'node:fs';
import { categories } from '../../rules/categories.ts';
import { defaultCodeBook } from '../../rules/codes.ts';
import type { Category, Language, Rule } from '../../rules/engine/types.ts';
import { cataloguePageWords } from './catalogue-page-words.ts';
import { inLanguageFirst } from './example-language.ts';

/** Of each kind of example a rule shows this many, or as many as it has. */
const fewest = 3;
const most = 6;

export function cataloguePage(rules: readonly Rule[], language: Language): string {
  const words = cataloguePageWords[language];
  const groups = (Object.keys(categories) as Category[])
    .map((category) => ({ category, own: rules.filter((rule) => rule.category === category) }))
    .filter(({ own }) => own.length > 0);
  const contents = (['context', 'identifier'] as const).map((kind) => {
    const links = groups
      .filter(({ category }) => categories[category].kind === kind)
      .map(({ category, own }) => `[${titleOf(category, language)}](#${category}) (${own.length})`);
    return `**${words[kind]}:** ${links.join(' · ')}`;
  });
  const sections = groups.map(({ category, own }) =>
    [
      `## <a id="${category}"></a>${titleOf(category, language)}`,
      words.countsAs(category),
      ...own.map((rule) => ruleSection(rule, language)),
    ].join('\n\n'),
  );
  return `${[words.introduction(rules.length), ...contents, ...sections].join('\n\n')}\n`;
}

function titleOf(category: Category, language: Language): string {
  return sentence(categories[category].name[language]);
}

function ruleSection(rule: Rule, language: Language): string {
  const words = cataloguePageWords[language];
  const codes = rule.codes.map((id) => {
    const code = defaultCodeBook.find((one) => one.id === id);
    return `  - **${id}** ${code ? plain(code.label[language]) : ''}`.trimEnd();
  });
  const facts = [
    `- ${words.looksFor} ${plain(rule.looksFor[language])}`,
    ...(hasPatterns(rule) ? [] : [`- ${words.learned}`]),
    `- ${words.proposes}`,
    ...codes,
    `- ${words.ground} [${plain(rule.ground.name[language])}](${rule.ground.source})`,
    `- ${words.file} ${fileOf(rule)}`,
  ];
  const flags = inLanguageFirst(rule.flags, language, fewest, most).map(marked);
  const allows = inLanguageFirst(rule.allows, language, fewest, most).map(plain);
  return [
    `### ${plain(sentence(rule.name[language]))}`,
    facts.join('\n'),
    ...list(words.flags, flags),
    ...list(words.allows, allows),
  ].join('\n\n');
}

/** Others are found by what the weights have learned. */
function hasPatterns(rule: Rule): boolean {
  if ('shapes' in rule) return true;
  return [rule.sure, rule.likely].some((told) =>
    Object.values(told ?? {}).some((patterns) => patterns.length > 0),
  );
}

function fileOf({ id }: Rule): string {
  const path = `catalogue/${id}.ts`;
  const own = existsSync(new URL(`../../rules/${path}`, import.meta.url));
  return own ? `[rules/${path}](${path}), \`${id}\`` : `[rules/catalogue](catalogue), \`${id}\``;
}

function list(title: string, examples: readonly string[]): string[] {
  return examples.length === 0
    ? []
    : [title, examples.map((example) => `- “${example}”`).join('\n')];
}

/** An example with what must be found in it lit up. */
function marked(example: string): string {
  return example
    .split(/([[\]])/)
    .map((part) => (part === '[' ? '<mark>' : part === ']' ? '</mark>' : plain(part)))
    .join('');
}

/** A text in which nothing means anything to Markdown; a line break is shown as a sign. */
function plain(text: string): string {
  return text.replace(/[\\`*_~[\]<>]|&(?=#?\w+;)/g, '\\$&').replace(/\s*\n\s*/g, ' ⏎ ');
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
