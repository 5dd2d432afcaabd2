// Hears how agents save: by the form, by a button, by Ctrl+Enter. A press is kept from the page from its first event on.
import type { Note } from './note.ts';
import { pressAgain, submitAgain, typeAgain } from './save-again.ts';
import { formOf, isElement, saveButtonIn, windowsAround } from './save-buttons.ts';
import { rootsAround } from './shadow-roots.ts';

export interface SaveEarCrew {
  notes(): readonly Note[];
  /** Selectors of what saves a note on this site. */
  saveButtons(): readonly string[];
  /** Must the agent be asked before this note is saved? */
  isOpen(note: Note): boolean;
  /** The save was kept from the page; `again` does it once more. */
  ask(note: Note, again: () => void): void;
  /** Escape in the note; true: it has done its work. */
  escape(note: Note): boolean;
}

const presses = ['pointerdown', 'touchstart', 'mousedown'];
const releases = ['pointerup', 'touchend', 'mouseup', 'pointercancel', 'touchcancel'];
const heard = [...presses, ...releases, 'click', 'keydown', 'submit'];

export class SaveEar {
  /** What is being pressed, kept from the page until it is known that it is a click. */
  private pressed: Element | null = null;
  private readonly roots = new WeakSet<EventTarget>();
  private readonly crew: SaveEarCrew;
  private readonly signal: AbortSignal;

  constructor(crew: SaveEarCrew, signal: AbortSignal) {
    this.crew = crew;
    this.signal = signal;
    for (const around of windowsAround()) this.listen(around);
    for (const note of crew.notes()) this.listenAround(note);
  }

  /** Submit events stay inside a shadow tree, and closed trees hide their buttons from outside. */
  listenAround({ field }: Note): void {
    for (const root of rootsAround(field.element)) this.listen(root);
  }

  private listen(root: EventTarget): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    const { signal } = this;
    for (const type of heard)
      root.addEventListener(type, (event) => this.hear(event), { capture: true, signal });
  }

  private hear(event: Event): void {
    try {
      if (event.type === 'keydown') this.hearKey(event as KeyboardEvent);
      else if (event.type === 'submit') this.hearSubmit(event as SubmitEvent);
      else if (event.type === 'click') this.hearClick(event as MouseEvent);
      else this.hearPress(event);
    } catch {
      // Nothing was kept from the page by then, or its click still comes.
      this.pressed = null;
    }
  }

  private hearPress(event: Event): void {
    if (event.type === 'pointerdown') {
      const isPlain = (event as PointerEvent).button === 0;
      this.pressed = isPlain ? (this.toAsk(event)?.button ?? null) : null;
    }
    const { pressed } = this;
    if (!pressed) return;
    if (!event.composedPath().includes(pressed) || event.type.endsWith('cancel')) {
      this.pressed = null;
      return;
    }
    event.stopImmediatePropagation();
    // The focus, and so the caret, stays where it is.
    if (event.type === 'mousedown') event.preventDefault();
  }

  private hearClick(event: MouseEvent): void {
    const { pressed } = this;
    this.pressed = null;
    const found = this.toAsk(event);
    if (!found) return;
    const [inner] = event.composedPath();
    keep(event);
    this.crew.ask(found.note, () => {
      const target = isElement(inner) && inner.isConnected ? inner : found.button;
      pressAgain(target, event, pressed === found.button);
    });
  }

  /** The button on the event's way, with the first note that it would save with open findings. */
  private toAsk(event: Event): { readonly button: Element; readonly note: Note } | null {
    const way = event.composedPath();
    for (const note of this.crew.notes()) {
      const button = saveButtonIn(way, note.field.element, this.crew.saveButtons());
      if (button && this.crew.isOpen(note)) return { button, note };
    }
    return null;
  }

  private hearSubmit(event: SubmitEvent): void {
    const [form] = event.composedPath();
    const note = this.crew
      .notes()
      .find((one) => formOf(one.field.element) === form && this.crew.isOpen(one));
    if (!note) return;
    keep(event);
    this.crew.ask(note, () => submitAgain(form as HTMLFormElement, event));
  }

  private hearKey(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    const way = event.composedPath();
    const note = this.crew.notes().find(({ field }) => way.includes(field.element));
    const [target] = way;
    if (!note || !isElement(target)) return;
    if (event.key === 'Escape') {
      if (this.crew.escape(note)) keep(event);
      return;
    }
    const saves = event.ctrlKey || event.metaKey || target.localName === 'input';
    if (!saves || event.shiftKey || event.altKey || !this.crew.isOpen(note)) return;
    keep(event);
    if (!event.repeat) this.crew.ask(note, () => typeAgain(target, event));
  }
}

/** The page does not hear of it. */
function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
