// What became of a text, as far as an event tells it.

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
export const isWriting = (cause: Cause | null) => cause === 'typed' || cause === 'placed';

const weight: readonly Cause[] = ['changed', 'entered', 'typed', 'placed'];

/** What two causes before one look come to. */
export const stronger = (one: Cause | null, other: Cause): Cause =>
  one && weight.indexOf(one) > weight.indexOf(other) ? one : other;
