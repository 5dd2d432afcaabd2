import type { JSX } from 'react';
import type { HelpLine } from '../rules/engine/policy.ts';
import type { Language } from '../rules/engine/types.ts';
import type { PromptWords } from './text/words.ts';
import { capital } from './title.ts';

interface Props {
  readonly lines: readonly HelpLine[];
  readonly language: Language;
  readonly words: PromptWords;
}

/** Where the customer can turn to. Only to be said aloud: nothing here goes into the note. */
export function HelpPanel({ lines, language, words }: Props): JSX.Element {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const days = new Set(lines.map(({ verifiedOn }) => verifiedOn));
  const lookedUp = (verifiedOn: string) => words.lookedUp(day.format(new Date(verifiedOn)));
  const [first] = lines;
  return (
    <>
      <h3>{words.helpTitle}</h3>
      <p className="soft">
        {words.helpStaysOut} {first && days.size === 1 && `${capital(lookedUp(first.verifiedOn))}.`}
      </p>
      <ul>
        {lines.map(({ id, name, reach, about, verifiedOn }) => (
          <li key={id}>
            <b>{name[language]}</b> <b className="reach">{reach}</b>
            <small>
              {about[language]}
              {days.size > 1 && ` · ${lookedUp(verifiedOn)}`}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
