import { type JSX, useId } from 'react';
import { Pills } from './Pills.tsx';
import type { BuilderWords } from './text/builder-words.ts';

export type TargetBrowser = 'chrome' | 'edge' | 'firefox';

export interface FilesState {
  readonly browser: TargetBrowser;
  readonly extensionId: string;
  readonly installUrl: string;
  /** The formats that fit that browser. */
  readonly formats: readonly { readonly id: string; readonly name: string }[];
  readonly format: string;
  /** False: there are errors in the policy. */
  readonly isSound: boolean;
  /** What is given; null: nothing, for the policy has errors or the id is none. */
  readonly files: readonly { readonly name: string; readonly place: string }[] | null;
  readonly hasWarnings: boolean;
}

interface Props {
  readonly state: FilesState;
  readonly words: BuilderWords['give'];
  onBrowser(browser: TargetBrowser): void;
  onId(id: string): void;
  onInstallUrl(url: string): void;
  onFormat(id: string): void;
  onFile(name: string): void;
  onZip(): void;
}

const browsers = [
  { value: 'chrome', shown: 'Chrome' },
  { value: 'edge', shown: 'Edge' },
  { value: 'firefox', shown: 'Firefox' },
] as const;

/** The policy as files for one browser, each with the place where it belongs. */
export function PolicyFiles({ state, words, ...acts }: Props): JSX.Element {
  const id = useId();
  const { files } = state;
  return (
    <>
      <div className="choosing">
        <Pills
          legend={words.browser}
          name="browser"
          chosen={state.browser}
          choices={browsers}
          onChoose={acts.onBrowser}
        />
        <Pills
          legend={words.format}
          name="format"
          chosen={state.format}
          choices={state.formats.map(({ id: value, name }) => ({ value, shown: name }))}
          onChoose={acts.onFormat}
        />
      </div>
      <div className="blocks">
        <div>
          <label htmlFor={`${id}id`}>{words.id}</label>
          <p className="hint" id={`${id}id-help`}>
            {words.idHelp}
          </p>
          <input
            id={`${id}id`}
            type="text"
            className="mono"
            spellCheck={false}
            aria-describedby={`${id}id-help`}
            value={state.extensionId}
            onChange={({ target }) => acts.onId(target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}url`}>{words.installUrl}</label>
          <p className="hint" id={`${id}url-help`}>
            {words.installUrlHelp}
          </p>
          <input
            id={`${id}url`}
            type="text"
            className="mono"
            spellCheck={false}
            aria-describedby={`${id}url-help`}
            value={state.installUrl}
            onChange={({ target }) => acts.onInstallUrl(target.value)}
          />
        </div>
      </div>
      {files === null && <p className="some">{state.isSound ? words.notAnId : words.blocked}</p>}
      {files !== null && state.hasWarnings && <p className="some">{words.withWarnings}</p>}
      {files !== null && (
        <ul className="files">
          {files.map(({ name, place }) => (
            <li key={name}>
              <button type="button" className="main quiet" onClick={() => acts.onFile(name)}>
                {words.download(name)}
              </button>
              <p>
                <b>{words.place}:</b> {place}
              </p>
            </li>
          ))}
        </ul>
      )}
      {files !== null && files.length > 1 && (
        <p>
          <button type="button" className="main" onClick={acts.onZip}>
            {words.zip(files.length)}
          </button>
        </p>
      )}
    </>
  );
}
