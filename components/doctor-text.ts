// What the policy doctor found, in words: for its panel and as one text to copy. Pure.
import type { PolicyProblem } from '../rules/engine/policy.ts';
import type { CodeProblem } from '../rules/engine/types.ts';
import type { CheckupWords } from './text/checkup-words.ts';

/** One thing that is wrong, at its JSON path in the policy. */
export type Ailment = { readonly path: string } & (
  | { readonly problem: PolicyProblem['problem']; readonly at?: number }
  | { readonly code: string; readonly fault: CodeProblem['fault'] }
  | { readonly daysOld: number }
);

/** Nothing in it comes from a note, from the agent's own settings, or from where they work. */
export interface Diagnosis {
  readonly delivery: 'delivered' | 'absent' | 'silent';
  readonly source: 'managed' | 'last-good' | 'built-in';
  readonly organisation: string | null;
  readonly version: number | null;
  /** The first letters of it; null: there is no policy. */
  readonly hash: string | null;
  /** ISO 8601 with the offset of the device; null: never. */
  readonly readAt: string | null;
  readonly checkedAt: string;
  readonly browser: string;
  readonly extension: string;
  readonly errors: readonly Ailment[];
  readonly warnings: readonly Ailment[];
  /** False: the words of the codes could not be looked at. */
  readonly codesChecked: boolean;
  /** False: the browser may have left something out of the policy that is wrong. */
  readonly isWhole: boolean;
}

/** What is known, line by line: what it is called, and what it is. */
export function factsOf(
  found: Diagnosis,
  words: CheckupWords,
): readonly (readonly [string, string])[] {
  const { fact } = words;
  const hasPolicy = found.source !== 'built-in';
  const facts: [string, string][] = [
    [fact.found, words.delivery[found.delivery]],
    [fact.valid, words.valid(hasPolicy || found.errors.length > 0 ? found.errors.length : null)],
    [fact.from, words.source[found.source]],
  ];
  if (hasPolicy)
    facts.push(
      [fact.organisation, found.organisation ?? words.none],
      [fact.version, found.version === null ? words.noVersion : String(found.version)],
      [fact.hash, found.hash ?? words.none],
      [fact.readAt, found.readAt ?? words.never],
    );
  facts.push(
    [fact.checkedAt, found.checkedAt],
    [fact.browser, found.browser],
    [fact.extension, found.extension],
  );
  return facts;
}

/** What is wrong there, to be read after its path. */
export function saidOf(ailment: Ailment, words: CheckupWords): string {
  if ('daysOld' in ailment) return words.oldHelpLine(ailment.daysOld);
  if ('fault' in ailment) return `[${ailment.code}] ${words.codeProblem[ailment.fault]}`;
  const place = ailment.at === undefined ? '' : `${words.atCharacter(ailment.at)} `;
  return place + words.problem[ailment.problem];
}

/** True where nobody has set anything, and nothing is wrong with that. */
export const isAsShipped = ({ source, delivery, errors }: Diagnosis): boolean =>
  source === 'built-in' && delivery === 'absent' && errors.length === 0;

export function doctorText(found: Diagnosis, words: CheckupWords): string {
  const listed = (ailments: readonly Ailment[]) =>
    ailments.map((one) => `- ${one.path}: ${saidOf(one, words)}`);
  return [
    `Discreet · ${words.title}`,
    ...(isAsShipped(found) ? [words.asShipped] : []),
    ...factsOf(found, words).map(([name, value]) => `${name}: ${value}`),
    words.errors(found.errors.length),
    ...listed(found.errors),
    words.warnings(found.warnings.length),
    ...listed(found.warnings),
    ...(found.codesChecked ? [] : [words.codesNotChecked]),
    ...(found.isWhole ? [] : [words.notWhole]),
    '',
  ].join('\n');
}
