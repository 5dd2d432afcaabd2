import { type JSX, useState } from 'react';
import type { PromptWords } from './text/words.ts';

interface Props {
  readonly words: PromptWords;
  /** False: it was not allowed. */
  onCopy(): Promise<boolean>;
}

/** Puts the note as it should be on the clipboard. */
export function CopyNote({ words, onCopy }: Props): JSX.Element {
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <>
      <button type="button" className="copy" onClick={() => void onCopy().then(setCopied)}>
        {words.copyNote}
      </button>
      <span role="status">{isCopied !== undefined && words.copied(isCopied)}</span>
    </>
  );
}
