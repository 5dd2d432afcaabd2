// The rules as a register: what each looks for, on what ground, with an example, a counter-example and what it proposes.
import { categories } from '../../../rules/categories.ts';
import { defaultCodeBook } from '../../../rules/codes.ts';
import type { Category, Language, Rule } from '../../../rules/engine/types.ts';
import { inLanguageFirst } from '../example-language.ts';
import { code, plain, table } from './markdown.ts';

const heads: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Regel',
    'Zoekt',
    'Grondslag en bron',
    'Voorbeeld (verzonnen)',
    'Laat staan (verzonnen)',
    'Codes',
  ],
  en: [
    'Rule',
    'Looks for',
    'Ground and source',
    'Example (invented)',
    'Leaves alone (invented)',
    'Codes',
  ],
};

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function ruleRegister(rules: readonly Rule[], language: Language): string {
  const groups = (Object.keys(categories) as Category[]).map((category) => {
    const own = rules.filter((rule) => rule.category === category);
    const title = `### ${sentence(categories[category].name[language])} (${own.length})`;
    return own.length === 0
      ? ''
      : `${title}\n\n${table(heads[language], own.map(rowIn(language)))}`;
  });
  return groups.filter((group) => group !== '').join('\n\n');
}

const rowIn =
  (language: Language) =>
  ({ id, looksFor, ground, flags, allows, codes }: Rule): string[] => {
    const quoted = (sentences: readonly string[]) => {
      const [example] = inLanguageFirst(sentences, language, 1, 1);
      return example === undefined ? '–' : `“${plain(example.replace(/[[\]]/g, ''))}”`;
    };
    return [
      code(id),
      plain(looksFor[language]),
      `[${plain(ground.name[language])}](${ground.source})`,
      quoted(flags),
      quoted(allows),
      codes.map(code).join(' '),
    ];
  };

/** The grounds, each once, with how many rules stand on it. */
export function grounds(rules: readonly Rule[], language: Language): string {
  const counted = new Map<string, number>();
  for (const { ground } of rules) {
    const link = `[${plain(ground.name[language])}](${ground.source})`;
    counted.set(link, (counted.get(link) ?? 0) + 1);
  }
  const head = language === 'nl' ? ['Grondslag', 'Regels'] : ['Ground', 'Rules'];
  return table(
    head,
    [...counted].map(([ground, count]) => [ground, String(count)]),
  );
}

export function codeTable(language: Language): string {
  const head =
    language === 'nl'
      ? ['Code', 'Wat een collega doet', 'Eigenaar', 'Herzien voor']
      : ['Code', 'What a colleague does', 'Owner', 'Review before'];
  return table(
    head,
    defaultCodeBook.map(({ id, label, owner, reviewBy }) => [
      code(id),
      plain(label[language]),
      owner ?? '–',
      reviewBy ?? '–',
    ]),
  );
}
