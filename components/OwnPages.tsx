import type { JSX } from 'react';
import type { Language } from '../rules/engine/types.ts';
import type { OptionsWords } from './text/options-words.ts';
import { type OwnPage, ownPages } from './text/words.ts';

interface Props {
  readonly language: Language;
  readonly words: OptionsWords;
  readonly pages: Readonly<Record<OwnPage, string>>;
}

/** The bar that leads from the settings to the other pages of Discreet: those of `ownPages`, and the practice page. */
export function OwnPages({ language, words, pages }: Props): JSX.Element {
  const all = [...ownPages.map((page) => [page, pages[page]]), ['practice', words.practice]];
  return (
    <nav className="own-pages" aria-label={words.pages}>
      <ul>
        {all.map(([page, name]) => (
          <li key={page}>
            <a
              href={`/${page}.html?language=${language}`}
              aria-current={page === 'options' ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
