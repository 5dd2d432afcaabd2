// What the agent is told about the note as a whole, one thing at a time.
import type { FieldView } from '../prompt/contract.ts';

type Kind = NonNullable<FieldView['notice']>;

export class Notices {
  now: Kind | null = null;
  /** Words that stayed although they should have gone. */
  left: readonly string[] = [];
  /** The text as the last replacement should have left it. */
  cleaned = '';
  /** Was the note not saved, because of what is told? */
  isUnsaved = false;
  private readonly told = new Set<Kind>();
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** A state of the note: told once, and taken back where it no longer holds. */
  holds(kind: Kind, holds: boolean): void {
    if (!holds) {
      if (this.now === kind) this.now = null;
      return;
    }
    if (this.told.has(kind)) return;
    this.told.add(kind);
    if (this.now === null || kind === 'not-checked') this.now = kind;
  }

  /** How something went that the agent did; null: well. */
  cameTo(kind: Kind | null): void {
    if (kind !== null || this.now?.endsWith('-replaced')) this.now = kind;
  }

  tell(kind: Kind): void {
    this.now = kind;
    this.changed();
  }

  /** What is told has stopped a save. */
  tellUnsaved(): void {
    this.isUnsaved = true;
    this.changed();
  }

  dismiss(): void {
    this.isUnsaved = false;
    this.now = null;
    this.changed();
  }
}
