import type { JSX } from 'react';
import { Mark } from './Mark.tsx';
import type { PromptWords } from './text/words.ts';

interface Props {
  readonly id: string;
  /** What the card speaks of; null: of several. */
  readonly kind: 'context' | 'identifier' | null;
  readonly title: string;
  /** What comes after the title, lighter. */
  readonly more: string | null;
  /** The keys that lead here, as printed on them; null: none. */
  readonly shortcut: string | null;
  readonly words: PromptWords;
  onClose(): void;
}

export function CardHeader({
  id,
  kind,
  title,
  more,
  shortcut,
  words,
  onClose,
}: Props): JSX.Element {
  return (
    <header>
      {kind && <Mark kind={kind} />}
      <h2 id={id}>
        {title}
        {more !== null && <span> · {more}</span>}
      </h2>
      {shortcut !== null && (
        <span className="keys outside" title={words.toCard}>
          {shortcut.split('+').map((key) => (
            <kbd className="cap" key={key}>
              {key}
            </kbd>
          ))}
          <span className="unseen"> {words.toCard}</span>
        </span>
      )}
      <span className="keys inside" title={words.toNote}>
        <kbd className="cap">Esc</kbd>
        <span className="unseen"> {words.toNote}</span>
      </span>
      <button type="button" className="close" aria-label={words.close} onClick={onClose}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" fill="none" />
        </svg>
      </button>
    </header>
  );
}
