import { type JSX, useId } from 'react';
import type { PopupWords } from './text/words.ts';

interface Props {
  readonly sought: string;
  /** How many rules are shown. */
  readonly found: number;
  readonly words: Pick<PopupWords, 'searchRules' | 'rulesFound'>;
  onSeek(sought: string): void;
}

/** Seeks among the rules, and says politely how many there are. */
export function RuleSearch({ sought, found, words, onSeek }: Props): JSX.Element {
  const id = useId();
  return (
    <div className="rule-search">
      <label htmlFor={id}>{words.searchRules}</label>
      <input
        id={id}
        type="search"
        spellCheck={false}
        value={sought}
        onChange={({ target }) => onSeek(target.value)}
      />
      <p role="status" className="said">
        {sought.trim() !== '' && words.rulesFound(found)}
      </p>
    </div>
  );
}
