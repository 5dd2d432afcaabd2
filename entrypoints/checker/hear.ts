// Everything that an agent, an input method or a page does to one field, told as a cause to look again.
import { afterPaint } from './after-paint.ts';
import { type Cause, causeOf, isSpelling } from './cause.ts';
import type { Note } from './note.ts';

/** The note looks again at most once a frame, and not while an input method is at work. */
export function hear(note: Note, signal: AbortSignal): void {
  const { element } = note.field;
  /** The last that was heard is a letter in a word. */
  let spells = false;

  const catchUp = afterPaint(() => note.looks.catchUp(), signal);
  const lookSoon = (cause: Cause) => {
    note.looks.hear(cause);
    catchUp();
  };
  const hearInput = (event: Event) => {
    const { isComposing = false } = event as InputEvent;
    if (isComposing) note.compose(true);
    // A composition whose end was told to a field that the page had moved away.
    else if (note.isComposing && event.type === 'input') note.compose(false);
    spells = isSpelling(event) && !note.isDrawn;
    if (spells) note.spell();
    else lookSoon(causeOf(event));
  };

  element.addEventListener('input', hearInput, { signal });
  // An editor that does the typing itself makes no input event.
  element.addEventListener('beforeinput', (event) => event.isTrusted && hearInput(event), {
    signal,
  });
  element.addEventListener('compositionstart', () => note.compose(true), { signal });
  const endComposition = (cause: Cause) => {
    if (!note.isComposing) return;
    note.compose(false);
    lookSoon(cause);
  };
  element.addEventListener('compositionend', () => endComposition('typed'), { signal });
  element.addEventListener('focusout', () => endComposition('typed'), { signal });
  const watch = {
    changed() {
      // An editor shows a letter in its own time.
      if (!(spells && note.looks.heard)) lookSoon('changed');
    },
    isKnown: (text: string) => text === note.text,
    isAwaited: () => note.looks.heard !== null,
  };
  note.field.onChange(watch, signal);
}
