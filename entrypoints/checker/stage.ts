// What can be seen of the notes: underlines, chip and card. It stands still where there is nothing to show.
import { afterPaint } from './after-paint.ts';
import { follow } from './follow.ts';
import type { Host } from './host.ts';
import { isEmpty } from './in-sight.ts';
import { lettersAhead } from './letters-ahead.ts';
import type { Note } from './note.ts';
import { onceAFrame } from './once-a-frame.ts';
import { lineAround } from './timing.ts';
import type { Underlines } from './underlines.ts';

export interface StageCrew {
  readonly host: Host;
  readonly underlines: Underlines;
  /** Shows chip and card of this note; null: of none. */
  prompt(note: Note | null): void;
  /** What of this note can be seen in the prompt. */
  seen(note: Note): readonly unknown[];
  /** What its open card tells of its story. */
  told(note: Note): string;
  /** There will be something to show soon. */
  preload(): void;
  /** The note has moved on the screen. */
  moved(note: Note): void;
  /** The caret has moved: chip and card are not to lie over it. */
  caretMoved(): void;
  /** The note that the prompt speaks of. */
  current(): Note | null;
  /** The field was taken out of the page. */
  lost(note: Note): void;
  /** Another generation of the extension has taken over the page. */
  replaced(): void;
  /** How many stories are open in all fields together. */
  counted(open: number): void;
}

export class Stage {
  private readonly followed = new Map<Note, AbortController>();
  private readonly counts = new Map<Note, number>();
  /** The note for which the prompt is shown now. */
  private prompted: Note | null = null;
  private seen: readonly unknown[] = [];
  private told = '';
  /** The frame in which the prompt was last seen to make way for the caret. */
  private madeWay: CSSNumberish | null = null;
  private readonly crew: StageCrew;

  constructor(crew: StageCrew) {
    this.crew = crew;
  }

  /** `inAWord`: what takes time and need not be exact may wait for a pause. */
  show(note: Note, inAWord: boolean): void {
    const { crew } = this;
    const { field, found, isShowing } = note;
    if (found.all.length > 0) crew.preload();
    if (isShowing && !crew.host.stand(field.element)) {
      crew.replaced();
      return;
    }
    this.count(note, found.count);
    if (isShowing) this.follow(note);
    else this.unfollow(note);
    if (note === crew.current()) this.promptFor(isShowing ? note : null, inAWord);
    // Last, since a page's layout may have surprises: chip and card do not depend on it.
    const line = inAWord ? lineAround(note.text, field.caret() ?? 0) : null;
    note.isDrawn = crew.underlines.set(field, found.shown, line);
  }

  remove(note: Note): void {
    this.unfollow(note);
    this.crew.underlines.set(note.field, [], null);
    this.count(note, 0);
    if (this.prompted === note) this.promptFor(null);
  }

  private promptFor(note: Note | null, inAWord = false): void {
    const { crew } = this;
    const next = note && !isEmpty(note.field.rect()) ? note : null;
    if (next === null && this.prompted === null) return;
    const seen = next ? crew.seen(next) : [];
    const told = next && !inAWord ? crew.told(next) : this.told;
    const isAsBefore =
      next === this.prompted &&
      told === this.told &&
      seen.every((one, at) => one === this.seen[at]);
    this.prompted = next;
    this.seen = seen;
    this.told = told;
    if (!isAsBefore) crew.prompt(next);
    else if (inAWord) this.makeWay();
    else if (next) crew.moved(next);
  }

  private makeWay(): void {
    const { currentTime } = document.timeline;
    if (currentTime !== null && currentTime === this.madeWay) return;
    this.madeWay = currentTime;
    this.crew.caretMoved();
  }

  private moved(note: Note): void {
    const { crew } = this;
    const { field, found } = note;
    if (!field.element.isConnected) {
      crew.lost(note);
      return;
    }
    if (note.isComposing) {
      crew.underlines.renew(field);
      return;
    }
    crew.underlines.move(field, found.shown);
    if (note !== crew.current()) return;
    const isSeen = !isEmpty(field.rect());
    if (isSeen !== (this.prompted === note)) this.promptFor(note);
    else if (isSeen) crew.moved(note);
  }

  private follow(note: Note): void {
    if (this.followed.has(note)) return;
    const life = new AbortController();
    this.followed.set(note, life);
    const { signal } = life;
    follow(note.field.element, () => this.moved(note), signal);
    let letters = 0;
    const look = afterPaint(() => {
      letters = 0;
      // Of too much, what is checked and underlined goes with the caret.
      if (note.isPart || note.found.isMoreThanShown) note.look('changed');
      else if (this.prompted === note) this.makeWay();
    }, signal);
    const caretMoved = () => {
      // The chip keeps away from the next letters of a word as well, so not each of them has it looked at.
      if (note.looks.heard !== 'spelled' || ++letters >= lettersAhead) look();
    };
    document.addEventListener('selectionchange', caretMoved, { signal });
    const { underlines } = this.crew;
    const renew = onceAFrame(() => underlines.renew(note.field), signal);
    const changed = () => underlines.areStandIns(note.field) && renew();
    note.field.element.addEventListener('input', changed, { signal });
  }

  private unfollow(note: Note): void {
    this.followed.get(note)?.abort();
    this.followed.delete(note);
  }

  private count(note: Note, open: number): void {
    if (open > 0) this.counts.set(note, open);
    else this.counts.delete(note);
    let sum = 0;
    for (const count of this.counts.values()) sum += count;
    this.crew.counted(sum);
  }
}
