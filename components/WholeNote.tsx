import type { JSX } from 'react';
import type { AllView } from '../entrypoints/prompt/contract.ts';
import type { Language } from '../rules/engine/types.ts';
import type { PromptWords } from './text/words.ts';

interface Props {
  readonly all: AllView;
  /** Of the list of codes. */
  readonly id: string;
  readonly language: Language;
  readonly words: PromptWords;
}

/** The whole note with all stories answered: what stays, what goes, what comes, and what the codes say. */
export function WholeNote({ all, id, language, words }: Props): JSX.Element {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long note is scrolled by keys */}
      <section className="whole" tabIndex={0} aria-label={words.wholeNote}>
        {all.parts.map(({ is, text }, index) => {
          const key = `${index}${is}`;
          if (is === 'out') return <del key={key}>{text}</del>;
          return is === 'in' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
        })}
      </section>
      {all.codes.length > 0 && (
        <ul id={id} className="said">
          {all.codes.map((code) => (
            <li key={code.id}>
              <b>{code.id}</b> <span>{code.label[language]}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
