import type { JSX } from 'react';
import type { Language } from '../rules/engine/types.ts';
import { PageFrame } from './PageFrame.tsx';
import { TryField } from './TryField.tsx';
import type { WelcomeWords } from './text/welcome-words.ts';

interface Props {
  readonly language: Language;
  readonly words: WelcomeWords;
  /** The keys that lead to the card; null: none set. */
  readonly keys: string | null;
  /** The address of the browser's own settings for keys, or the way there. */
  readonly keysAt: string;
  readonly suites: readonly string[];
  /** What the popup's button for another site says. */
  readonly useHere: string;
  readonly practice: string;
  count(text: string): number | null;
  onChangeKeys(): void;
}

/** How many suites are named before one asks for all. */
const named = 6;

/** The first minute: what Discreet does and does not, and a field to see it in. */
export function WelcomeView({ language, words, keys, ...about }: Props): JSX.Element {
  const { does, not, where, practice } = words;
  const list = new Intl.ListFormat(language);
  return (
    <PageFrame language={language} title={words.title} lead={words.lead}>
      <TryField words={words.field} keys={keys} count={about.count} />
      <div className="blocks">
        <section className="panel">
          <h2>{does.title}</h2>
          <p>{does.text}</p>
        </section>
        <section className="panel">
          <h2>{not.title}</h2>
          <p>{not.text}</p>
          <p>{words.seeForYourself}</p>
        </section>
        <section className="panel">
          <h2>{words.keys.title}</h2>
          <p>
            {keys === null ? (
              words.keys.none
            ) : (
              <>
                {words.keys.before}
                <kbd>{keys}</kbd>
                {words.keys.after}
              </>
            )}
          </p>
          <p>
            <button type="button" className="plain" onClick={about.onChangeKeys}>
              {words.keys.change}
            </button>
          </p>
          <p className="soft">
            {words.keys.orGoTo} <code>{about.keysAt}</code>
          </p>
        </section>
        <section className="panel">
          <h2>{where.title}</h2>
          <p>{where.text}</p>
          <p>{list.format(about.suites.slice(0, named))} …</p>
          <details>
            <summary>{where.suites(about.suites.length)}</summary>
            <p>{list.format(about.suites)}</p>
          </details>
          <p>{where.elsewhere(about.useHere)}</p>
        </section>
      </div>
      <section className="panel onward">
        <div>
          <h2>{practice.title}</h2>
          <p>{practice.text}</p>
        </div>
        <a className="main" href={about.practice}>
          {practice.start}
        </a>
      </section>
    </PageFrame>
  );
}
