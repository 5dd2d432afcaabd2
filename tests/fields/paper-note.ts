import { makeMemory } from '../../entrypoints/checker/memory.ts';
import { Note } from '../../entrypoints/checker/note.ts';
import type { Read } from '../../entrypoints/checker/reading.ts';
import { PaperField, storiesOf } from './paper-field.ts';

/** A note on paper: what its rules find may be changed under it. */
export class PaperNote {
  readonly field = new PaperField();
  stories = storiesOf;
  /** The rules that found something new, in the order in which that was told. */
  readonly newlyFound: string[] = [];
  isPart = false;
  readonly note: Note;

  constructor(read?: Read) {
    this.note = new Note(this.field, makeMemory(), {
      read:
        read ??
        ((text) => ({
          stories: this.stories(text),
          rules: this.rulesOf(text),
          isDone: true,
          isPart: this.isPart,
        })),
      changed: () => {},
      isQuiet: () => false,
      newlyFound: (rules) => void this.newlyFound.push(...rules),
    });
    this.note.look('entered');
  }

  private rulesOf(text: string): string[] {
    return this.stories(text).flatMap(({ findings }) => findings.map(({ rule }) => rule));
  }

  /** Types at the end, letter by letter. */
  type(words: string): void {
    for (const letter of words) {
      this.field.written += letter;
      this.field.at = this.field.written.length;
      this.note.look('typed');
    }
  }

  /** The same, as it is told of letters that end no word. */
  spell(words: string): void {
    for (const letter of words) {
      this.field.written += letter;
      this.field.at = this.field.written.length;
      this.note.spell();
    }
  }

  /** The words that are underlined. */
  get quotes(): readonly string[] {
    return this.note.found.shown.map(({ quote }) => quote);
  }

  /** Those of the card that is open. */
  get openQuote(): string | null {
    const { found, open } = this.note;
    return found.shown.find(({ id }) => id === open)?.quote ?? null;
  }
}
