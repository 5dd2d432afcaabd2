import type { JSX } from 'react';
import type { OwnKey } from '../rules/engine/policy.ts';
import type { OwnDesk } from './own-desk.ts';

interface Props {
  readonly id: string;
  readonly desk: OwnDesk;
  readonly keys: readonly OwnKey[];
}

/** Who set what in a section, whether the agent may, and whom to ask where not. */
export function SaidBy({ id, desk, keys }: Props): JSX.Element {
  const { words, managed, locked } = desk;
  const alike = new Map<string, readonly OwnKey[]>();
  for (const key of keys) {
    const says = sayOf(desk, key);
    alike.set(says, [...(alike.get(says) ?? []), key]);
  }
  const isLocked = keys.some((key) => locked.includes(key));
  const ask = managed?.contact ?? null;
  return (
    <p id={id} className={isLocked ? 'said-by locked' : 'said-by'}>
      {[...alike].map(([says, of]) => (
        <span key={says}>
          {alike.size > 1 && <b>{of.map((key) => words.key[key]).join(', ')}: </b>}
          {says}{' '}
        </span>
      ))}
      {isLocked && ask !== null && words.section.ask(ask)}
    </p>
  );
}

function sayOf({ words, saidBy, locked, managed }: OwnDesk, key: OwnKey): string {
  const { section, anOrganisation } = words;
  const organisation = managed?.organisation ?? anOrganisation;
  if (locked.includes(key))
    return saidBy[key] === 'forced' ? section.locked(organisation) : section.lockedBuiltIn;
  if (saidBy[key] === 'own') return section.own;
  return saidBy[key] === 'default' ? section.proposed(organisation) : section.builtIn;
}
