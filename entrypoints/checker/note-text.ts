// What stands in the field of a note, read again and again; a long text in pieces.
import type { Story } from '../../rules/engine/types.ts';
import type { Cause, Heard } from './cause.ts';
import type { Field } from './field.ts';
import type { Read } from './reading.ts';
import { isAnotherNote } from './same-note.ts';

export interface TextWatch {
  readonly read: Read;
  /** The stories of the text that stands there now. `isOther`: the page has put another note into the field. */
  took(before: string, after: string, stories: readonly Story[], isOther: boolean): void;
  /** A long text: the next piece is due. */
  readOn(cause: Cause): void;
}

export class NoteText {
  now = '';
  /** The rules that found something in it, one for each finding. */
  rules: readonly string[] = [];
  /** Is there more of it than can be checked? */
  isPart = false;
  private readonly field: Field;
  private readonly watch: TextWatch;
  private due: ReturnType<typeof setTimeout> | undefined;

  constructor(field: Field, watch: TextWatch) {
    this.field = field;
    this.watch = watch;
  }

  /** Is there a piece of it that was not read yet? */
  get isReading(): boolean {
    return this.due !== undefined;
  }

  /**
   * Gives what the cause is, seen the text. `heard`: what was done to the field since the last time; `mayBeOther`: we do
   * not write, nor is an editor slow to show what was typed. Throws what the rules throw.
   */
  read(cause: Cause, heard: Heard | null, mayBeOther: boolean, text: string): Cause {
    this.stop();
    const isOther = cause === 'changed' && mayBeOther && isAnotherNote(this.now, text, heard);
    const { stories, rules, isDone, isPart } = this.watch.read(text, this.field.caret());
    this.watch.took(this.now, text, stories, isOther);
    this.now = text;
    this.rules = rules;
    this.isPart = isPart;
    const seen = isOther ? 'entered' : cause;
    // A turn of its own for each piece: the agent's keys come in between.
    if (!isDone) {
      this.due = setTimeout(() => this.watch.readOn(seen === 'entered' ? seen : 'changed'), 0);
    }
    return seen;
  }

  stop(): void {
    clearTimeout(this.due);
    this.due = undefined;
  }
}
