import type { JSX } from 'react';

/** A diamond for a situation, a dot for a detail: shape tells them apart, not colour alone. */
export function Mark({ kind }: { readonly kind: 'context' | 'identifier' }): JSX.Element {
  return (
    <svg className={`mark mark-${kind}`} viewBox="0 0 12 12" aria-hidden="true">
      {kind === 'context' ? (
        <path d="M6 .6 11.4 6 6 11.4.6 6Z" fill="currentColor" />
      ) : (
        <circle cx="6" cy="6" r="4.6" fill="currentColor" />
      )}
    </svg>
  );
}
