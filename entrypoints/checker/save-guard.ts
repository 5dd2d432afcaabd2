// Before saving: where the organisation asks for it, a note with open findings is saved after one question.
// An emergency note is never blocked: whatever fails here, the save goes through.
import type { Note } from './note.ts';
import { SaveEar } from './save-ear.ts';

export interface SaveGuardCrew {
  notes(): readonly Note[];
  /** Is there anything to ask before saving in this note as it is read now? */
  asks(note: Note): boolean;
  /** Selectors of what saves a note on this site. */
  saveButtons(): readonly string[];
  /** Shows the question; false: it cannot be shown. */
  show(note: Note): Promise<boolean>;
  /** Takes the question away, and gives the focus back to the note. */
  hide(note: Note): void;
  /** Puts codes in the place of all that is sure; false: something stayed, and the agent is told. */
  clean(note: Note): Promise<boolean>;
}

interface Question {
  readonly note: Note;
  /** The note that was to be saved. */
  readonly text: string;
  readonly again: () => void;
}

export class SaveGuard {
  /** How often a question was asked. */
  asked = 0;
  private question: Question | null = null;
  private ear: { readonly hears: SaveEar; readonly life: AbortController } | null = null;
  /** The text of each field that the agent has decided to save. */
  private readonly decided = new WeakMap<Element, string>();
  private readonly crew: SaveGuardCrew;

  constructor(crew: SaveGuardCrew, signal: AbortSignal) {
    this.crew = crew;
    signal.addEventListener('abort', () => this.stop());
  }

  /** Listens as long as there are rules that ask before saving. */
  start(): void {
    if (this.ear) return;
    const life = new AbortController();
    const { crew } = this;
    const hears = new SaveEar(
      {
        notes: () => crew.notes(),
        saveButtons: () => crew.saveButtons(),
        isOpen: (note) => crew.asks(note) && this.decided.get(note.field.element) !== note.text,
        ask: (note, again) => this.ask(note, again),
        escape: (note) => this.escape(note),
      },
      life.signal,
    );
    this.ear = { hears, life };
  }

  stop(): void {
    this.ear?.life.abort();
    this.ear = null;
    // A question that nobody can answer any more must not cost the save.
    const question = this.end();
    if (question) this.goOn(question);
  }

  asksFor(note: Note): boolean {
    return this.question?.note === note;
  }

  /** A note was looked at: a question speaks of one text, and goes with it. */
  looked(note: Note, current: Note | null): void {
    this.ear?.hears.listenAround(note);
    const { question } = this;
    if (!question) return;
    const isOther = question.note === note && question.text !== note.text;
    if (isOther || question.note !== current) this.question = null;
  }

  async saveWithCodes(): Promise<void> {
    const question = this.end();
    if (!question) return;
    // Where cleaning itself breaks, the agent still gets the note saved.
    const isClean = await this.crew.clean(question.note).catch(() => true);
    if (isClean) this.goOn(question);
  }

  saveAsIs(): void {
    const question = this.end();
    if (!question) return;
    try {
      this.crew.hide(question.note);
    } finally {
      this.goOn(question);
    }
  }

  back(): void {
    const question = this.end();
    if (question) this.crew.hide(question.note);
  }

  private escape(note: Note): boolean {
    const asks = this.asksFor(note);
    if (asks) this.back();
    return asks;
  }

  private ask(note: Note, again: () => void): void {
    const question = { note, text: note.text, again };
    this.question = question;
    this.asked += 1;
    const goOn = () => {
      if (this.question !== question) return;
      this.end();
      this.goOn(question);
    };
    this.crew.show(note).then((isShown) => isShown || goOn(), goOn);
  }

  private end(): Question | null {
    const { question } = this;
    this.question = null;
    return question;
  }

  private goOn({ note, again }: Question): void {
    this.decided.set(note.field.element, note.field.text());
    again();
  }
}
