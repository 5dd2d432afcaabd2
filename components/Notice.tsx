import type { JSX, Ref } from 'react';
import type { PromptWords } from './text/words.ts';

interface Props {
  readonly title: string;
  /** What was to be put in place; see {@link PromptWords.byHand}. */
  readonly code: string | null | undefined;
  readonly words: PromptWords;
  readonly noticeRef: Ref<HTMLDivElement>;
  onDismiss(): void;
}

/** Says what Discreet could not do, and what to do about it. It stays until it is dismissed. */
export function Notice({ title, code, words, noticeRef, onDismiss }: Props): JSX.Element {
  return (
    <div className="notice" ref={noticeRef}>
      <p>
        <b>{title}</b> {words.byHand(code)}
      </p>
      <button type="button" className="got-it" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
