import { type JSX, useId, useState } from 'react';
import {
  type Ailment,
  type Diagnosis,
  doctorText,
  factsOf,
  isAsShipped,
  saidOf,
} from './doctor-text.ts';
import type { CheckupWords } from './text/checkup-words.ts';

interface Props {
  readonly found: Diagnosis | 'looking' | 'failed';
  readonly words: CheckupWords;
  /** It was opened or closed. */
  onToggle(isOpen: boolean): void;
  /** False: it was not allowed. */
  onCopy(text: string): Promise<boolean>;
}

/** The policy doctor: what IT wants to know when a policy does not do what it should. */
export function DoctorPanel({ found, words, onToggle, onCopy }: Props): JSX.Element {
  return (
    <details className="panel" onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>{words.title}</summary>
      {typeof found === 'string' ? (
        <p role="status">{words[found]}</p>
      ) : (
        <Report found={found} words={words} onCopy={onCopy} />
      )}
    </details>
  );
}

interface ReportProps {
  readonly found: Diagnosis;
  readonly words: CheckupWords;
  onCopy(text: string): Promise<boolean>;
}

function Report({ found, words, onCopy }: ReportProps): JSX.Element {
  const text = doctorText(found, words);
  const [copied, setCopied] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const textId = useId();
  const copy = async () => setCopied({ text, isCopied: await onCopy(text) });
  return (
    <>
      {isAsShipped(found) && <p>{words.asShipped}</p>}
      <dl>
        {factsOf(found, words).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Ailments title={words.errors(found.errors.length)} ailments={found.errors} words={words} />
      <Ailments
        title={words.warnings(found.warnings.length)}
        ailments={found.warnings}
        words={words}
      />
      {!found.codesChecked && <p>{words.codesNotChecked}</p>}
      {!found.isWhole && <p>{words.notWhole}</p>}
      <label htmlFor={textId}>{words.textTitle}</label>
      <textarea id={textId} readOnly rows={6} value={text} />
      <button type="button" className="main" onClick={() => void copy()}>
        {words.copy}
      </button>
      <p role="status">{copied?.text === text && words.copied(copied.isCopied)}</p>
    </>
  );
}

interface AilmentsProps {
  readonly title: string;
  readonly ailments: readonly Ailment[];
  readonly words: CheckupWords;
}

function Ailments({ title, ailments, words }: AilmentsProps): JSX.Element {
  return (
    <>
      <h2>{title}</h2>
      {ailments.length > 0 && (
        <ul>
          {ailments.map((one) => {
            const said = saidOf(one, words);
            return (
              <li key={`${one.path} ${said}`}>
                <code>{one.path}</code> {said}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
