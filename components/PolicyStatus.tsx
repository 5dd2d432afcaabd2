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
  if (problems.length === 0 && !lastGood) return null;
  return (
    <section className="policy" aria-labelledby="policy-title">
      <h2 id="policy-title">
        {problems.length > 0 ? words.problems(problems.length) : words.lastGood}
      </h2>
      {problems.length > 0 && lastGood && <p>{words.lastGood}</p>}
      {problems.length > 0 && (
        <>
          <p>{words.problemsHelp}</p>
          <ul>
            {problems.map(({ path, problem }) => (
              <li key={`${path} ${problem}`}>
                <code>{path}</code> {words.problem[problem]}
              </li>
            ))}
          </ul>
        </>
      )}
      {readAt !== null && <p className="soft">{words.readAt(readAt)}</p>}
    </section>
  );
}
