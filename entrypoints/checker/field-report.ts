// Tells the background of the field in which the agent is: whether it is read, or why not. Never what stands in it.
import type { FieldState } from '../background/messages.ts';
import type { Note } from './note.ts';
import type { NoteElement } from './note-field.ts';
import type { LeftAlone } from './site-fields.ts';

export class FieldReport {
  private element: Element | null = null;
  private told: FieldState | null = null;
  private readonly tell: (is: FieldState) => void;

  constructor(tell: (is: FieldState) => void) {
    this.tell = tell;
  }

  /** The note field alone; a field that is left alone is told of. */
  noteOf(element: Element, found: NoteElement | LeftAlone | null): NoteElement | null {
    if (typeof found !== 'string') return found;
    this.say(element, found);
    return null;
  }

  /** A note was looked at. `written`: the one that has the focus, asked only where there is news. */
  looked({ field, isUnread, isPart }: Note, written: () => Note | null): void {
    const is = isUnread ? 'failed' : isPart ? 'part' : 'read';
    if (this.isTold(field.element, is) || written()?.field !== field) return;
    this.say(field.element, is);
  }

  private isTold(element: Element, is: FieldState): boolean {
    return element === this.element && is === this.told;
  }

  private say(element: Element, is: FieldState): void {
    if (this.isTold(element, is)) return;
    this.element = element;
    this.told = is;
    // Another frame may tell of a field before this one has the focus again.
    const forget = () => {
      this.element = null;
    };
    element.addEventListener('focusout', forget, { once: true });
    this.tell(is);
  }
}
