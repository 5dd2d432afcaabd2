// What this script leaves in a page of Discreet's own: an agent's page never gets it.
import type { InForce } from '../../rules/engine/policy.ts';

/** The stretches of a text that the rules in force find. */
export type Flagged = (text: string) => readonly string[];

declare global {
  var discreetFlags: ((inForce: InForce) => Flagged) | undefined;
}
