import { type JSX, useState } from 'react';
import { Mark } from './Mark.tsx';
import { type RuleItem, RuleRow } from './RuleRow.tsx';
import { RuleSearch } from './RuleSearch.tsx';
import { isSought } from './sought.ts';
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

/** Which rules are on, by category, and which are not; to be searched. */
export function RuleList({ groups, words }: Props): JSX.Element {
  const [sought, setSought] = useState('');
  const shown = groups
    .map((group) => only(group, sought))
    .filter(({ categories, off }) => categories.length + off.length > 0);
  const found = shown.flatMap(({ categories, off }) => [
    ...categories.flatMap(({ rules }) => rules),
    ...off,
  ]);
  return (
    <>
      <RuleSearch sought={sought} found={found.length} words={words} onSeek={setSought} />
      {shown.map(({ kind, categories, on, off, total }) => (
        <section key={kind} className="group" aria-labelledby={`group-${kind}`}>
          <header>
            <h2 id={`group-${kind}`}>{kind === 'context' ? words.situations : words.details}</h2>
            <span className="on-of">{words.onOf(on, total)}</span>
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

/** What of a group is sought; how many rules of it are on stays as it is. */
function only(group: RuleGroup, sought: string) {
  const { categories, on, off } = group;
  return {
    ...group,
    total: on + off.length,
    off: off.filter((name) => isSought(sought, [name])),
    categories: categories
      .map(({ name, rules, ...category }) => ({
        ...category,
        name,
        rules: rules.filter((rule) => isSought(sought, [name, ...saidOf(rule)])),
      }))
      .filter(({ rules }) => rules.length > 0),
  };
}

function saidOf({ id, name, looksFor, codes }: RuleItem): readonly string[] {
  return [id, name, looksFor, ...codes.flatMap((code) => (code ? [code.id, code.label] : []))];
}
