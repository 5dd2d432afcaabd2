// One note while it is written: what stands in it, what of that is shown, and which card is open.
import type { Edit, Story } from '../../rules/engine/types.ts';
import type { Cause } from './cause.ts';
import type { Field } from './field.ts';
import type { Memory } from './memory.ts';
import { nearestTo } from './nearest.ts';
import type { Read } from './reading.ts';
import { type Standing, standIn } from './standing.ts';
import { endsSentence, isBeingTyped, isInside, makePauses, type Pauses } from './timing.ts';

/** What became of a text between two looks. */
export type Cause = 'entered' | 'typed' | 'changed';

/** What the agent is told: a replacement did not take; nothing, or not all, could be checked; not all is underlined. */
export type NoticeKind = 'not-replaced' | 'not-checked' | 'partly-checked' | 'partly-underlined';

export interface NoteWatch {
  /** The stories of a text, by the rules in force. */
  readonly read: Read;
  /** Something that is shown is not as it was. `inAWord`: a key was pressed, and the next one may come any moment. */
  changed(inAWord: boolean): void;
}

/** More underlines than these help nobody, and the page pays for each. */
const mostShown = 200;

export class Note {
  readonly field: Field;
  /** The card that is open, by the story's id. */
  open: string | null = null;
  /** Does the focus belong in the card? */
  entersCard = false;
  /** How often the agent has asked to enter a card. */
  entries = 0;
  notice: NoticeKind | null = null;
  text = '';
  /** What is underlined: of very many those nearest to the caret. */
  shown: readonly Standing[] = [];
  /** How many there are to replace, underlined or not. */
  count = 0;
  /** Is there more of the note than can be checked? */
  isPart = false;
  private readonly told = new Set<NoticeKind>();
  private standing: readonly Standing[] = [];
  private shownIds: ReadonlySet<string> = new Set();
  private readonly memory: Memory;
  private readonly pauses: Pauses;
  private readonly watch: NoteWatch;
  private readingOn: ReturnType<typeof setTimeout> | undefined;

  constructor(field: Field, memory: Memory, watch: NoteWatch) {
    this.field = field;
    this.memory = memory;
    this.watch = watch;
    this.pauses = makePauses(
      () => this.showAll(),
      () => this.raise(),
    );
  }

  /** Reads the field and checks it anew. */
  look(cause: Cause): void {
    try {
      this.check(this.field.text(), cause);
    } catch {
      // No findings would look like nothing to find.
      this.standing = [];
      this.count = 0;
      this.shown = [];
      this.say('not-checked', true);
    }
    const { text } = this;
    const caret = this.field.caret();
    if (cause === 'typed') this.pauses.restart();
    const isWriting = this.pauses.areRunning();
    this.show(
      caret,
      ({ id, story }) => this.shownIds.has(id) || !isWriting || !isBeingTyped(text, caret, story),
    );
    // What the agent finds in a field opens no card.
    if (cause === 'entered') for (const one of this.standing) this.memory.raise(one);
    if (cause === 'typed' && endsSentence(text, caret)) this.raise();
    this.watch.changed(cause === 'typed');
  }

  private check(text: string, cause: Cause): void {
    clearTimeout(this.readingOn);
    const { stories, isDone, isPart } = this.watch.read(text, this.field.caret());
    this.standing = standIn(this.standing, this.text, text, stories);
    this.text = text;
    this.isPart = isPart;
    this.say('not-checked', false);
    this.say('partly-checked', isPart);
    // A turn of its own for each piece: the agent's keys come in between.
    this.readingOn = isDone ? undefined : setTimeout(() => this.readOn(cause), 0);
  }

  private readOn(cause: Cause): void {
    this.look(cause === 'entered' ? 'entered' : 'changed');
  }

  /** Decides which of the standing stories are shown. */
  private show(caret: number | null, isDue: (one: Standing) => boolean): void {
    const due = this.standing.filter(isDue);
    this.shownIds = new Set(due.map(({ id }) => id));
    const open = due.filter((one) => !this.memory.isKept(one));
    this.count = open.length;
    this.shown = nearestTo(caret ?? 0, open, ({ story }) => story, mostShown);
    this.say('partly-underlined', open.length > mostShown);
    if (!this.shown.some(({ id }) => id === this.open)) this.closeCard();
  }

  /** Tells the agent once for each note, and takes it back where it no longer holds. */
  private say(notice: NoticeKind, holds: boolean): void {
    if (!holds) {
      if (this.notice === notice) this.notice = null;
      return;
    }
    if (this.told.has(notice)) return;
    this.told.add(notice);
    if (this.notice === null || notice === 'not-checked') this.notice = notice;
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
    this.entries++;
    this.watch.changed(false);
  }

  find(id: string): Standing | undefined {
    return this.shown.find((one) => one.id === id);
  }

  /** The story that is nearest to the caret. */
  nearest(): Standing | undefined {
    return nearestTo(this.field.caret() ?? 0, this.shown, ({ story }) => story, 1)[0];
  }

  keep(id: string): void {
    const kept = this.find(id);
    if (kept) this.memory.keep(kept);
    this.closeCard();
    this.show(this.field.caret(), ({ id: one }) => this.shownIds.has(one));
    this.watch.changed(false);
  }

  /** The agent has chosen what stands in the story's place. */
  async replace(id: string, edit: (text: string, story: Story) => Edit): Promise<void> {
    this.pauses.stop();
    this.look('changed');
    const chosen = this.find(id);
    this.closeCard();
    if (!chosen) return this.watch.changed(false);
    this.memory.raise(chosen);
    const took = await this.took(edit, chosen.story);
    if (!took) this.notice = 'not-replaced';
    else if (this.notice === 'not-replaced') this.notice = null;
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

  /** Is there something to show, or may there be in a moment? */
  get hasToStay(): boolean {
    return this.shown.length > 0 || this.notice !== null || this.readingOn !== undefined;
  }

  /** The focus has left for elsewhere. */
  leave(): void {
    this.pauses.stop();
    this.closeCard();
    this.showAll();
  }

  stop(): void {
    this.pauses.stop();
    clearTimeout(this.readingOn);
  }

  close(): void {
    this.closeCard();
    this.watch.changed(false);
  }

  dismissNotice(): void {
    this.notice = null;
    this.watch.changed(false);
  }

  private closeCard(): void {
    this.open = null;
    this.entersCard = false;
  }

  private showAll(): void {
    this.show(this.field.caret(), () => true);
    this.watch.changed(false);
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
    this.watch.changed(false);
  }
}
