import type { JSX } from 'react';
import type { BuilderWords } from './text/builder-words.ts';

/** What speaks against the policy, with its place, in words. */
export interface PolicyRemark {
  readonly path: string;
  readonly severity: 'error' | 'warning';
  readonly says: string;
}

interface Props {
  readonly remarks: readonly PolicyRemark[];
  /** False: nobody could look whether a code tells a story. */
  readonly isChecked: boolean;
  readonly words: BuilderWords['check'];
  onShow(path: string): void;
}

/** Errors and warnings, each leading to its place in the text. */
export function PolicyRemarks({ remarks, isChecked, words, onShow }: Props): JSX.Element {
  const errors = remarks.filter(({ severity }) => severity === 'error');
  const warnings = remarks.filter(({ severity }) => severity === 'warning');
  const rows = (some: readonly PolicyRemark[]) => (
    <ul>
      {some.map(({ path, says }) => (
        <li key={`${path} ${says}`}>
          <button
            type="button"
            className="plain"
            aria-label={words.show(path || words.whole)}
            onClick={() => onShow(path)}
          >
            <code>{path || words.whole}</code>
          </button>{' '}
          {says}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="checked">
      <p role="status" className={errors.length > 0 ? 'some' : undefined}>
        {remarks.length === 0
          ? words.fine
          : [
              errors.length > 0 && words.errors(errors.length),
              warnings.length > 0 && words.warnings(warnings.length),
            ]
              .filter(Boolean)
              .join(' · ')}
      </p>
      {!isChecked && <p className="some">{words.unchecked}</p>}
      {errors.length > 0 && (
        <section className="remarks errors">
          <h3>{words.errors(errors.length)}</h3>
          {rows(errors)}
        </section>
      )}
      {warnings.length > 0 && (
        <section className="remarks">
          <h3>{words.warnings(warnings.length)}</h3>
          <p className="hint">{words.warningsHelp}</p>
          {rows(warnings)}
        </section>
      )}
    </div>
  );
}
