import type { HelpLine } from './engine/policy.ts';

/** What is shown until an organisation brings its own: only numbers that were looked up, with the day and the place. */
export const defaultHelpLines: readonly HelpLine[] = [];
