import { type JSX, useId, useState } from 'react';
import type { Mode } from '../rules/engine/policy.ts';
import { Mark } from './Mark.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { OwnRule, type RuleSetting } from './OwnRule.tsx';
import { type OwnDesk, useSection } from './own-desk.ts';
import type { CodeItem } from './RuleRow.tsx';
import { RuleSearch } from './RuleSearch.tsx';
import { isSought } from './sought.ts';

/** The rules of a category. */
export interface RuleShelf {
  readonly id: string;
  readonly name: string;
  readonly kind: 'context' | 'identifier';
  readonly rules: readonly RuleSetting[];
}

interface Props {
  readonly desk: OwnDesk;
  readonly shelves: readonly RuleShelf[];
  readonly book: readonly CodeItem[];
}

/** Which rules are on, what each proposes and how much it does. */
export function OwnRules({ desk, shelves, book }: Props): JSX.Element {
  const id = useId();
  const section = useSection(desk, ['rules', 'codes', 'modes']);
  const [sought, setSought] = useState('');
  const { policy, locked, popup } = desk;
  const { rules: words } = desk.words;
  const isLocked = {
    rules: locked.includes('rules'),
    codes: locked.includes('codes'),
    modes: locked.includes('modes'),
  };
  const shown = shelves
    .map((shelf) => ({ ...shelf, rules: shelf.rules.filter((rule) => fits(rule, shelf, sought)) }))
    .filter(({ rules }) => rules.length > 0);
  const all = shelves.flatMap(({ rules }) => rules);
  const switchRule = (one: RuleSetting, on: boolean) =>
    section.change({
      rules: changesFor(all.map((rule) => (rule === one ? { ...rule, on } : rule))),
    });
  const setCodes = (rule: string, codes: readonly string[] | null) =>
    section.change({ codes: withEntry(policy.codes, rule, codes) });
  const setMode = (rule: string, mode: Mode | null) =>
    section.change({ modes: withEntry(policy.modes, rule, mode) });
  return (
    <OptionsSection
      id="rules"
      title={words.title}
      about={words.about}
      desk={desk}
      section={section}
    >
      <RuleSearch
        sought={sought}
        found={shown.flatMap(({ rules }) => rules).length}
        words={popup}
        onSeek={setSought}
      />
      {!isLocked.rules && (
        <div className="buttons">
          <button
            type="button"
            className="main quiet"
            onClick={() => section.change({ rules: [] })}
          >
            {words.allOn}
          </button>
          <button
            type="button"
            className="main quiet"
            onClick={() => section.change({ rules: ['-*'] })}
          >
            {words.allOff}
          </button>
        </div>
      )}
      <div className="shelves">
        {shown.map((shelf) => (
          <section key={shelf.id} aria-labelledby={`${id}${shelf.id}`}>
            <h3 id={`${id}${shelf.id}`}>
              <Mark kind={shelf.kind} /> {shelf.name}{' '}
              <span className="soft">
                {popup.onOf(shelf.rules.filter(({ on }) => on).length, shelf.rules.length)}
              </span>
            </h3>
            <ul>
              {shelf.rules.map((rule) => (
                <OwnRule
                  key={rule.id}
                  rule={rule}
                  book={book}
                  words={desk.words}
                  locked={isLocked}
                  onSwitch={(on) => switchRule(rule, on)}
                  onCodes={(codes) => setCodes(rule.id, codes)}
                  onMode={(mode) => setMode(rule.id, mode)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </OptionsSection>
  );
}

function fits(rule: RuleSetting, shelf: RuleShelf, sought: string): boolean {
  return isSought(sought, [rule.name, rule.looksFor, rule.id, shelf.name, ...rule.codes]);
}

/** As a policy says it: what is off, or what is on where that is shorter. */
function changesFor(rules: readonly RuleSetting[]): readonly string[] {
  const on = rules.filter((rule) => rule.on);
  if (on.length * 2 < rules.length) return ['-*', ...on.map(({ id }) => `+${id}`)];
  return rules.filter((rule) => !rule.on).map(({ id }) => `-${id}`);
}

function withEntry<Value>(
  entries: Readonly<Record<string, Value>> | undefined,
  id: string,
  value: Value | null,
): Readonly<Record<string, Value>> | null {
  const { [id]: _, ...rest } = entries ?? {};
  const next = value === null ? rest : { ...rest, [id]: value };
  return Object.keys(next).length === 0 ? null : next;
}
