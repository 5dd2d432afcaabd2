import type { JSX } from 'react';
import type { PaperWords } from './text/paper-words.ts';

/** A code as it stands on the card, in one language. */
export interface CardRow {
  readonly id: string;
  readonly label: string;
  readonly handling: readonly string[];
  /** Names of the situations for which it is proposed; `all`: every one. */
  readonly when: readonly string[] | 'all';
  /** True for the code that writes nothing. */
  readonly omit: boolean;
}

interface Props {
  readonly rows: readonly CardRow[];
  readonly organisation: string | null;
  readonly madeOn: string;
  readonly words: PaperWords['card'];
}

/** More than this fits on one sheet in small letters only. */
const manyCodes = 9;

/** The sheet for the desk. */
export function CodeCard({ rows, organisation, madeOn, words }: Props): JSX.Element {
  const example = rows.find(({ omit }) => !omit);
  return (
    <article className={rows.length > manyCodes ? 'sheet code-card many' : 'sheet code-card'}>
      <header>
        <h3>{words.heading}</h3>
        {organisation !== null && <p>{words.setBy(organisation)}</p>}
      </header>
      {example && <p className="how-to">{words.howTo(example.id)}</p>}
      <ol>
        {rows.map(({ id, label, handling, when, omit }) => (
          <li key={id}>
            <b className={omit ? 'code omit' : 'code'}>{id}</b>
            <div>
              <h4>{label}</h4>
              {handling.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {when.length > 0 && (
                <p className="when">
                  {words.when} {when === 'all' ? words.always : when.join(', ')}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <footer>
        <p>{words.foot}</p>
        <p>{words.madeOn(madeOn)}</p>
      </footer>
    </article>
  );
}
