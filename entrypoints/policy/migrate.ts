// A policy written for an earlier version of its language, brought to the one that is spoken now.

/** A policy as it arrived, whatever it holds. */
export type Raw = Readonly<Record<string, unknown>>;

/** From the version that is its place in the list to the next one. */
export type Step = (policy: Raw) => Raw;

/**
 * 0 → 1: before there was a version, a policy had neither modes nor sites nor help lines, and what it had means the same
 * now. What it did not name was locked at its built-in value, and so it stays, for it leaves nothing to the agent.
 */
const steps: readonly Step[] = [(policy) => policy];

/** The version that is spoken now. */
export const version = steps.length;

/** `from`: the version it was written for; one that is newer than ours stays as it is. */
export function migrate(policy: Raw, from: number, by: readonly Step[] = steps): Raw {
  return by.slice(from).reduce((older, step) => step(older), policy);
}
