import type { JSX } from 'react';
import type { Choice } from './choices.ts';
import { Stacked } from './Stacked.tsx';
import type { PromptWords } from './text/words.ts';

interface Props {
  readonly choices: readonly Choice[];
  readonly active: number;
  readonly words: PromptWords;
}

/** What to do for this customer now, by the code that is meant. Nothing where no code of the book says it. */
export function Handling({ choices, active, words }: Props): JSX.Element | null {
  if (choices.every(({ handling }) => handling.length === 0)) return null;
  return (
    <section className="handling" aria-label={words.doNow}>
      <Stacked
        active={active}
        items={choices.map(({ handling }) =>
          handling.length === 0 ? null : (
            <>
              <h3>{words.doNow}</h3>
              {handling.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </>
          ),
        )}
      />
    </section>
  );
}
