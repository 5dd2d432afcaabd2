// Two say what holds: the organisation and, where it leaves that to them, the agent. Forced > own > default > built-in.
import type { OwnKey, Policy } from './policy.ts';

/**
 * Who says what holds for a key. `forced`: the organisation, and the agent cannot change it; `own`: the agent;
 * `default`: the organisation's proposal, which the agent may change; `built-in`: nobody has said anything.
 */
export type SaidBy = 'forced' | 'own' | 'default' | 'built-in';

export const ownKeys = [
  'language',
  'rules',
  'codes',
  'mode',
  'modes',
  'codeBook',
  'terms',
  'sites',
  'helpLines',
] as const satisfies readonly OwnKey[];

export interface Merged {
  /** What holds, as if one had written it. */
  readonly policy: Policy;
  readonly saidBy: Readonly<Record<OwnKey, SaidBy>>;
  /** Keys that the agent cannot change. Without an organisation's policy: none. */
  readonly locked: readonly OwnKey[];
}

/**
 * `managed`: what the organisation set; null: there is no policy, and all is the agent's own.
 * With a policy, a key is locked unless `defaults` names it: a policy that says nothing of rules leaves them all on.
 */
export function mergePolicy(managed: Policy | null, own: Policy): Merged {
  const open = new Set<OwnKey | null>(managed === null ? ownKeys : managed.defaults);
  const policy: Record<string, unknown> = {
    ...managed,
    siteSwitch: managed === null ? true : (managed.siteSwitch ?? false),
  };
  const saidBy = Object.fromEntries(
    ownKeys.map((key): [OwnKey, SaidBy] => {
      if (!open.has(key)) return [key, managed?.[key] === undefined ? 'built-in' : 'forced'];
      if (own[key] === undefined)
        return [key, managed?.[key] === undefined ? 'built-in' : 'default'];
      policy[key] = own[key];
      return [key, 'own'];
    }),
  ) as Record<OwnKey, SaidBy>;
  return { policy, saidBy, locked: ownKeys.filter((key) => !open.has(key)) };
}
