import type { JSX } from 'react';
import type { PopupWords } from './text/words.ts';

interface Props {
  /** The keys that lead to the card, as the browser knows them; null: none set. */
  readonly keys: string | null;
  readonly words: PopupWords;
  onChange(): void;
}

/** Which keys lead to the card, and the way to the browser's own setting for them. */
export function ShortcutKeys({ keys, words, onChange }: Props): JSX.Element {
  return (
    <span>
      {words.shortcut} {keys === null ? words.noKeys : <kbd className="cap">{keys}</kbd>}{' '}
      <button type="button" className="quiet" onClick={onChange}>
        {words.otherKeys}
      </button>
    </span>
  );
}
