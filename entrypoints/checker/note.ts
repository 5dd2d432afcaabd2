// One note while it is written: what stands in it, what of that is shown, and which card is open.
import type { Edit, Story } from '../../rules/engine/types.ts';
import type { FieldView, KeepReason } from '../prompt/contract.ts';
import { type AnswerAll, carryOut, stepsTo } from './answer-all.ts';
import type { Field } from './field.ts';
import type { Memory } from './memory.ts';
import { type Standing, standIn } from './standing.ts';
import { endsSentence, isBeingTyped, isInside, makePauses, type Pauses } from './timing.ts';
import { type Place, Trail } from './trail.ts';

/** What became of a text between two looks. */
export type Cause = 'entered' | 'typed' | 'changed';

export interface NoteWatch {
  /** The stories of a text, by the rules in force. */
  stories(text: string): readonly Story[];
  /** Something that is shown is not as it was. */
  changed(): void;
  /** May no card open by itself now? */
  isQuiet(): boolean;
}

/** What was done, and the text before. */
export interface AllReplaced {
  readonly before: string;
  readonly codes: readonly string[];
}

export class Note {
  readonly field: Field;
  /** Does the focus belong in what is open? */
  entersCard = false;
  notice: FieldView['notice'] = null;
  /** Words that stayed although they should have gone. */
  left: readonly string[] = [];
  /** Was the note not saved, because of what the notice says? */
  isUnsaved = false;
  text = '';
  private isToldUnchecked = false;
  private standing: readonly Standing[] = [];
  private readonly trail = new Trail();
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
    return this.visible().filter((one) => this.memory.reasonFor(one) === null);
  }

  /** What the agent leaves as it is. */
  get kept(): readonly { readonly standing: Standing; readonly reason: KeepReason }[] {
    return this.visible().flatMap((standing) => {
      const reason = this.memory.reasonFor(standing);
      return reason === null ? [] : [{ standing, reason }];
    });
  }

  /** What can be answered at once: nothing that may be harmless. */
  get sure(): readonly Standing[] {
    return this.shown.filter(({ story }) => story.confidence === 'sure');
  }

  /** Whatever the rules find, shown or not yet. */
  get hasFindings(): boolean {
    return this.standing.length > 0;
  }

  get here(): Place | null {
    return this.trail.here;
  }

  get isAtFirstStep(): boolean {
    return this.trail.isAtFirstStep;
  }

  /** The card that is open, by the story's id. */
  get open(): string | null {
    const { here } = this;
    return here?.at === 'card' ? here.story : null;
  }

  private visible(): readonly Standing[] {
    return this.standing.filter(({ id }) => this.shownIds.has(id));
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
    if (!this.isPossible()) this.leaveTrail();
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

  /** The note is about to be saved: all that is in it counts, also what is still being typed. */
  settle(): void {
    this.pauses.stop();
    this.look('changed');
  }

  /** The agent opens something, from the keyboard or by the chip. */
  enter(place: Place): void {
    this.trail.go(place);
    this.entersCard = true;
    this.watch.changed();
  }

  /** The focus goes into what is open already. */
  enterHere(): void {
    this.entersCard = true;
    this.watch.changed();
  }

  /** The focus is back in the text; what is open stays open. */
  leaveCard(): void {
    if (!this.entersCard) return;
    this.entersCard = false;
    this.watch.changed();
  }

  /** What is open cannot be when what it speaks of is gone. */
  private isPossible(): boolean {
    const { here } = this;
    if (here?.at === 'card') return this.shown.some(({ id }) => id === here.story);
    if (here?.at === 'all') return this.sure.length > 1;
    return here === null || this.visible().length > 0;
  }

  /** Into what is open, or into the card of the story nearest to the caret, or to what is left standing. */
  enterNearest(): void {
    if (this.here !== null || this.notice !== null) {
      this.enterHere();
      return;
    }
    const caret = this.field.caret() ?? 0;
    const distance = ({ story }: Standing) => Math.max(0, story.start - caret, caret - story.end);
    const [nearest] = [...this.shown].sort((one, other) => distance(one) - distance(other));
    if (nearest) this.enter({ at: 'card', story: nearest.id });
    else if (this.visible().length > 0) this.enter({ at: 'list' });
  }

  keep(id: string, reason: KeepReason): void {
    const kept = this.shown.find((one) => one.id === id);
    if (kept) this.memory.keep(kept, reason);
    this.close();
  }

  /** The agent takes "leave it" back. */
  doubt(id: string): void {
    const doubted = this.kept.find(({ standing }) => standing.id === id)?.standing;
    if (!doubted) return;
    this.memory.doubt(doubted);
    this.enter({ at: 'card', story: id });
  }

  /** The agent has chosen what stands in the story's place. Gives the text before, or null where that did not take. */
  async replace(id: string, edit: (text: string, story: Story) => Edit): Promise<string | null> {
    this.begin();
    const chosen = this.shown.find((one) => one.id === id);
    if (!chosen) {
      this.watch.changed();
      return null;
    }
    const { text: before } = this;
    this.memory.raise(chosen);
    const took = await carryOut([edit(this.text, chosen.story)], this.field);
    this.notice = took ? null : 'not-replaced';
    this.look('changed');
    return took ? before : null;
  }

  /** The same for all that is sure. */
  async replaceAll(answer: AnswerAll): Promise<AllReplaced | null> {
    this.begin();
    const { text: before } = this;
    const chosen = this.sure;
    for (const one of chosen) this.memory.raise(one);
    const all = answer(
      this.text,
      chosen.map(({ story }) => story),
    );
    const steps = stepsTo(all, this.field);
    const took = await carryOut(steps, this.field);
    // The last come first.
    this.left = chosen
      .slice(0, steps.length === took ? 0 : chosen.length - took)
      .map(({ quote }) => quote);
    this.notice = this.left.length > 0 ? 'partly-replaced' : null;
    this.look('changed');
    return this.notice === null ? { before, codes: all.codes } : null;
  }

  /** Nothing may be open or due while the text is changed, and the text is read as it is now. */
  private begin(): void {
    this.isUnsaved = false;
    this.pauses.stop();
    this.look('changed');
    this.leaveTrail();
  }

  /** The focus has left for elsewhere. */
  leave(): void {
    this.stop();
    this.leaveTrail();
    this.showAll();
  }

  stop(): void {
    this.pauses.stop();
  }

  /** One step back; the last one leads to the text. */
  back(): void {
    this.trail.back();
    this.entersCard = this.trail.here !== null;
    this.watch.changed();
  }

  close(): void {
    this.leaveTrail();
    this.watch.changed();
  }

  tell(notice: FieldView['notice']): void {
    this.notice = notice;
    this.watch.changed();
  }

  /** What the notice speaks of has stopped a save. */
  tellUnsaved(): void {
    this.isUnsaved = true;
    this.watch.changed();
  }

  dismissNotice(): void {
    this.isUnsaved = false;
    this.notice = null;
    this.watch.changed();
  }

  private leaveTrail(): void {
    this.trail.leave();
    this.entersCard = false;
  }

  private showAll(): void {
    for (const { id } of this.standing) this.shownIds.add(id);
    this.watch.changed();
  }

  /** Opens the card of a new story, where that does not cut into what the agent is writing. */
  private raise(): void {
    this.showAll();
    // An agent who is in the prompt is not taken elsewhere.
    if (this.entersCard) return;
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
    // Underlines and chip have told of them; they are not raised when the quiet ends.
    if (this.watch.isQuiet()) return;
    this.leaveTrail();
    this.trail.go({ at: 'card', story: last.id });
    this.watch.changed();
  }
}
