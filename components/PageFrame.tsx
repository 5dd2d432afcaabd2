import type { JSX, ReactNode } from 'react';
import type { Language } from '../rules/engine/types.ts';

const languages: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

interface Props {
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** What every page of Discreet's own has in common: its name, both languages, one heading. */
export function PageFrame({ language, title, lead, children }: Props): JSX.Element {
  return (
    <>
      <header className="band">
        <div className="column">
          <p className="brand">
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M6 0.8 11.2 6 6 11.2 0.8 6Z" fill="currentColor" />
            </svg>
            Discreet
          </p>
          <ul className="languages">
            {Object.entries(languages).map(([id, name]) => (
              <li key={id}>
                <a
                  href={`?language=${id}`}
                  lang={id}
                  hrefLang={id}
                  aria-current={id === language ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </header>
      <main className="column">
        <div className="opening">
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
        {children}
      </main>
    </>
  );
}
