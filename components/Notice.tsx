import { type JSX, type Ref, useEffect, useRef } from 'react';
import { CopyNote } from './CopyNote.tsx';
import { onEscape } from './escape.ts';
import { headOf } from './excerpt.ts';
import type { PromptWords } from './text/words.ts';

/** Characters of words that stayed, shown before they are cut. */
const quoted = 70;

interface Props {
  readonly title: string;
  /** What to do about it. */
  readonly help: string;
  /** Words that stayed although they should have gone. */
  readonly left: readonly string[];
  /** True: the focus goes to the button. */
  readonly focus: boolean;
  readonly words: PromptWords;
  readonly noticeRef: Ref<HTMLDivElement>;
  /** Absent where there is nothing to copy. */
  readonly onCopy: (() => Promise<boolean>) | undefined;
  onDismiss(): void;
}

/** Says what Discreet could not do, and what to do about it. It stays until it is dismissed. */
export function Notice(props: Props): JSX.Element {
  const { title, help, left, focus, words, noticeRef, onCopy, onDismiss } = props;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) button.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard for the button in it
    <div className="notice" ref={noticeRef} onKeyDown={onEscape(onDismiss)}>
      <p>
        <b>{title}</b> {left.length === 0 && help}
      </p>
      {left.length > 0 && (
        <>
          <ul>
            {left.map((quote) => (
              <li key={quote}>{headOf(quote, quoted)}</li>
            ))}
          </ul>
          <p>{help}</p>
        </>
      )}
      {onCopy && <CopyNote words={words} onCopy={onCopy} />}
      <button type="button" className="got-it" ref={button} onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
