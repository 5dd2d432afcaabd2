// One note while it is written: what stands in it, what of that is shown, and which card is open.
import type { Edit, Story } from '../../rules/engine/types.ts';
import { edited, type Field } from './field.ts';
import type { Memory } from './memory.ts';
import { type Standing, standIn } from './standing.ts';
import { endsSentence, isBeingTyped, isInside, makePauses, type Pauses } from './timing.ts';

/** What became of a text between two looks. */
export type Cause = 'entered' | 'typed' | 'changed';

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
  /** The text as the last replacement should have left it. */
  cleaned = '';
  private isToldUnchecked = false;
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
    this.check();
    const { text } = this;
    const caret = this.field.caret();
    if (cause === 'typed') this.pauses.restart();
    for (const one of this.standing) {
      const waits = this.pauses.areRunning() && isBeingTyped(text, caret, one.story);
      if (!waits) this.shownIds.add(one.id);
      // What the agent finds in a field opens no card.
      if (cause === 'entered') this.memory.raise(one);
    }
    if (!this.shown.some(({ id }) => id === this.open)) this.closeCard();
    if (cause === 'typed' && endsSentence(text, caret)) this.raise();
    this.watch.changed();
  }

  private check(): void {
    try {
      const text = this.field.text();
      this.standing = standIn(this.standing, this.text, text, this.watch.stories(text));
      this.text = text;
      if (this.notice === 'not-checked') this.notice = null;
    } catch {
      // No findings would look like nothing to find: the agent is told, once for each note.
      this.standing = [];
      if (!this.isToldUnchecked) this.notice = 'not-checked';
      this.isToldUnchecked = true;
    }
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
    this.notice = (await this.took(edit, chosen.story)) ? null : 'not-replaced';
    this.look('changed');
  }

  private async took(edit: (text: string, story: Story) => Edit, story: Story): Promise<boolean> {
    try {
      const wanted = edit(this.text, story);
      this.cleaned = edited(this.text, wanted);
      return await this.field.replace(wanted);
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
