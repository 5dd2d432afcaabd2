// A remark on a policy, in words that follow its place.
import type { PolicyRemark } from '../../components/PolicyRemarks.tsx';
import { codeProblemsIn } from '../../components/text/code-problems.ts';
import { builderIn } from '../../components/text/pages.ts';
import { problemsIn } from '../../components/text/problems.ts';
import type { Language } from '../../rules/engine/types.ts';
import type { Remark } from './check-policy.ts';

export function sayRemark(remark: Remark, language: Language): PolicyRemark {
  const { path, severity } = remark;
  return { path, severity, says: wordsOf(remark, language) };
}

function wordsOf(remark: Remark, language: Language): string {
  const { check } = builderIn[language];
  switch (remark.of) {
    case 'policy': {
      const says = problemsIn[language][remark.problem];
      return remark.at === undefined ? says : `${check.atCharacter(remark.at)} ${says}`;
    }
    case 'code': {
      const says = codeProblemsIn[language][remark.fault];
      return remark.words === undefined ? says : `${says} (“${remark.words}”)`;
    }
    case 'notice':
      return check.notice[remark.fault](remark.words);
    case 'help-line':
      return check.overdue(remark.words);
  }
}
