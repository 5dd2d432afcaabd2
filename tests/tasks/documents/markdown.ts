// How the documents for approval are put together.
import type { Language } from '../../../rules/engine/types.ts';

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const list = (lines: readonly string[]): string =>
  lines.map((line) => `- ${line}`).join('\n');

export const code = (text: string): string => `\`${text}\``;

export const json = (value: unknown): string =>
  `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

/** A text in which nothing means anything to Markdown, on one line. */
export const plain = (text: string): string =>
  text.replace(/[\\`*_~[\]<>|]|&(?=#?\w+;)/g, '\\$&').replace(/\s*\n\s*/g, ' ⏎ ');

const made: Readonly<Record<Language, (other: string) => string>> = {
  nl: (other) =>
    `[English](${other}) · Gemaakt uit de code (${code('npm run documents')}); verander deze pagina niet met de hand.`,
  en: (other) =>
    `[Nederlands](${other}) · Made from the code (${code('npm run documents')}); do not change this page by hand.`,
};

/** A page: its title, where it comes from, and its parts. */
export function page(
  name: string,
  language: Language,
  title: string,
  ...parts: readonly string[]
): string {
  const other = `${name}.${language === 'nl' ? 'en' : 'nl'}.md`;
  return `${[`# ${title}`, made[language](other), ...parts].join('\n\n')}\n`;
}
