import { type JSX, useId, useRef } from 'react';
import type { OwnChange, OwnKey, PolicyProblem } from '../rules/engine/policy.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { say } from './OwnList.tsx';
import { type OwnDesk, useSection } from './own-desk.ts';

/** What a file would do, or what is wrong with it. */
export type Arrived =
  | { readonly is: 'too-big' }
  | { readonly is: 'not-json'; readonly line: number; readonly column: number }
  | { readonly is: 'wrong'; readonly problems: readonly PolicyProblem[] }
  | {
      readonly is: 'sound';
      readonly change: OwnChange;
      readonly differences: readonly Difference[];
      /** Keys that are locked, and those that only an organisation sets. */
      readonly leftOut: readonly string[];
    };

export interface Difference {
  readonly key: OwnKey;
  readonly how: 'added' | 'changed' | 'removed';
  /** What of it, by id; empty: all of it. */
  readonly what: string;
}

interface Props {
  readonly desk: OwnDesk;
  readonly arrived: Arrived | null;
  onExport(): void;
  onFile(file: File): void;
  /** The agent wants it, or not; either way it has been looked at. */
  onDone(): void;
}

/** The agent's own settings out to a file and back in; a file is looked at before it counts. */
export function OwnTransfer({ desk, arrived, onExport, onFile, onDone }: Props): JSX.Element {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const keys = Object.keys(desk.saidBy) as OwnKey[];
  const section = useSection(desk, keys);
  const { transfer: words } = desk.words;
  const canImport = keys.some((key) => !desk.locked.includes(key));
  return (
    <OptionsSection
      id="transfer"
      title={words.title}
      about={words.about}
      desk={desk}
      section={section}
    >
      <div className="buttons">
        <button type="button" className="main quiet" onClick={onExport}>
          {words.exportIt}
        </button>
        {canImport && (
          <>
            <input
              ref={file}
              type="file"
              accept=".json,application/json"
              hidden
              aria-label={words.importIt}
              onChange={({ target }) => {
                const [chosen] = target.files ?? [];
                if (chosen) onFile(chosen);
                target.value = '';
              }}
            />
            <button
              type="button"
              className="main quiet"
              aria-describedby={`${id}limit`}
              onClick={() => file.current?.click()}
            >
              {words.importIt}
            </button>
            <span id={`${id}limit`} className="soft">
              {words.limit}
            </span>
          </>
        )}
      </div>
      <div role="status" className="arrived">
        {arrived && <Told desk={desk} arrived={arrived} />}
      </div>
      {arrived?.is === 'sound' && (
        <div className="buttons">
          {arrived.differences.length > 0 && (
            <button
              type="button"
              className="main"
              onClick={() => {
                if (section.change(arrived.change)) onDone();
              }}
            >
              {words.apply}
            </button>
          )}
          <button type="button" className="plain" onClick={onDone}>
            {words.cancel}
          </button>
        </div>
      )}
    </OptionsSection>
  );
}

function Told({ desk, arrived }: { readonly desk: OwnDesk; readonly arrived: Arrived }) {
  const { transfer: words, key: keyNames } = desk.words;
  if (arrived.is === 'too-big') return <Wrong says={words.tooBig} then={words.nothingChanged} />;
  if (arrived.is === 'not-json') {
    const { line, column } = arrived;
    return <Wrong says={words.notJson(line, column)} then={words.nothingChanged} />;
  }
  if (arrived.is === 'wrong') {
    return (
      <div className="remarks errors">
        <p>{words.wrong}</p>
        <ul>
          {arrived.problems.map((problem) => (
            <li key={`${problem.path} ${problem.problem}`}>
              <code>{problem.path}</code> {say(desk, problem)}
            </li>
          ))}
        </ul>
        <p>{words.nothingChanged}</p>
      </div>
    );
  }
  const { differences, leftOut } = arrived;
  const isLocked = (key: string) => desk.locked.some((one) => one === key);
  return (
    <>
      <p>{differences.length === 0 ? words.nothingToChange : words.willChange}</p>
      <ul className="differences">
        {differences.map(({ key, how, what }) => (
          <li key={`${key} ${how}`}>
            <b>{keyNames[key]}</b> {words.how[how]}
            {what !== '' && <>: {what}</>}
          </li>
        ))}
      </ul>
      {leftOut.map((key) => (
        <p key={key} className="soft">
          {isLocked(key) ? words.leftOut(keyNames[key as OwnKey]) : words.notOwn(key)}
        </p>
      ))}
    </>
  );
}

function Wrong({ says, then }: { readonly says: string; readonly then: string }) {
  return (
    <div className="remarks errors">
      <p>{says}</p>
      <p>{then}</p>
    </div>
  );
}
