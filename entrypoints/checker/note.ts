// One note while it is written: what stands in it, what of that is shown, and which card is open.
import type { FieldView, KeepReason } from '../prompt/contract.ts';
import { type Cause, isWriting } from './cause.ts';
import type { Field } from './field.ts';
import { Found } from './found.ts';
import type { Memory } from './memory.ts';
import { NoteText } from './note-text.ts';
import { Notices } from './notices.ts';
import type { Read } from './reading.ts';
import type { Standing } from './standing.ts';
import { endsSentence, isBeingTyped, makePauses, type Pauses } from './timing.ts';
import { Trail } from './trail.ts';
import { unhurried } from './unhurried.ts';

export interface NoteWatch {
  /** The stories of a text, by the rules in force. */
  readonly read: Read;
  /** Something that is shown is not as it was. `inAWord`: a key was pressed, and the next one may come any moment. */
  changed(inAWord: boolean): void;
  /** These rules found something that was not in the note before; once for each finding, not while it is being typed. */
  newlyFound(rules: readonly string[]): void;
  /** May no card open by itself now? */
  isQuiet(): boolean;
}

export class Note {
  readonly field: Field;
  readonly found: Found;
  readonly notices: Notices;
  /** Where the agent is in the prompt. */
  readonly trail: Trail;
  /** An input method is at work: what stands in the field is not yet what the agent means. */
  isComposing = false;
  /** The field could not be read, or not checked. */
  isUnread = false;
  /** Its underlines are boxes of ours, which do not move with the words. */
  isDrawn = false;
  private isReplacing = false;
  private readonly memory: Memory;
  private readonly pauses: Pauses;
  private readonly watch: NoteWatch;
  private readonly written: NoteText;
  readonly looks = unhurried((cause) => {
    if (!this.isComposing) this.see(cause);
  });

  constructor(field: Field, memory: Memory, watch: NoteWatch) {
    this.field = field;
    this.memory = memory;
    this.found = new Found(memory);
    this.watch = watch;
    const changed = () => watch.changed(false);
    this.notices = new Notices(changed);
    this.trail = new Trail(changed);
    this.written = new NoteText(field, {
      read: watch.read,
      took: (...text) => this.found.take(...text),
      readOn: (cause) => this.readOn(cause),
    });
    this.pauses = makePauses(
      () => this.pause(),
      () => this.raise(),
    );
  }

  get text(): string {
    return this.written.now;
  }

  /** Is there more of the note than can be checked? */
  get isPart(): boolean {
    return this.written.isPart;
  }

  /** The card that is open, by the story's id. */
  get open(): string | null {
    const { here } = this.trail;
    return here?.at === 'card' ? here.story : null;
  }

  get isShowing(): boolean {
    const { shown, kept } = this.found;
    return shown.length > 0 || kept.length > 0 || this.notices.now !== null;
  }

  /** Is there something to show, or may there be in a moment? */
  get hasToStay(): boolean {
    return this.isShowing || this.written.isReading || this.looks.isDue();
  }

  /** Reads the field and checks it anew; where something was done to it, that is to come anyway. */
  look(cause: Cause): void {
    if (!this.looks.heard) this.looks.ask(cause);
  }

  /** A letter that ends no word: as a rule nothing is shown of it before the agent pauses, so nothing is read till then. */
  spell(): void {
    this.looks.hear('spelled');
    this.pauses.restart();
  }

  /** The next piece of a long text, as long as nothing is done to the field. */
  private readOn(cause: Cause): void {
    if (this.looks.heard) return;
    if (this.field.kind === 'native') this.looks.now(cause);
    else if (!this.isComposing) this.see(cause, this.text);
  }

  /** `known`: the text that stands in the field; to read it out of a large tree takes long. */
  private see(told: Cause, known?: string): void {
    const cause = this.check(told, known);
    const { text } = this;
    const caret = this.field.caret();
    if (isWriting(cause)) this.pauses.restart();
    const mayWait = cause !== 'placed' && this.pauses.areRunning();
    this.show(caret, ({ story }) => !mayWait || !isBeingTyped(text, caret, story));
    // What the agent finds in a field opens no card.
    if (cause === 'entered') {
      for (const one of this.found.all) this.memory.raise(one);
      this.memory.newIn(this.written.rules);
    }
    if (isWriting(cause) && endsSentence(text, caret)) this.raise();
    this.watch.changed(cause === 'typed');
  }

  /** What the cause is, seen the text. */
  private check(cause: Cause, known?: string): Cause {
    const heard = this.looks.take();
    try {
      const text = known ?? this.field.text();
      const seen = this.written.read(cause, heard, this.mayBeOther(text), text);
      this.isUnread = false;
      this.notices.holds('not-checked', false);
      this.notices.holds('partly-checked', this.isPart);
      return seen;
    } catch {
      // No findings would look like nothing to find.
      this.found.clear();
      this.isUnread = true;
      this.notices.holds('not-checked', true);
      return cause;
    }
  }

  /** What is put there by us, or typed and shown by a slow editor, is no other note. */
  private mayBeOther(text: string): boolean {
    const isTyped = this.field.kind === 'rich' && this.pauses.areRunning() && text !== '';
    return !this.isReplacing && !isTyped;
  }

  private show(caret: number | null, isDue: Parameters<Found['show']>[1]): void {
    this.found.show(caret, isDue);
    this.notices.holds('partly-underlined', this.found.isMoreThanShown);
    if (!this.found.isThere(this.trail.here)) this.trail.reset();
  }

  /** No word is being typed any more. */
  private pause(): void {
    if (this.looks.heard) this.looks.now('changed');
    this.showAll();
  }

  private showAll(): void {
    this.show(this.field.caret(), () => true);
    this.watch.newlyFound(this.memory.newIn(this.written.rules));
    this.watch.changed(false);
  }

  /** Within a composition nothing is checked, shown or raised. */
  compose(now: boolean): void {
    this.isComposing = now;
    if (now) this.pauses.stop();
  }

  /** The note is about to be saved: all that is in it counts, also what is still being typed. */
  settle(): void {
    this.pauses.stop();
    this.looks.now('changed');
  }

  /** Into what is open, or into the card of the story nearest to the caret, or to what is left standing. */
  enterNearest(): void {
    const nearest = this.found.nearest(this.field.caret());
    if (this.trail.here !== null || this.notices.now !== null) this.trail.enterHere();
    else if (nearest) this.trail.enter({ at: 'card', story: nearest.id });
    else if (this.found.kept.length > 0) this.trail.enter({ at: 'list' });
  }

  keep(id: string, reason: KeepReason): void {
    const kept = this.found.find(id);
    if (kept) this.memory.keep(kept, reason);
    this.trail.reset();
    this.showAll();
  }

  /** The agent takes "leave it" back. */
  doubt(id: string): void {
    const doubted = this.found.kept.find(({ standing }) => standing.id === id)?.standing;
    if (!doubted) return;
    this.memory.doubt(doubted);
    this.show(this.field.caret(), () => false);
    this.trail.enter({ at: 'card', story: id });
  }

  /** Nothing may be open or due while the text is changed, and the text is read as it is now. */
  beginReplacing(): void {
    this.notices.isUnsaved = false;
    this.settle();
    this.trail.reset();
    this.isReplacing = true;
  }

  /** `answered`: what the agent has chosen something for; it is not raised again. */
  endReplacing(cameTo: FieldView['notice'], answered: readonly Standing[]): void {
    for (const one of answered) this.memory.raise(one);
    this.notices.cameTo(cameTo);
    this.looks.now('changed');
    this.isReplacing = false;
  }

  /** The focus has left for elsewhere. */
  leave(): void {
    this.pauses.stop();
    this.trail.reset();
    this.pause();
  }

  stop(): void {
    this.pauses.stop();
    this.looks.stop();
    this.written.stop();
  }

  /** Opens the card of a new story, where that does not cut into what the agent is writing. */
  private raise(): void {
    this.showAll();
    // An agent who is in the prompt is not taken elsewhere.
    if (this.trail.hasFocus) return;
    const news = this.found.news(this.field.caret());
    const last = news.at(-1);
    if (!last) return;
    for (const one of news) this.memory.raise(one);
    // Underlines and chip have told of them; they are not raised when the quiet ends.
    if (this.watch.isQuiet()) return;
    this.trail.open({ at: 'card', story: last.id });
  }
}
