import { type JSX, useId, useRef, useState } from 'react';
import type { TryWords } from './text/welcome-words.ts';
import { useTyping } from './typing.ts';

interface Props {
  readonly words: TryWords;
  readonly keys: string | null;
  /** How many passages of a text would be replaced; null: nothing is checked here. */
  count(text: string): number | null;
}

/** A field like those of a CRM, and below it what happened in it. */
export function TryField({ words, keys, count }: Props): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const type = useTyping(field);
  const id = useId();
  const found = count(text);

  const said = () => {
    if (found === null) return words.noCheck;
    if (text.trim() === '') return words.empty;
    return found === 0 ? words.clean : words.found(found, keys);
  };
  return (
    <section className="panel try" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{words.title}</h2>
      <p>{words.text}</p>
      <label htmlFor={`${id}note`}>{words.label}</label>
      <textarea
        id={`${id}note`}
        ref={field}
        rows={6}
        aria-describedby={`${id}said`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}said`} className={found ? 'said some' : 'said'}>
        {said()}
      </p>
      <p className="buttons">
        <button type="button" className="main" onClick={() => type(words.example)}>
          {words.write}
        </button>
        <button type="button" className="plain" onClick={() => type('')}>
          {words.clear}
        </button>
      </p>
    </section>
  );
}
