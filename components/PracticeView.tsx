import { type JSX, useEffect, useRef } from 'react';
import type { Language } from '../rules/engine/types.ts';
import { PageFrame } from './PageFrame.tsx';
import { PracticeCall } from './PracticeCall.tsx';
import { PracticeEnd } from './PracticeEnd.tsx';
import { PracticeResult, type Score } from './PracticeResult.tsx';
import type { Call } from './text/calls.ts';
import type { PracticeWords } from './text/practice-words.ts';

interface Props {
  readonly language: Language;
  readonly words: PracticeWords;
  readonly calls: readonly Call[];
  /** Which call is open, from 0; as many as there are calls: the end. */
  readonly at: number;
  readonly notes: readonly string[];
  readonly scores: readonly (Score | null)[];
  readonly ownCodes: boolean;
  readonly trouble: 'nothing-written' | 'no-check' | null;
  readonly welcome: string;
  onWrite(note: string): void;
  onShow(): void;
  onGo(at: number): void;
  onAgain(): void;
}

/** Ten calls, one after the other. The focus goes to what is new: the next call, or what came of the note. */
export function PracticeView({ words, calls, at, notes, scores, ...rest }: Props): JSX.Element {
  const call = calls[at];
  const score = scores[at] ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const shown = useRef<{ readonly at: number; readonly score: Score | null }>({ at, score });
  useEffect(() => {
    const before = shown.current;
    shown.current = { at, score };
    if (at !== before.at) heading.current?.focus();
    else if (score !== before.score) (score ? result : heading).current?.focus();
  }, [at, score]);

  return (
    <PageFrame language={rest.language} title={words.title} lead={words.lead}>
      <p className="soft">
        {words.private} <a href={rest.welcome}>{words.toWelcome}</a>
      </p>
      {call ? (
        <>
          <PracticeCall
            call={call}
            number={at + 1}
            total={calls.length}
            note={notes[at] ?? ''}
            words={words}
            headingRef={heading}
            onWrite={rest.onWrite}
          >
            <div className="buttons">
              <button type="button" className="main" onClick={rest.onShow}>
                {score ? words.showAgain : words.show}
              </button>
              <button
                type="button"
                className="main quiet"
                disabled={at === 0}
                onClick={() => rest.onGo(at - 1)}
              >
                {words.previous}
              </button>
              <button type="button" className="main quiet" onClick={() => rest.onGo(at + 1)}>
                {at + 1 === calls.length ? words.finish : words.next}
              </button>
              <p role="status">
                {rest.trouble === 'nothing-written' && words.nothingWritten}
                {rest.trouble === 'no-check' && words.noCheck}
              </p>
            </div>
          </PracticeCall>
          {score && (
            <PracticeResult
              call={call}
              score={score}
              ownCodes={rest.ownCodes}
              words={words.result}
              headingRef={result}
            />
          )}
        </>
      ) : (
        <PracticeEnd
          scores={scores}
          words={words.end}
          headingRef={heading}
          onAgain={rest.onAgain}
          onBack={() => rest.onGo(calls.length - 1)}
        />
      )}
    </PageFrame>
  );
}
