import type { JSX } from 'react';
import type { PopupWords } from './text/words.ts';

/** A rule that is on, in the agent's language. */
export interface RuleItem {
  readonly id: string;
  readonly name: string;
  readonly looksFor: string;
  /** A sentence with what the rule finds in [brackets]; null: an own term has none. */
  readonly example: string | null;
  /** What it proposes, the best first; null stands for leaving out. */
  readonly codes: readonly (CodeItem | null)[];
}

export interface CodeItem {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly rule: RuleItem;
  readonly words: PopupWords;
}

/** What one rule looks for and the code that it proposes first; opened, all of them in full. */
export function RuleRow({ rule, words }: Props): JSX.Element {
  const [first] = rule.codes;
  return (
    <li>
      <details className="rule">
        <summary>
          <span>
            {rule.name}
            <small>{rule.looksFor}</small>
          </span>
          <b>{first?.id ?? words.leaveOut}</b>
          <svg className="chevron" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2l4 4-4 4" stroke="currentColor" strokeWidth="1.5" fill="none" />
          </svg>
        </summary>
        {rule.example !== null && (
          <p className="example">
            {words.example} “{marked(rule.example)}”
          </p>
        )}
        <p>{words.proposes}</p>
        <dl>
          {rule.codes.map((code) => (
            <div key={code?.id ?? ''}>
              <dt>{code?.id ?? '—'}</dt>
              <dd>{code?.label ?? words.leaveOutInFull}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

/** The words in brackets are underlined, as they are in a note. */
function marked(example: string): readonly JSX.Element[] {
  return example.split(/[[\]]/).map((words, index) => {
    const Tag = index % 2 === 1 ? 'u' : 'span';
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change places
    return <Tag key={index}>{words}</Tag>;
  });
}
