// One note while it is written: what stands in it, what of that is shown, and which card is open.
import type { Edit, Story } from '../../rules/engine/types.ts';
import type { Cause } from './cause.ts';
import type { Field } from './field.ts';
import type { Memory } from './memory.ts';
import { isAnotherNote } from './same-note.ts';
import { type Standing, standIn } from './standing.ts';
import { endsSentence, isBeingTyped, isInside, makePauses, type Pauses } from './timing.ts';

export interface NoteWatch {
  /** The stories of a text, by the rules in force. */
  stories(text: string): readonly Story[];
  /** Something that is shown is not as it was. */
  changed(): void;
}

export class Note {
  readonly field: Field;
  /** The card that is open, by the story's id. */
  open: string | null = null;
  /** Does the focus belong in the card? */
  entersCard = false;
  notice: 'not-replaced' | 'not-checked' | null = null;
  text = '';
  /** An input method is at work: what stands in the field is not yet what the agent means. */
  isComposing = false;
  private isToldUnchecked = false;
  private isReplacing = false;
  private standing: readonly Standing[] = [];
  private readonly shownIds = new Set<string>();
  private readonly memory: Memory;
  private readonly pauses: Pauses;
  private readonly watch: NoteWatch;

  constructor(field: Field, memory: Memory, watch: NoteWatch) {
    this.field = field;
    this.memory = memory;
    this.watch = watch;
    this.pauses = makePauses(
      () => this.showAll(),
      () => this.raise(),
    );
  }

  /** What is underlined and counted. */
  get shown(): readonly Standing[] {
    return this.standing.filter((one) => this.shownIds.has(one.id) && !this.memory.isKept(one));
  }

  /** Reads the field and checks it anew. */
  look(cause: Cause): void {
    if (!this.isComposing) this.see(cause);
  }

  private see(told: Cause): void {
    const cause = this.check(told);
    const { text } = this;
    const caret = this.field.caret();
    const isWriting = cause === 'typed' || cause === 'placed';
    if (isWriting) this.pauses.restart();
    for (const one of this.standing) {
      const mayWait = cause !== 'placed' && this.pauses.areRunning();
      const waits = mayWait && isBeingTyped(text, caret, one.story);
      if (!waits) this.shownIds.add(one.id);
      // What the agent finds in a field opens no card.
      if (cause === 'entered') this.memory.raise(one);
    }
    if (!this.shown.some(({ id }) => id === this.open)) this.closeCard();
    if (isWriting && endsSentence(text, caret)) this.raise();
    this.watch.changed();
  }

  /** What the cause is, seen the text. */
  private check(cause: Cause): Cause {
    try {
      const text = this.field.text();
      const isOther = cause === 'changed' && this.isOther(text);
      if (isOther) this.memory.forget();
      const stood = isOther ? [] : this.standing;
      this.standing = standIn(stood, this.text, text, this.watch.stories(text));
      this.text = text;
      if (this.notice === 'not-checked') this.notice = null;
      return isOther ? 'entered' : cause;
    } catch {
      // No findings would look like nothing to find: the agent is told, once for each note.
      this.standing = [];
      if (!this.isToldUnchecked) this.notice = 'not-checked';
      this.isToldUnchecked = true;
      return cause;
    }
  }

  /** Has the page put another note into the field? What was answered in the one before does not hold for it. */
  private isOther(text: string): boolean {
    // An editor with a model may show what was typed a while after the event.
    const isTyped = this.field.kind === 'rich' && this.pauses.areRunning() && text !== '';
    return !this.isReplacing && !isTyped && isAnotherNote(this.text, text);
  }

  /** Within a composition nothing is checked, shown or raised. */
  compose(now: boolean): void {
    this.isComposing = now;
    if (now) this.pauses.stop();
  }

  openCard(id: string): void {
    this.open = id;
    this.entersCard = true;
    this.watch.changed();
  }

  /** The story that is nearest to the caret. */
  nearest(): Standing | undefined {
    const caret = this.field.caret() ?? 0;
    const distance = ({ story }: Standing) => Math.max(0, story.start - caret, caret - story.end);
    return [...this.shown].sort((one, other) => distance(one) - distance(other))[0];
  }

  keep(id: string): void {
    const kept = this.shown.find((one) => one.id === id);
    if (kept) this.memory.keep(kept);
    this.closeCard();
    this.watch.changed();
  }

  /** The agent has chosen what stands in the story's place. */
  async replace(id: string, edit: (text: string, story: Story) => Edit): Promise<void> {
    this.pauses.stop();
    this.look('changed');
    const chosen = this.shown.find((one) => one.id === id);
    this.closeCard();
    if (!chosen) return this.watch.changed();
    this.memory.raise(chosen);
    this.isReplacing = true;
    this.notice = (await this.took(edit, chosen.story)) ? null : 'not-replaced';
    this.look('changed');
    this.isReplacing = false;
  }

  private async took(edit: (text: string, story: Story) => Edit, story: Story): Promise<boolean> {
    try {
      return await this.field.replace(edit(this.text, story));
    } catch {
      // Whatever went wrong in a page's own field: the words may still stand there, and the agent is told.
      return false;
    }
  }

  /** The focus has left for elsewhere. */
  leave(): void {
    this.stop();
    this.closeCard();
    this.showAll();
  }

  stop(): void {
    this.pauses.stop();
  }

  close(): void {
    this.closeCard();
    this.watch.changed();
  }

  dismissNotice(): void {
    this.notice = null;
    this.watch.changed();
  }

  private closeCard(): void {
    this.open = null;
    this.entersCard = false;
  }

  private showAll(): void {
    for (const { id } of this.standing) this.shownIds.add(id);
    this.watch.changed();
  }

  /** Opens the card of a new story, where that does not cut into what the agent is writing. */
  private raise(): void {
    this.showAll();
    const caret = this.field.caret();
    const news = this.shown.filter(
      (one) =>
        one.story.kind === 'context' &&
        one.story.confidence === 'sure' &&
        !this.memory.wasRaised(one) &&
        !isInside(caret, one.story),
    );
    const last = news.at(-1);
    if (!last) return;
    for (const one of news) this.memory.raise(one);
    this.open = last.id;
    this.entersCard = false;
    this.watch.changed();
  }
}
