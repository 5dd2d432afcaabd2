import type { JSX } from 'react';
import { Mark } from './Mark.tsx';
import { type RuleItem, RuleRow } from './RuleRow.tsx';
import type { PopupWords } from './text/words.ts';

/** A category with at least one rule on. */
export interface CategoryItem {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly RuleItem[];
}

interface Props {
  readonly kind: 'context' | 'identifier';
  readonly category: CategoryItem;
  readonly words: PopupWords;
}

/** The category, what its rules look for and the code proposed first; opened, each rule in full. */
export function CategoryRow({ kind, category, words }: Props): JSX.Element {
  const { name, rules } = category;
  const first = [...new Set(rules.map(({ codes }) => codes[0]?.id ?? words.leaveOut))];
  const [only] = rules;
  const summary =
    rules.length === 1 && only ? only.looksFor : rules.map((rule) => rule.name).join(', ');
  return (
    <li>
      <details className="category">
        <summary>
          <Mark kind={kind} />
          <span>
            <span className="category-name">{name}</span>
            <small>{summary}</small>
          </span>
          <b>{first.slice(0, 2).join(' · ')}</b>
          <svg className="chevron" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2l4 4-4 4" stroke="currentColor" strokeWidth="1.5" fill="none" />
          </svg>
        </summary>
        <ul>
          {rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} named={rules.length > 1} words={words} />
          ))}
        </ul>
      </details>
    </li>
  );
}
