// What can be seen of the notes: underlines, chip and card. It stands still where there is nothing to show.
import { follow } from './follow.ts';
import type { Host } from './host.ts';
import { isEmpty } from './in-sight.ts';
import type { Note } from './note.ts';
import type { Underlines } from './underlines.ts';

export interface StageCrew {
  readonly host: Host;
  readonly underlines: Underlines;
  /** Shows chip and card of this note; null: of none. */
  prompt(note: Note | null): void;
  /** There will be something to show soon. */
  preload(): void;
  /** The note has moved on the screen. */
  moved(note: Note): void;
  /** The note that the prompt speaks of. */
  current(): Note | null;
  /** The field was taken out of the page. */
  lost(note: Note): void;
  /** Another generation of the extension has taken over the page. */
  replaced(): void;
  /** How many stories are open in all fields together. */
  counted(open: number): void;
}

/** Time between two looks at a value that page scripts may change without an event, in milliseconds. */
const lookAgain = 500;

export class Stage {
  private readonly followed = new Map<Note, AbortController>();
  private readonly counts = new Map<Note, number>();
  /** The note for which the prompt is shown now. */
  private prompted: Note | null = null;
  private readonly crew: StageCrew;

  constructor(crew: StageCrew) {
    this.crew = crew;
  }

  show(note: Note): void {
    const { crew } = this;
    const { field, shown } = note;
    if (note.hasFindings) crew.preload();
    const isShowing = shown.length > 0 || note.kept.length > 0 || note.notice !== null;
    if (isShowing && !crew.host.stand(field.element)) {
      crew.replaced();
      return;
    }
    this.count(note, shown.length);
    if (isShowing) this.follow(note);
    else this.unfollow(note);
    if (note === crew.current()) this.promptFor(isShowing ? note : null);
    // Last, since a page's layout may have surprises: chip and card do not depend on it.
    crew.underlines.set(
      field,
      shown.map(({ story }) => story),
    );
  }

  remove(note: Note): void {
    this.unfollow(note);
    this.crew.underlines.set(note.field, []);
    this.count(note, 0);
    if (this.prompted === note) this.promptFor(null);
  }

  private promptFor(note: Note | null): void {
    const { crew } = this;
    const next = note && !isEmpty(note.field.rect()) ? note : null;
    if (next === null && this.prompted === null) return;
    this.prompted = next;
    crew.prompt(next);
  }

  private moved(note: Note): void {
    const { crew } = this;
    const { field, shown } = note;
    if (!field.element.isConnected) {
      crew.lost(note);
      return;
    }
    crew.underlines.move(
      field,
      shown.map(({ story }) => story),
    );
    if (note !== crew.current()) return;
    const isSeen = !isEmpty(field.rect());
    if (isSeen !== (this.prompted === note)) this.promptFor(note);
    else if (isSeen) crew.moved(note);
  }

  private follow(note: Note): void {
    if (this.followed.has(note)) return;
    const { element, kind } = note.field;
    const life = new AbortController();
    this.followed.set(note, life);
    follow(element, () => this.moved(note), life.signal);
    if (kind === 'rich') return;
    // A save button that empties a textarea makes no event: underlines would stand under other words.
    const timer = setInterval(() => {
      if (note.field.text() !== note.text) note.look('changed');
    }, lookAgain);
    life.signal.addEventListener('abort', () => clearInterval(timer));
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
