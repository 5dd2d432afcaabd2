import type { JSX, Ref } from 'react';
import type { PromptWords } from './text/words.ts';

interface Props {
  readonly title: string;
  /** What to do about it. */
  readonly help: string;
  readonly words: PromptWords;
  readonly noticeRef: Ref<HTMLDivElement>;
  onDismiss(): void;
}

/** Says what Discreet could not do, and what to do about it. It stays until it is dismissed. */
export function Notice({ title, help, words, noticeRef, onDismiss }: Props): JSX.Element {
  return (
    <div className="notice" ref={noticeRef}>
      <p>
        <b>{title}</b> {help}
      </p>
      <button type="button" className="got-it" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
