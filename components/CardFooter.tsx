import type { JSX } from 'react';
import type { PromptWords } from './text/words.ts';

/** What the card can show in the place of its choices. */
export type Panel = 'codes' | 'why' | 'help' | 'leave';

interface Props {
  readonly panels: readonly Panel[];
  readonly open: Panel | null;
  /** The id of the element that a panel fills. */
  readonly controls: string;
  readonly words: PromptWords;
  onToggle(panel: Panel): void;
}

/** One quiet row; it stays where it is whatever is shown above it. */
export function CardFooter({ panels, open, controls, words, onToggle }: Props): JSX.Element {
  return (
    <footer>
      {panels.map((panel) => (
        <button
          key={panel}
          type="button"
          className={`to-${panel}`}
          aria-expanded={panel === open}
          aria-controls={controls}
          onClick={() => onToggle(panel)}
        >
          {words.panel[panel]}
        </button>
      ))}
    </footer>
  );
}
