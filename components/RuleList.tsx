import type { JSX } from 'react';
import { Mark } from './Mark.tsx';
import { type RuleItem, RuleRow } from './RuleRow.tsx';
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

/** A category with at least one rule on. */
export interface CategoryItem {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly RuleItem[];
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
          {categories.map(({ id, name, rules }) => (
            <section key={id} className="category" aria-labelledby={`category-${id}`}>
              <h3 id={`category-${id}`}>
                <Mark kind={kind} /> {name}
              </h3>
              <ul>
                {rules.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} words={words} />
                ))}
              </ul>
            </section>
          ))}
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
