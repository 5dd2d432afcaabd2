import type { JSX } from 'react';
import type { PolicyProblem } from '../rules/engine/policy.ts';
import type { PopupWords } from './text/words.ts';

interface Props {
  readonly problems: readonly PolicyProblem[];
  /** True where the last good policy stands in for a newer one. */
  readonly lastGood: boolean;
  /** When the policy was read, as people write it; null: never. */
  readonly readAt: string | null;
  readonly words: PopupWords;
}

/** What is wrong with the policy, in words for the agent and places for the administrator. */
export function PolicyStatus({ problems, lastGood, readAt, words }: Props): JSX.Element | null {
  const read = readAt !== null && <p className="soft">{words.readAt(readAt)}</p>;
  if (problems.length > 0)
    return (
      <section className="policy" aria-labelledby="policy-title">
        <h2 id="policy-title">{words.problems(problems.length)}</h2>
        <p>
          {lastGood ? words.lastGood : words.restHolds} {words.tellAdministrator}
        </p>
        <ul>
          {problems.map(({ path, problem, at }) => (
            <li key={`${path} ${problem}`}>
              <code>{path}</code> {at !== undefined && `${words.atCharacter(at)} `}
              {words.problem[problem]}
            </li>
          ))}
        </ul>
        {read}
      </section>
    );
  if (!lastGood) return null;
  return (
    <div className="site idle">
      <p>{words.late}</p>
      {read}
    </div>
  );
}
