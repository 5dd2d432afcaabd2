// The notes of one document: the one that is being written, and those that still have something to show.
import type { Field } from './field.ts';
import { hear } from './hear.ts';
import { Memories } from './memory.ts';
import { Note, type NoteWatch } from './note.ts';
import type { NoteElement } from './note-field.ts';
import { focusedIn, rootsAround } from './shadow-roots.ts';

export interface NotesWatch {
  /** The note field that this element is, or is inside of, on this site; null: not a place for notes. */
  found(element: Element): NoteElement | null;
  /** The adapter for a field; everything it starts ends with the signal. */
  field(found: NoteElement, signal: AbortSignal): Field;
  /** What reads the stories of one note, text after text. */
  reader(): NoteWatch['read'];
  /** May no card open by itself now? */
  isQuiet(): boolean;
  /** These rules found something new in a note, one for each finding. */
  newlyFound(rules: readonly string[]): void;
  /** Something that a note shows is not as it was. */
  changed(note: Note, inAWord: boolean): void;
  /** The note is watched no longer. */
  gone(note: Note): void;
  /** Is this the prompt, or something in it? */
  isPrompt(target: EventTarget | null): boolean;
}

interface Watched {
  readonly note: Note;
  /** The tree in which the field stood when it was entered. */
  readonly root: Node;
  readonly life: AbortController;
}

export class Notes {
  /** The note that has the focus, or had it last. */
  current: Note | null = null;
  /** The agent has been elsewhere since. */
  private isLeft = false;
  private readonly watched = new Map<HTMLElement, Watched>();
  private readonly memories = new Memories();
  private readonly heard = new WeakSet<ShadowRoot>();
  private readonly watch: NotesWatch;
  private fresh: EventTarget | null;
  private readonly signal: AbortSignal;

  /** `fresh`: all that stands in this field was written just now. */
  constructor(watch: NotesWatch, fresh: EventTarget | null, signal: AbortSignal) {
    this.watch = watch;
    this.fresh = fresh;
    this.signal = signal;
    signal.addEventListener('abort', () => this.forgetAll());
  }

  /** The sentinel hands over whatever takes the focus or is typed in. */
  focus(target: EventTarget | null): void {
    if (this.comesBack(target)) return;
    const from = target instanceof Element ? target : document.activeElement;
    if (!from || this.watch.isPrompt(from)) return;
    const element = focusedIn(from);
    this.listenAround(element);
    const found = this.watch.found(element);
    // A key in a closed tree is told as one in its host.
    if (found && !this.comesBack(found.element)) this.enter(found);
  }

  /** True: this is the field of the current note, and nothing begins anew. */
  private comesBack(target: EventTarget | null): boolean {
    const { current } = this;
    const watched = current && this.watched.get(current.field.element);
    if (!watched || target !== current.field.element) return false;
    if (current.field.element.getRootNode() !== watched.root) return false;
    current.trail.loseFocus();
    // A page may have filled it with something else meanwhile.
    if (this.isLeft) current.look('changed');
    this.isLeft = false;
    return true;
  }

  /** The note whose field has the focus now; null: none. */
  get written(): Note | null {
    const { activeElement } = document;
    // A frame without the focus has an active element all the same.
    if (!this.current || !activeElement || !document.hasFocus()) return null;
    if (this.watch.isPrompt(activeElement)) return this.current;
    return this.current.field.element.contains(focusedIn(activeElement)) ? this.current : null;
  }

  all(): Note[] {
    return [...this.watched.values()].map(({ note }) => note);
  }

  /** The note in this field, as it is watched now. */
  of(element: HTMLElement): Note | undefined {
    return this.watched.get(element)?.note;
  }

  /** The others are watched no longer. */
  keepOnly(isKept: (note: Note) => boolean): void {
    for (const note of this.all()) if (!isKept(note)) this.forget(note);
  }

  forget(note: Note): void {
    const watched = this.watched.get(note.field.element);
    this.watched.delete(note.field.element);
    if (this.current === note) this.current = null;
    note.stop();
    this.memories.leave(note.field.element, note.text);
    watched?.life.abort();
    this.watch.gone(note);
  }

  forgetAll(): void {
    for (const note of this.all()) this.forget(note);
  }

  /** The focus has left the prompt, for the field or for elsewhere. */
  leavePrompt(to: EventTarget | null): void {
    if (this.current) this.leave(this.current, to);
  }

  private enter(found: NoteElement): void {
    for (const { note, root } of [...this.watched.values()]) {
      const { element } = note.field;
      const isLeft = element !== found.element && !note.hasToStay;
      // A page may move a field to another tree: what was listened to around it is not there any more.
      if (isLeft || element.getRootNode() !== root) this.forget(note);
    }
    const { note } = this.watched.get(found.element) ?? this.begin(found);
    this.current = note;
    this.isLeft = false;
    const isFresh = found.element === this.fresh;
    this.fresh = null;
    note.look(isFresh ? 'typed' : 'entered');
  }

  private begin(found: NoteElement): Watched {
    const { element } = found;
    const life = new AbortController();
    const { signal } = life;
    const field = this.watch.field(found, signal);
    const memory = this.memories.of(element, () => field.text());
    const note: Note = new Note(field, memory, {
      read: this.watch.reader(),
      changed: (inAWord) => this.watch.changed(note, inAWord),
      isQuiet: () => this.watch.isQuiet(),
      newlyFound: (rules) => this.watch.newlyFound(rules),
    });
    const watched = { note, life, root: element.getRootNode() };
    this.watched.set(element, watched);
    this.listen(note, signal);
    return watched;
  }

  private listen(note: Note, signal: AbortSignal): void {
    const { element } = note.field;
    hear(note, signal);
    element.addEventListener('focusout', ({ relatedTarget }) => this.leave(note, relatedTarget), {
      signal,
    });
    window.addEventListener('keydown', (event) => this.dismiss(note, event), {
      capture: true,
      signal,
    });
  }

  /** Escape closes the card and does nothing else: the dialog that the field is in stays open. */
  private dismiss(note: Note, event: KeyboardEvent): void {
    if (event.key !== 'Escape' || note.trail.here === null || event.isComposing) return;
    if (!event.composedPath().includes(note.field.element)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    note.trail.close();
  }

  private leave(note: Note, to: EventTarget | null): void {
    if (this.watch.isPrompt(to) || (to instanceof Node && note.field.element.contains(to))) return;
    // Another window has come to the front; the caret stays where it was. A frame cannot tell that from its neighbour's turn.
    if (!document.hasFocus() && window === window.top) return;
    if (note === this.current) this.isLeft = true;
    note.leave();
    if (!note.hasToStay) this.forget(note);
  }

  /** A focus that moves inside one shadow tree is not told outside it. */
  private listenAround(element: Element): void {
    for (const root of rootsAround(element)) {
      if (this.heard.has(root)) continue;
      this.heard.add(root);
      root.addEventListener('focusin', ({ target }) => this.focus(target), { signal: this.signal });
    }
  }
}
