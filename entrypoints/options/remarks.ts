import type { PolicyRemark } from '../../components/PolicyRemarks.tsx';
import type { Policy } from '../../rules/engine/policy.ts';
import type { Language } from '../../rules/engine/types.ts';
import { checkPolicy } from '../builder/check-policy.ts';
import { sayRemark } from '../builder/say-remark.ts';
import { toldIn } from '../builder/told-in.ts';

/** What speaks against the agent's own codes and help lines: nothing stops the agent, for nobody else reads by them. */
export function remarksOn(
  own: Policy,
  language: Language,
): Readonly<Record<'codeBook' | 'helpLines', readonly PolicyRemark[]>> {
  const judge = {
    flagged: (text: string) => toldIn(text) ?? [],
    told: (text: string) => toldIn(text, 'context') ?? [],
    today: new Date().toISOString().slice(0, 10),
  };
  const all = checkPolicy({ ...own }, judge);
  const of = (kind: 'code' | 'help-line', key: 'codeBook' | 'helpLines') =>
    own[key] === undefined
      ? []
      : all
          .filter((remark) => remark.of === kind && remark.path.startsWith(key))
          .map((remark) => sayRemark(remark, language));
  return { codeBook: of('code', 'codeBook'), helpLines: of('help-line', 'helpLines') };
}
