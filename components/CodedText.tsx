import type { JSX } from 'react';

/** A note whose codes stand out. */
export function CodedText({ text }: { readonly text: string }): JSX.Element {
  let at = 0;
  const parts = text.split(/(\[[\p{L}\p{N}._-]+\])/u).map((part) => {
    const start = at;
    at += part.length;
    return part.startsWith('[') ? <b key={start}>{part}</b> : part;
  });
  return <>{parts}</>;
}
