// What the organisation wants done with what a rule finds.
import type { InForce } from '../../rules/engine/policy.ts';
import type { Finding } from '../../rules/engine/types.ts';

const rulesIn = ({ rules }: InForce, wanted: InForce['rules'][number]['mode']) =>
  new Set(rules.filter(({ mode }) => mode === wanted).map(({ id }) => id));

/** Rules whose findings are asked about before a note is saved. */
export const confirmedBy = (inForce: InForce): ReadonlySet<string> => rulesIn(inForce, 'confirm');

/** What the organisation only observes is shown nowhere. */
export function shownBy(inForce: InForce): (finding: Finding) => boolean {
  const observed = rulesIn(inForce, 'observe');
  return ({ rule }) => !observed.has(rule);
}
