import type { Story } from '../../rules/engine/types.ts';

/** How an underline looks: by what it marks, and how surely. */
export type Looks = `${'story' | 'identifier'}-${'sure' | 'likely'}`;

export const looksOf = ({ kind, confidence }: Story): Looks =>
  `${kind === 'context' ? 'story' : 'identifier'}-${confidence}`;
