import { type JSX, useId } from 'react';
import type { Mode } from '../rules/engine/policy.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { type OwnDesk, useSection } from './own-desk.ts';

const modes: readonly Mode[] = ['advise', 'confirm', 'observe'];

/** The language in which Discreet speaks, and how much it does with what it finds. */
export function OwnGeneral({ desk }: { readonly desk: OwnDesk }): JSX.Element {
  const id = useId();
  const section = useSection(desk, ['language', 'mode']);
  const { policy, locked } = desk;
  const { general: words } = desk.words;
  const mode = policy.mode ?? 'advise';
  return (
    <OptionsSection
      id="general"
      title={words.title}
      about={words.about}
      desk={desk}
      section={section}
    >
      <div className="own-row">
        <label htmlFor={`${id}language`}>{words.language}</label>
        <select
          id={`${id}language`}
          aria-describedby="general-said-by"
          disabled={locked.includes('language')}
          value={policy.language ?? ''}
          onChange={({ target }) => section.change({ language: target.value || null })}
        >
          {(policy.language === undefined || !locked.includes('language')) && (
            <option value="">{words.browsers}</option>
          )}
          <option value="nl" lang="nl">
            Nederlands
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </div>
      <fieldset
        className="own-modes"
        aria-describedby="general-said-by"
        disabled={locked.includes('mode')}
      >
        <legend>{words.mode}</legend>
        {modes.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}mode`}
              value={one}
              checked={one === mode}
              aria-describedby={`${id}${one}`}
              onChange={() => section.change({ mode: one })}
            />
            <b>{words.modes[one].name}</b>
            <small id={`${id}${one}`}>{words.modes[one].says}</small>
          </label>
        ))}
      </fieldset>
    </OptionsSection>
  );
}
