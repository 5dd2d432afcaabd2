import type { JSX, Ref } from 'react';
import type { Score } from './PracticeResult.tsx';
import type { EndWords } from './text/practice-words.ts';

interface Props {
  readonly scores: readonly (Score | null)[];
  readonly words: EndWords;
  readonly headingRef: Ref<HTMLHeadingElement>;
  onAgain(): void;
  onBack(): void;
}

/** How the ten notes went, for who wrote them. */
export function PracticeEnd({ scores, words, headingRef, onAgain, onBack }: Props): JSX.Element {
  const written = scores.filter((score) => score !== null);
  const clean = written.filter(({ told }) => told.length === 0).length;
  const facts = written.flatMap(({ kept }) => kept);
  return (
    <section className="panel">
      <h2 ref={headingRef} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.notes(written.length, scores.length)}</p>
      {written.length > 0 && (
        <>
          <p>{words.clean(clean, written.length)}</p>
          <p>{words.facts(facts.filter(Boolean).length, facts.length)}</p>
        </>
      )}
      <p className="soft">{words.private}</p>
      <p className="buttons">
        <button type="button" className="main" onClick={onAgain}>
          {words.again}
        </button>
        <button type="button" className="plain" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </section>
  );
}
