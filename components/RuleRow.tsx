import type { JSX } from 'react';
import type { PopupWords } from './text/words.ts';

/** A rule that is on, in the agent's language. */
export interface RuleItem {
  readonly id: string;
  readonly name: string;
  readonly looksFor: string;
  /** What it proposes, the best first; null stands for leaving out. */
  readonly codes: readonly (CodeItem | null)[];
}

export interface CodeItem {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly rule: RuleItem;
  /** False where the category already says it all. */
  readonly named: boolean;
  readonly words: PopupWords;
}

/** What one rule looks for, and in full what it proposes. */
export function RuleRow({ rule, named, words }: Props): JSX.Element {
  return (
    <li className="rule">
      {named && (
        <>
          <h3>{rule.name}</h3>
          <p>{rule.looksFor}</p>
        </>
      )}
      <dl aria-label={words.proposes}>
        {rule.codes.map((code) => (
          <div key={code?.id ?? ''}>
            <dt>{code?.id ?? '—'}</dt>
            <dd>{code?.label ?? words.leaveOutInFull}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
