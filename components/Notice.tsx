import type { JSX, Ref } from 'react';
import { CopyNote } from './CopyNote.tsx';
import type { PromptWords } from './text/words.ts';

interface Props {
  readonly title: string;
  /** What was to be put in place; see {@link PromptWords.byHand}. */
  readonly code: string | null | undefined;
  readonly words: PromptWords;
  readonly noticeRef: Ref<HTMLDivElement>;
  /** Absent where there is nothing to copy. */
  readonly onCopy: (() => Promise<boolean>) | undefined;
  onDismiss(): void;
}

/** Says what Discreet could not do, and what to do about it. It stays until it is dismissed. */
export function Notice({ title, code, words, noticeRef, onCopy, onDismiss }: Props): JSX.Element {
  return (
    <div className="notice" ref={noticeRef}>
      <p>
        <b>{title}</b> {words.byHand(code)}
      </p>
      {onCopy && <CopyNote words={words} onCopy={onCopy} />}
      <button type="button" className="got-it" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
