import { type JSX, type RefObject, useId, useRef } from 'react';
import type { Language } from '../rules/engine/types.ts';
import { isAt } from './at-path.ts';
import type { FormDesk } from './FormField.tsx';
import { useRefuge } from './focus-refuge.ts';
import { PageFrame } from './PageFrame.tsx';
import { type FilesState, PolicyFiles, type TargetBrowser } from './PolicyFiles.tsx';
import { PolicyForm } from './PolicyForm.tsx';
import { type PolicyRemark, PolicyRemarks } from './PolicyRemarks.tsx';
import type { Shape } from './shape.ts';
import type { BuilderWords } from './text/builder-words.ts';

export interface BuilderState {
  readonly keys: readonly (readonly [string, Shape])[];
  readonly policy: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** Where the text stops being JSON; null: it is. */
  readonly broken: { readonly line: number; readonly column: number } | null;
  readonly remarks: readonly PolicyRemark[];
  readonly isChecked: boolean;
  /** What has just been opened or taken over, in words; empty: nothing. */
  readonly began: string;
  readonly canUndo: boolean;
  readonly files: FilesState;
}

export interface BuilderActs {
  onOpen(files: readonly File[]): void;
  onInForce(): void;
  onEmpty(): void;
  onUndo(): void;
  onKey(key: string, value: unknown): void;
  onText(text: string): void;
  onShow(path: string): void;
  onBrowser(browser: TargetBrowser): void;
  onId(id: string): void;
  onInstallUrl(url: string): void;
  onFormat(id: string): void;
  onFile(name: string): void;
  onZip(): void;
}

interface Props {
  readonly language: Language;
  readonly words: BuilderWords;
  readonly state: BuilderState;
  readonly acts: BuilderActs;
  readonly textRef: RefObject<HTMLTextAreaElement | null>;
}

/** A policy, to begin, to fill in, to check and to hand over. */
export function BuilderView({ language, words, state, acts, textRef }: Props): JSX.Element {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const { begin, form, text, check, give } = words;
  const { ref, onClickCapture } = useRefuge<HTMLHeadingElement>();
  const { broken, remarks } = state;
  const desk: FormDesk = {
    words: form,
    isBroken: broken !== null,
    faultsAt: (path) => remarks.filter((remark) => isAt(remark.path, path)).map(({ says }) => says),
  };
  return (
    <PageFrame language={language} title={words.title} lead={words.lead}>
      <section className="panel" onClickCapture={onClickCapture}>
        <h2 ref={ref} tabIndex={-1}>
          {begin.title}
        </h2>
        <p>{begin.text}</p>
        <div className="buttons">
          <input
            ref={file}
            type="file"
            multiple
            hidden
            aria-label={begin.open}
            onChange={({ target }) => {
              acts.onOpen([...(target.files ?? [])]);
              target.value = '';
            }}
          />
          <button type="button" className="main" onClick={() => file.current?.click()}>
            {begin.open}
          </button>
          <button type="button" className="main quiet" onClick={acts.onInForce}>
            {begin.inForce}
          </button>
          <button type="button" className="main quiet" onClick={acts.onEmpty}>
            {begin.empty}
          </button>
          {state.canUndo && (
            <button type="button" className="plain" onClick={acts.onUndo}>
              {begin.undo}
            </button>
          )}
        </div>
        <p role="status" className="said">
          {state.began}
        </p>
      </section>
      <section className="panel">
        <h2>{form.title}</h2>
        <p>{form.text}</p>
        {broken && <p className="some">{form.broken}</p>}
        <PolicyForm keys={state.keys} policy={state.policy} desk={desk} onChange={acts.onKey} />
      </section>
      <section className="panel">
        <h2>{text.title}</h2>
        <p id={`${id}about`}>{text.text}</p>
        <label htmlFor={`${id}text`}>{text.label}</label>
        <textarea
          id={`${id}text`}
          ref={textRef}
          className="mono whole"
          spellCheck={false}
          aria-describedby={`${id}about ${id}broken`}
          aria-invalid={broken !== null}
          value={state.text}
          onChange={({ target }) => acts.onText(target.value)}
        />
        <p id={`${id}broken`} role="status" className="some">
          {broken && text.notJson(broken.line, broken.column)}
        </p>
      </section>
      {!broken && (
        <section className="panel">
          <h2>{check.title}</h2>
          <PolicyRemarks
            remarks={remarks}
            isChecked={state.isChecked}
            words={check}
            onShow={acts.onShow}
          />
        </section>
      )}
      {!broken && state.files.formats.length > 0 && (
        <section className="panel">
          <h2>{give.title}</h2>
          <p>{give.text}</p>
          <PolicyFiles state={state.files} words={give} {...acts} />
        </section>
      )}
    </PageFrame>
  );
}
