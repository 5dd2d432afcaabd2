import type { JSX } from 'react';
import type { Ground } from '../rules/engine/types.ts';
import type { PromptWords } from './text/words.ts';
import { capital } from './title.ts';

/** Why one category is sensitive. */
export interface Reason {
  readonly category: string;
  readonly why: string;
  readonly grounds: readonly { readonly name: string; readonly source: Ground['source'] }[];
}

interface Props {
  readonly reasons: readonly Reason[];
  readonly words: PromptWords;
}

export function WhyPanel({ reasons, words }: Props): JSX.Element {
  const grounds = new Map(
    reasons.flatMap((reason) => reason.grounds).map((ground) => [ground.name, ground]),
  );
  return (
    <>
      <h3>{words.whyTitle}</h3>
      {reasons.map(({ category, why }) => (
        <p key={category}>
          {reasons.length > 1 && <b>{capital(category)}: </b>}
          {why}
        </p>
      ))}
      <p>{words.readable}</p>
      <p className="soft">
        {words.ground}{' '}
        {[...grounds.values()].map(({ name, source }, index) => (
          <span key={name}>
            {index > 0 && '; '}
            <a href={source} target="_blank" rel="noreferrer">
              {name}
              <span className="unseen"> {words.newTab}</span>
            </a>
          </span>
        ))}
      </p>
    </>
  );
}
