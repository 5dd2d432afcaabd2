// What became of a text, as far as an event tells it.
import { isInWords } from './timing.ts';

/** `entered`: opened as it stands; `typed`: letter by letter; `placed`: words put there whole; `changed`: by a script. */
export type Cause = 'entered' | 'typed' | 'placed' | 'changed';

const byKey = /^(?:insertText|insertLineBreak|insertParagraph|.*Composition.*|delete.*)$/;

/** Did the agent type it, or does it stand there at once: pasted, dropped, dictated, corrected, undone? */
export function causeOf(event: Event): 'typed' | 'placed' {
  const { inputType, data } = event as Partial<InputEvent>;
  if (!inputType || !byKey.test(inputType)) return 'placed';
  // An emoji is two.
  return inputType === 'insertText' && (data ?? '').length > 2 ? 'placed' : 'typed';
}

/** Did the agent bring it about? */
export const isWriting = (cause: Heard | null) => cause === 'typed' || cause === 'placed';

/** What was done before one look. `spelled`: letters of a word, and nothing that would end it. */
export type Heard = Cause | 'spelled';

/** A letter in a word, or its last one. */
export function isSpelling(event: Event): boolean {
  const { inputType, data, isComposing } = event as Partial<InputEvent>;
  return (
    inputType === 'insertText' &&
    !isComposing &&
    isInWords(data ?? '') &&
    causeOf(event) === 'typed'
  );
}

const weight: readonly Heard[] = ['changed', 'entered', 'spelled', 'typed', 'placed'];

/** What two causes before one look come to. */
export const stronger = <Of extends Heard>(one: Of | null, other: Of): Of =>
  one && weight.indexOf(one) > weight.indexOf(other) ? one : other;
