import type { JSX } from 'react';
import type { PopupWords } from './text/words.ts';

interface Props {
  /** True once it is clear that no answer comes. */
  readonly failed: boolean;
  readonly words: PopupWords;
  onRetry(): void;
}

/** The popup before the background has answered, or when it does not. */
export function PopupWaiting({ failed, words, onRetry }: Props): JSX.Element {
  return (
    <>
      <header className="top">
        <h1>Discreet</h1>
      </header>
      <div className="site idle" role="status">
        {failed ? (
          <>
            <p>
              <b>{words.unreachable}</b> {words.unreachableHelp}
            </p>
            <button type="button" className="main" onClick={onRetry}>
              {words.retry}
            </button>
          </>
        ) : (
          <p>{words.loading}</p>
        )}
      </div>
    </>
  );
}
