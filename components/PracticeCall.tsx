import { type JSX, type ReactNode, type Ref, useId } from 'react';
import type { Call } from './text/calls.ts';
import type { PracticeWords } from './text/practice-words.ts';

interface Props {
  readonly call: Call;
  readonly number: number;
  readonly total: number;
  readonly note: string;
  readonly words: PracticeWords;
  readonly headingRef: Ref<HTMLHeadingElement>;
  onWrite(note: string): void;
  /** What the agent can do with the note. */
  readonly children: ReactNode;
}

/** One call to read, and the field in which its note is written. */
export function PracticeCall({ call, number, total, note, words, ...rest }: Props): JSX.Element {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <p className="progress">
        <span>{words.progress(number, total)}</span>
        <progress value={number} max={total} aria-hidden="true" />
      </p>
      <h2 id={id} ref={rest.headingRef} tabIndex={-1}>
        <span className="unseen">{words.progress(number, total)}: </span>
        {call.title}
      </h2>
      <div className="desk">
        <div>
          <h3>{words.call}</h3>
          <dl className="talk">
            {call.lines.map((line, index) => (
              <div key={line} className={index % 2 === 0 ? 'turn' : 'turn theirs'}>
                <dt>{index % 2 === 0 ? words.agent : words.customer}</dt>
                <dd>{line}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <label htmlFor={`${id}note`}>{words.label}</label>
          <p id={`${id}hint`} className="hint">
            {words.hint}
          </p>
          <textarea
            // A new call is a new field, so that the checker forgets the last one.
            key={number}
            id={`${id}note`}
            rows={9}
            defaultValue={note}
            aria-describedby={`${id}hint`}
            onInput={({ currentTarget }) => rest.onWrite(currentTarget.value)}
          />
          {rest.children}
        </div>
      </div>
    </section>
  );
}
