// Code hygiene: a code says what to do. One that tells why, or that stands for one situation only, leaks the story itself.
import {
  type Code,
  type CodeFault,
  type CodeProblem,
  type ContextCategory,
  isContext,
  type Language,
} from './engine/types.ts';
import type { Proposal } from './proposals.ts';
import { tellingWords } from './telling-words.ts';

/** What a code is looked at with. */
export interface CodeSetting {
  /** The stretches that the rules in force find in a text. */
  readonly flagged: (text: string) => readonly string[];
  /** The rules in force, with what they propose. */
  readonly rules: readonly Proposal[];
  /** ISO 8601. */
  readonly today: string;
}

const languages: readonly Language[] = ['nl', 'en'];

/** Everything that speaks against a code; nothing does against those of the default book. */
export function codeProblems(code: Code, setting: CodeSetting): CodeProblem[] {
  const problems: CodeProblem[] = [];
  const say = (fault: CodeFault, at: Pick<CodeProblem, 'where' | 'words'> = {}): void => {
    const severity = refused.has(fault) ? 'refuse' : 'warn';
    problems.push({ code: code.id, fault, severity, ...at });
  };
  // What is written into the note would be underlined in its turn.
  for (const words of setting.flagged(`[${code.id}]`))
    say('is-flagged-itself', { where: 'id', words });
  for (const { where, text } of textsOf(code)) {
    const [found] = where === 'id' ? [] : setting.flagged(text);
    if (found !== undefined) say('triggers-a-rule', { where, words: found });
    const word = tellingWordIn(text);
    if (word !== undefined) say('names-a-category', { where, words: word });
  }
  if (!code.omit) {
    const { size } = situationsOf(code, setting);
    if (size === 0) say('stands-for-none');
    else if (size === 1) say('stands-for-one');
    else if (size === 2) say('stands-for-two');
  }
  for (const language of languages) {
    if ((code.handling?.[language].split('\n').length ?? 0) > 2) {
      say('handling-is-long', { where: `handling.${language}` });
    }
  }
  if (!code.handling) say('no-handling');
  if (!code.owner) say('no-owner');
  else if (/@|^(?:dhr|mevr|mw|mr|mrs|ms|dr)\b/iu.test(code.owner)) say('owner-is-a-person');
  if (!code.reviewBy) say('no-review-day');
  else if (code.reviewBy < setting.today) say('review-day-is-past');
  return problems;
}

const refused: ReadonlySet<CodeFault> = new Set<CodeFault>([
  'triggers-a-rule',
  'names-a-category',
  'is-flagged-itself',
  'stands-for-one',
]);

function textsOf({
  id,
  label,
  handling,
}: Code): { readonly where: string; readonly text: string }[] {
  return [
    { where: 'id', text: id },
    ...languages.map((language) => ({ where: `label.${language}`, text: label[language] })),
    ...languages.flatMap((language) =>
      handling ? [{ where: `handling.${language}`, text: handling[language] }] : [],
    ),
  ];
}

function situationsOf({ id }: Code, { rules }: CodeSetting): ReadonlySet<ContextCategory> {
  return new Set(
    rules.flatMap(({ category, codes }) =>
      codes.includes(id) && isContext(category) ? [category] : [],
    ),
  );
}

/** The first word of a text that names a situation, as it is written there. */
export function tellingWordIn(text: string): string | undefined {
  const words = text.match(/[\p{L}\p{M}-]+/gu) ?? [];
  return words.find((word) => {
    const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return told.some((part) =>
      part.startsWith('=') ? part.slice(1) === bare : bare.startsWith(part),
    );
  });
}

const told = Object.values(tellingWords).flatMap((words) => words.split(' '));
