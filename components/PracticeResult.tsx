import { type JSX, type Ref, useId } from 'react';
import type { Told } from '../entrypoints/prompt/contract.ts';
import { Check } from './Check.tsx';
import { CodedText } from './CodedText.tsx';
import { Mark } from './Mark.tsx';
import type { Call } from './text/calls.ts';
import type { ResultWords } from './text/practice-words.ts';

/** How a practice note did. Kept in memory, and shown to nobody but its writer. */
export interface Score {
  readonly told: readonly Told[];
  /** Per fact of the call: is it in the note? */
  readonly kept: readonly boolean[];
  readonly code: 'there' | 'missing' | 'not-needed';
}

interface Props {
  readonly call: Call;
  readonly score: Score;
  /** Are the codes of the model note those in force? */
  readonly ownCodes: boolean;
  readonly words: ResultWords;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What Discreet would say of the note, what a colleague needs of it, and how it could be written. */
export function PracticeResult({ call, score, ownCodes, words, headingRef }: Props): JSX.Element {
  const id = useId();
  const kept = score.kept.filter(Boolean).length;
  return (
    <section className="panel result" aria-labelledby={id}>
      <h2 id={id} ref={headingRef} tabIndex={-1}>
        {words.title}
      </h2>
      <div className="scores">
        <h3>{words.score}</h3>
        <ul>
          <Check done={score.told.length === 0}>{words.storiesLeft(score.told.length)}</Check>
          <Check done={kept === score.kept.length}>
            {words.factsKept(kept, score.kept.length)}
          </Check>
          <Check done={score.code !== 'missing'}>
            {score.code === 'there' && words.codeThere}
            {score.code === 'missing' && words.codeMissing}
            {score.code === 'not-needed' && words.noCodeNeeded}
          </Check>
        </ul>
      </div>
      <div>
        <h3>{words.said}</h3>
        {score.told.length === 0 && <p>{words.saidNothing}</p>}
        <ul className="told">
          {score.told.map((told) => (
            <ToldRow key={`${told.quote}${told.categories}`} told={told} words={words} />
          ))}
        </ul>
      </div>
      <div>
        <h3>{words.facts}</h3>
        <ul>
          {Object.keys(call.facts).map((what, index) => (
            <Check key={what} done={score.kept[index] === true}>
              {what}{' '}
              <span className="soft">
                ({score.kept[index] === true ? words.kept : words.missing})
              </span>
            </Check>
          ))}
        </ul>
      </div>
      <div>
        <h3>{words.model}</h3>
        <p className="model">
          <CodedText text={call.model} />
        </p>
        {!ownCodes && <p className="soft">{words.otherCodes}</p>}
        <p className="soft">{call.why}</p>
      </div>
    </section>
  );
}

function ToldRow({ told, words }: { readonly told: Told; readonly words: ResultWords }) {
  const { kind, confidence, categories, quote, codes } = told;
  const [first] = codes;
  return (
    <li>
      <Mark kind={kind} />
      <div>
        <p>
          <q>{quote}</q>
        </p>
        <p className="soft">
          {categories.join(', ')}
          {confidence === 'likely' && ` (${words.maybe})`}. {words.proposes}{' '}
          {first === undefined || first.omit ? <b>{words.leaveOut}</b> : <b>{first.id}</b>}
        </p>
      </div>
    </li>
  );
}
