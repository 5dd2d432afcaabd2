import type { JSX } from 'react';
import type { HelpLine } from '../rules/engine/policy.ts';
import type { Language } from '../rules/engine/types.ts';
import type { PromptWords } from './text/words.ts';

interface Props {
  readonly lines: readonly HelpLine[];
  readonly language: Language;
  readonly words: PromptWords;
}

/** Where the customer can turn to. Only to be said aloud: nothing here goes into the note. */
export function HelpPanel({ lines, language, words }: Props): JSX.Element {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      <h3>{words.helpTitle}</h3>
      <p className="soft">{words.helpStaysOut}</p>
      <ul>
        {lines.map(({ id, name, reach, about, verifiedOn }) => (
          <li key={id}>
            <b>{name[language]}</b> <b className="reach">{reach}</b>
            <small>
              {about[language]} · {words.lookedUp(day.format(new Date(verifiedOn)))}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
