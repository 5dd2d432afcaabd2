import type { JSX } from 'react';
import { type CategoryItem, CategoryRow } from './CategoryRow.tsx';
import type { PopupWords } from './text/words.ts';

/** The rules of one kind. */
export interface RuleGroup {
  readonly kind: 'context' | 'identifier';
  readonly categories: readonly CategoryItem[];
  /** How many rules are on. */
  readonly on: number;
  /** Names of those that the policy has turned off. */
  readonly off: readonly string[];
}

interface Props {
  readonly groups: readonly RuleGroup[];
  readonly words: PopupWords;
}

/** Which rules are on, by category, and which are not. */
export function RuleList({ groups, words }: Props): JSX.Element {
  return (
    <>
      {groups.map(({ kind, categories, on, off }) => (
        <section key={kind} className="group" aria-labelledby={`group-${kind}`}>
          <header>
            <h2 id={`group-${kind}`}>{kind === 'context' ? words.situations : words.details}</h2>
            <span className="on-of">{words.onOf(on, on + off.length)}</span>
          </header>
          <ul>
            {categories.map((category) => (
              <CategoryRow key={category.id} kind={kind} category={category} words={words} />
            ))}
          </ul>
          {off.length > 0 && (
            <p className="off">
              {words.off} {off.join(', ')}
            </p>
          )}
        </section>
      ))}
    </>
  );
}
