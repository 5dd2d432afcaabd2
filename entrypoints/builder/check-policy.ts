// Everything that speaks against a policy, each with its place: what cannot be followed, and what should not be.
import type { Policy, PolicyProblem } from '../../rules/engine/policy.ts';
import type { CodeProblem } from '../../rules/engine/types.ts';
import {
  applyPolicy,
  type CodeSetting,
  codeProblems,
  isOverdue,
  type NoticeProblem,
  noticeProblems,
  proposalsIn,
} from '../../rules/index.ts';
import { readPolicy } from '../policy/read-policy.ts';

export type Remark = {
  /** `codeBook[0].label.nl`, as an administrator finds it in the text. */
  readonly path: string;
  /** With an error a policy is not given out. */
  readonly severity: 'error' | 'warning';
} & (
  | { readonly of: 'policy'; readonly problem: PolicyProblem['problem']; readonly at?: number }
  | { readonly of: 'code'; readonly fault: CodeProblem['fault']; readonly words?: string }
  | { readonly of: 'notice'; readonly fault: NoticeProblem['fault']; readonly words: string }
  | { readonly of: 'help-line'; readonly words: string }
);

/** What the checker of the page finds in a text. */
export interface Judge {
  flagged(text: string): readonly string[];
  /** Situations alone: a notice names a telephone number on purpose. */
  told(text: string): readonly string[];
  /** ISO 8601. */
  readonly today: string;
}

/** Errors first. */
export function checkPolicy(arrived: unknown, judge: Judge): readonly Remark[] {
  const { policy, problems } = readPolicy(arrived);
  const { inForce, problems: notFollowed } = applyPolicy(policy);
  const found: Remark[] = [
    ...[...problems, ...notFollowed].map(
      (one): Remark => ({ ...one, of: 'policy', severity: 'error' }),
    ),
    ...ofCodes(policy, inForce, judge),
    ...ofNotices(policy, judge),
    ...ofHelpLines(policy, inForce.helpLines, judge.today),
  ];
  const isError = ({ severity }: Remark) => severity === 'error';
  return [...found.filter(isError), ...found.filter((one) => !isError(one))];
}

type InForce = ReturnType<typeof applyPolicy>['inForce'];

/** The built-in codes count too: with a rule off here and there, one may come to stand for a single situation. */
function ofCodes(policy: Policy, inForce: InForce, judge: Judge): Remark[] {
  const setting: CodeSetting = {
    flagged: judge.flagged,
    rules: proposalsIn(inForce),
    today: judge.today,
  };
  return inForce.codeBook.flatMap((code) => {
    const path = placeOf(policy, code.id);
    return codeProblems(code, setting).map(
      ({ fault, severity, where, words }): Remark => ({
        of: 'code',
        path: where === undefined ? path : `${path}.${where}`,
        severity: severity === 'refuse' ? 'error' : 'warning',
        fault,
        ...(words !== undefined && { words }),
      }),
    );
  });
}

/** Of a built-in code its id: the policy has no place for it. */
function placeOf({ codeBook }: Policy, id: string): string {
  const at = codeBook?.findIndex((code) => code?.id === id) ?? -1;
  return at === -1 ? id : `codeBook[${at}]`;
}

function ofNotices({ codeBook = [] }: Policy, { told }: Judge): Remark[] {
  return codeBook.flatMap((code, i) =>
    code?.notice
      ? noticeProblems(code.notice, told).map(
          ({ language, fault, words }): Remark => ({
            of: 'notice',
            path: `codeBook[${i}].notice (${language})`,
            severity: 'warning',
            fault,
            words,
          }),
        )
      : [],
  );
}

function ofHelpLines(
  { helpLines }: Policy,
  inForce: InForce['helpLines'],
  today: string,
): Remark[] {
  return inForce
    .filter((line) => isOverdue(line, today))
    .map((line): Remark => {
      const at = helpLines?.findIndex((one) => one?.id === line.id) ?? -1;
      return {
        of: 'help-line',
        path: at === -1 ? line.id : `helpLines[${at}].verifiedOn`,
        severity: 'warning',
        words: line.verifiedOn,
      };
    });
}
