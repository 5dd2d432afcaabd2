import type { JSX } from 'react';
import type { HelpLine } from '../rules/engine/policy.ts';
import type { Language, Notice } from '../rules/engine/types.ts';
import type { LetterWords } from './text/paper-words.ts';

interface Props {
  readonly notice: Notice;
  /** Of whoever gets it. */
  readonly language: Language;
  /** Those that stand in the notice. */
  readonly helpLines: readonly HelpLine[];
  readonly organisation: string | null;
  readonly words: LetterWords;
  dayOf(iso: string): string;
}

/** What somebody behind a code is told: what leaked, what it means, what to do. The code itself is not named. */
export function NoticeLetter(props: Props): JSX.Element {
  const { notice, language, helpLines, organisation, words, dayOf } = props;
  const steps = notice.steps.map((step) => step[language]).filter((step) => step !== '');
  return (
    <article className="sheet letter" lang={language}>
      <h3>{words.title}</h3>
      <section>
        <h4>{words.leaked}</h4>
        <p>{notice.leaked[language]}</p>
      </section>
      <section>
        <h4>{words.means}</h4>
        <p>{notice.means[language]}</p>
      </section>
      <section className="do-first">
        <h4>{words.first}</h4>
        <p>{notice.first[language]}</p>
      </section>
      {steps.length > 0 && (
        <section>
          <h4>{words.steps}</h4>
          <ul>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </section>
      )}
      {helpLines.length > 0 && (
        <section>
          <h4>{words.help}</h4>
          <ul>
            {helpLines.map(({ id, name, reach, about, verifiedOn }) => (
              <li key={id}>
                {name[language]}: <b>{reach}</b> ({about[language]}){' '}
                <small>{words.lookedUp(dayOf(verifiedOn))}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {organisation !== null && <p className="signed">{organisation}</p>}
    </article>
  );
}
