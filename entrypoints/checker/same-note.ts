// Is this still the note that stood here, or has the page put another in its place?
import { changeBetween } from '../../rules/engine/change.ts';
import { type Heard, isWriting } from './cause.ts';
import { isInWords } from './timing.ts';

/** How much of the longer text both have in common, from 0 to 1. */
function alike(before: string, after: string): number {
  const { start, endBefore } = changeBetween(before, after);
  return (start + before.length - endBefore) / Math.max(1, before.length, after.length);
}

/**
 * Has a script put another note here? A record was opened or switched, or a note was saved: little of the text is left.
 * `heard`: what was done to the field in between; what the agent writes is no other note.
 */
export function isAnotherNote(before: string, after: string, heard: Heard | null): boolean {
  if (isWriting(heard)) return false;
  const { start, endBefore, endAfter } = changeBetween(before, after);
  if (heard === 'spelled' && isInWords(after.slice(start, endAfter))) return false;
  return before === '' ? after !== '' : 2 * (start + before.length - endBefore) < before.length;
}

/** A page that draws its field anew gives it the same words, and at most the letters typed meanwhile. */
export function isSameNote(before: string, after: string): boolean {
  return before !== '' && alike(before, after) > 0.9;
}
