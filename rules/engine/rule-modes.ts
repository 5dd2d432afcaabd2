// What the organisation wants done with what a rule finds.
import { type InForce, type Mode, type ObservedRule, ownPrefix } from './policy.ts';
import type { Finding } from './types.ts';

export interface RuleModes {
  /** Rules whose findings are asked about before a note is saved. */
  readonly confirmed: ReadonlySet<string>;
  /** Rules whose findings are shown nowhere, only counted on this device. */
  readonly observed: ReadonlyMap<string, ObservedRule>;
  readonly isShown: (finding: Pick<Finding, 'rule'>) => boolean;
}

/** Is there nothing that a checker would show, because every rule that is on is only observed? */
export function isOnlyObserved({ rules, phrases }: Pick<InForce, 'rules' | 'phrases'>): boolean {
  const modes = [...rules, ...phrases].map(({ mode }) => mode);
  return modes.length > 0 && modes.every((mode) => mode === 'observe');
}

/** For a page of ours, where an agent practises: what is elsewhere only counted is shown there. */
export function withNothingObserved(inForce: InForce): InForce {
  const shown = <Moded extends { readonly mode: Mode }>(one: Moded): Moded =>
    one.mode === 'observe' ? { ...one, mode: 'advise' } : one;
  return {
    ...inForce,
    rules: inForce.rules.map(shown),
    phrases: inForce.phrases.map(shown),
  };
}

/** Which rules do something else than advise, own terms among them. */
export function modesIn({ rules, phrases }: Pick<InForce, 'rules' | 'phrases'>): RuleModes {
  const rulesIn = (wanted: Mode) => {
    const own = phrases
      .filter(({ mode }) => mode === wanted)
      .flatMap(({ lines }) => lines.split('\n'))
      .map((line) => ownPrefix + line.split('\t', 1));
    return new Set([...rules.filter(({ mode }) => mode === wanted).map(({ id }) => id), ...own]);
  };
  const observed = new Map([...rulesIn('observe')].map((id) => [id, id as ObservedRule]));
  return {
    confirmed: rulesIn('confirm'),
    observed,
    isShown: ({ rule }) => !observed.has(rule),
  };
}
