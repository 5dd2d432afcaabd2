import type { PolicyProblem } from '../../rules/engine/policy.ts';
import type { CodeProblem } from '../../rules/engine/types.ts';

/** The words of the policy doctor, on its panel and in the text that is copied. */
export interface CheckupWords {
  /** What opens it. */
  readonly title: string;
  readonly looking: string;
  readonly failed: string;
  /** Above the text that is copied. */
  readonly textTitle: string;
  readonly copy: string;
  copied(isCopied: boolean): string;
  /** There is no policy, and that is no fault. */
  readonly asShipped: string;
  /** What stands before each fact. */
  readonly fact: Readonly<
    Record<
      | 'found'
      | 'valid'
      | 'from'
      | 'organisation'
      | 'version'
      | 'hash'
      | 'readAt'
      | 'checkedAt'
      | 'browser'
      | 'extension',
      string
    >
  >;
  readonly delivery: Readonly<Record<'delivered' | 'absent' | 'silent', string>>;
  readonly source: Readonly<Record<'managed' | 'last-good' | 'built-in', string>>;
  /** `null`: no policy that could be valid. */
  valid(errors: number | null): string;
  readonly noVersion: string;
  readonly none: string;
  readonly never: string;
  errors(count: number): string;
  warnings(count: number): string;
  /** Where in a pattern, counted from 1. */
  atCharacter(place: number): string;
  readonly problem: Readonly<Record<PolicyProblem['problem'], string>>;
  readonly codeProblem: Readonly<Record<CodeProblem['fault'], string>>;
  /** A help line that nobody has looked up for long. */
  oldHelpLine(days: number): string;
  /** The codes could not be looked at. */
  readonly codesNotChecked: string;
  /** The browser may have left something out of the policy. */
  readonly notWhole: string;
}

/** The words about what is only observed. */
export interface CountsWords {
  readonly title: string;
  readonly about: string;
  readonly whoSees: string;
  readonly isOff: string;
  readonly nothingYet: string;
  /** Of the table: from the first day that counts to the last. */
  period(from: string, to: string): string;
  readonly rule: string;
  readonly times: string;
  readonly total: string;
  readonly save: string;
  readonly erase: string;
  readonly erased: string;
}
