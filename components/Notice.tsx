import type { JSX, Ref } from 'react';
import type { PromptWords } from './text/words.ts';

interface Props {
  /** What was to be put in place; see {@link PromptWords.byHand}. */
  readonly code: string | null | undefined;
  readonly words: PromptWords;
  readonly noticeRef: Ref<HTMLDivElement>;
  onDismiss(): void;
}

/** Says that a replacement did not take, and what to do about it. It stays until it is dismissed. */
export function Notice({ code, words, noticeRef, onDismiss }: Props): JSX.Element {
  return (
    <div className="notice" ref={noticeRef}>
      <p>
        <b>{words.notReplaced}</b> {words.byHand(code)}
      </p>
      <button type="button" className="got-it" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
