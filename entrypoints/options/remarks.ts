import type { PolicyRemark } from '../../components/PolicyRemarks.tsx';
import type { Policy } from '../../rules/engine/policy.ts';
import type { Language } from '../../rules/engine/types.ts';
import { checkPolicy } from '../builder/check-policy.ts';
import { sayRemark } from '../builder/say-remark.ts';
import { toldIn } from '../builder/told-in.ts';

/** What speaks against the agent's own codes: nothing stops the agent, for nobody else reads by them. */
export function remarksOn(own: Policy, language: Language): readonly PolicyRemark[] {
  if (own.codeBook === undefined) return [];
  const judge = {
    flagged: (text: string) => toldIn(text) ?? [],
    told: (text: string) => toldIn(text, 'context') ?? [],
    today: new Date().toISOString().slice(0, 10),
  };
  return checkPolicy({ ...own }, judge)
    .filter(({ of, path }) => of === 'code' && path.startsWith('codeBook'))
    .map((remark) => sayRemark(remark, language));
}
