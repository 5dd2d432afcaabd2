// A number that changed hands sends somebody in need to a stranger: each is looked up anew twice a year.
import type { HelpLine } from './engine/policy.ts';

/** In days. */
export const verifiedWithin = 180;

const dayMs = 86_400_000;

type Verified = Pick<HelpLine, 'verifiedOn'>;

/** In whole days. `today`: ISO 8601. NaN where the day cannot be read. */
export function daysSinceVerified({ verifiedOn }: Verified, today: string): number {
  return Math.floor((Date.parse(today) - Date.parse(verifiedOn)) / dayMs);
}

/** A day that cannot be read was never one on which somebody looked. */
export function isOverdue(line: Verified, today: string): boolean {
  return !(daysSinceVerified(line, today) <= verifiedWithin);
}
