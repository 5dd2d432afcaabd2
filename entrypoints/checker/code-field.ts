// The CRM's own field for a code: set with the note, and set back when the agent takes the replacement back.
//
// A select of one takes the last code chosen, and of several chosen at once the organisation's first; a select of many
// takes all; an input takes all, unless it holds something else than codes.
import { changeBetween } from '../../rules/engine/change.ts';
import type { CodeField } from '../../rules/engine/policy.ts';
import type { Code } from '../../rules/engine/types.ts';
import { type CodeControl, controlOf } from './code-control.ts';
import type { Note } from './note.ts';
import { windowsAround } from './save-buttons.ts';
import { firstElement } from './shadow-search.ts';

/** One replacement in the note and what was set with it. */
interface Step {
  readonly before: string;
  readonly after: string;
  /** The words that gave way. */
  readonly words: string;
  readonly names: readonly string[];
  readonly control: CodeControl;
  readonly held: string;
  readonly set: string;
}

interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export class CodeFields {
  private readonly steps = new WeakMap<Element, Steps>();
  private last: Promise<unknown> = Promise.resolve();

  /** The note now has these codes in it; `before`: the note without them. False: the CRM's field has them not, and the agent is told. */
  async put(
    note: Note,
    before: string,
    codes: readonly string[],
    field: CodeField,
    codeBook: readonly Code[],
  ): Promise<boolean> {
    const nameOf = (id: string) => field.values?.[id] ?? id;
    const after = note.text;
    const element = elementFor(field.selector);
    const control = element && controlOf(element, new Set(codeBook.map(({ id }) => nameOf(id))));
    if (!control) return false;
    const held = control.read();
    const names = codes.map(nameOf);
    const focused = note.field.element.ownerDocument.activeElement;
    const isSet = await this.inTurn(() => control.set(names));
    if (note.field.element.ownerDocument.activeElement !== focused) note.field.focus();
    if (!isSet) return false;
    const { start, endBefore } = changeBetween(before, after);
    const words = before.slice(start, endBefore);
    const step = { before, after, words, names, control, held, set: control.read() };
    const { done } = this.stepsOf(note);
    this.steps.set(note.field.element, { done: [...done, step], undone: [] });
    return true;
  }

  /** A note was looked at: is a replacement taken back, or made again by a redo? */
  looked(note: Note): void {
    const { done, undone } = this.stepsOf(note);
    if (done.length === 0 && undone.length === 0) return;
    const { text } = note;
    // An empty note is another note.
    if (text === '') return void this.steps.delete(note.field.element);
    const first = done.findIndex((step) => isTakenBack(step, text));
    const again = undone[0];
    if (first >= 0) this.takeBack(note, done.slice(0, first), done.slice(first), undone);
    else if (again && text === again.after) {
      this.steps.set(note.field.element, { done: [...done, again], undone: undone.slice(1) });
      void this.inTurn(() => again.control.set(again.names));
    }
  }

  private takeBack(
    note: Note,
    done: readonly Step[],
    taken: readonly Step[],
    undone: readonly Step[],
  ): void {
    this.steps.set(note.field.element, { done, undone: [...taken, ...undone] });
    const [first] = taken;
    const last = taken.at(-1);
    // What the agent has set there since is theirs.
    if (!first || !last || last.control.read() !== last.set) return;
    void this.inTurn(() => first.control.restore(first.held));
  }

  private stepsOf({ field }: Note): Steps {
    return this.steps.get(field.element) ?? { done: [], undone: [] };
  }

  /** One after the other: an undo must not overtake what it undoes. */
  private inTurn(step: () => Promise<boolean>): Promise<boolean> {
    const next = this.last.then(step).catch(() => false);
    this.last = next;
    return next;
  }
}

/** The words stand again, or so many undos came at once that they stand only in part. */
function isTakenBack({ before, after, words }: Step, text: string): boolean {
  if (text === before) return true;
  if (words !== '' && text.includes(words) && !after.includes(words)) return true;
  return before.startsWith(text) && !after.startsWith(text);
}

/** In this frame, else in those around it. */
function elementFor(selector: string): Element | null {
  for (const around of windowsAround()) {
    const found = firstElement(around.document, selector);
    if (found) return found;
  }
  return null;
}
