import { type JSX, useId, useState } from 'react';
import type { Mode } from '../rules/engine/policy.ts';
import type { CodeItem } from './RuleRow.tsx';
import type { OptionsWords } from './text/options-words.ts';

/** A rule with what holds for it. */
export interface RuleSetting {
  readonly id: string;
  readonly name: string;
  readonly looksFor: string;
  readonly on: boolean;
  /** What it proposes, the best one first. */
  readonly codes: readonly string[];
  /** Set for this very rule; null: nothing is. */
  readonly ownMode: Mode | null;
  /** What holds without that. */
  readonly mode: Mode;
  readonly hasOwnCodes: boolean;
}

interface Props {
  readonly rule: RuleSetting;
  readonly book: readonly CodeItem[];
  readonly words: OptionsWords;
  readonly locked: Readonly<Record<'rules' | 'codes' | 'modes', boolean>>;
  onSwitch(on: boolean): void;
  /** Null: those of the rule itself. */
  onCodes(codes: readonly string[] | null): void;
  onMode(mode: Mode | null): void;
}

const places = [0, 1, 2] as const;
const modes: readonly Mode[] = ['advise', 'confirm', 'observe'];

/** A rule to turn on and off; opened, its codes and its mode. */
export function OwnRule({ rule, book, words, locked, ...on }: Props): JSX.Element {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { rules, general } = words;
  const [first] = rule.codes;
  const setCode = (place: number, code: string) => {
    const next = code === '' ? rule.codes.toSpliced(place, 1) : withCode(rule.codes, place, code);
    on.onCodes(next);
  };
  return (
    <li className="own-rule">
      <label className="tick">
        <input
          type="checkbox"
          checked={rule.on}
          disabled={locked.rules}
          aria-describedby={`${id}looks rules-said-by`}
          onChange={({ target }) => on.onSwitch(target.checked)}
        />
        <span className="unseen">{rule.name}</span>
      </label>
      <details
        className="rule"
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          <span>
            {rule.name}
            <small id={`${id}looks`}>{rule.looksFor}</small>
          </span>
          <b>{first}</b>
          <svg className="chevron" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2l4 4-4 4" stroke="currentColor" strokeWidth="1.5" fill="none" />
          </svg>
        </summary>
        {isOpen && (
          <div className="own-rule-parts">
            {places.slice(0, Math.min(rule.codes.length + 1, 3)).map((place) => (
              <div className="own-row" key={place}>
                <label htmlFor={`${id}code${place}`}>{rules.proposal(place + 1)}</label>
                <select
                  id={`${id}code${place}`}
                  disabled={locked.codes}
                  value={rule.codes[place] ?? ''}
                  onChange={({ target }) => setCode(place, target.value)}
                >
                  {(place > 0 || rule.codes.length > 1) && <option value="">{rules.none}</option>}
                  {book.map((code) => (
                    <option key={code.id} value={code.id}>
                      {code.id} · {code.label}
                    </option>
                  ))}
                </select>
              </div>
            ))}
            {rule.hasOwnCodes && !locked.codes && (
              <button type="button" className="plain" onClick={() => on.onCodes(null)}>
                {rules.codesAsShipped}
              </button>
            )}
            <div className="own-row">
              <label htmlFor={`${id}mode`}>{rules.mode}</label>
              <select
                id={`${id}mode`}
                disabled={locked.modes}
                value={rule.ownMode ?? ''}
                onChange={({ target }) => on.onMode((target.value || null) as Mode | null)}
              >
                <option value="">{rules.asElsewhere(general.modes[rule.mode].name)}</option>
                {modes.map((mode) => (
                  <option key={mode} value={mode}>
                    {general.modes[mode].name}
                  </option>
                ))}
              </select>
            </div>
          </div>
        )}
      </details>
    </li>
  );
}

/** A code stands once among those proposed: where it came from, the one that it pushes away takes its place. */
function withCode(codes: readonly string[], place: number, code: string): readonly string[] {
  const from = codes.indexOf(code);
  const pushed = codes[place];
  if (pushed === undefined) return from === -1 ? [...codes, code] : codes;
  const placed = codes.with(place, code);
  return from === -1 ? placed : placed.with(from, pushed).with(place, code);
}
