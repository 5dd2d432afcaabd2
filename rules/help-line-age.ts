// A number that changed hands sends somebody in need to a stranger: each is looked up anew twice a year.
import type { HelpLine } from './engine/policy.ts';

/** In days. */
export const verifiedWithin = 180;

const dayMs = 86_400_000;

/** `today`: ISO 8601. A day that cannot be read was never one on which somebody looked. */
export function isOverdue({ verifiedOn }: Pick<HelpLine, 'verifiedOn'>, today: string): boolean {
  const age = (Date.parse(today) - Date.parse(verifiedOn)) / dayMs;
  return !(age <= verifiedWithin);
}
