// What the question before saving needs of notes, stage and prompt.
import { isEmpty } from './in-sight.ts';
import type { Note } from './note.ts';
import type { Notes } from './notes.ts';
import { SaveGuard } from './save-guard.ts';

export interface Saving {
  readonly notes: Notes;
  /** Rules whose findings are asked about. */
  confirmed(): ReadonlySet<string>;
  saveButtons(): readonly string[];
  show(note: Note): void;
  promptComes(): Promise<boolean>;
  promptHasFocus(): boolean;
  /** Replaces all that is sure, in the CRM's code field too. */
  replaceAll(note: Note): Promise<boolean>;
}

export function savingOf(saving: Saving, signal: AbortSignal): SaveGuard {
  const { notes } = saving;
  return new SaveGuard(
    {
      notes: () => [...notes.all()].sort((one) => (one === notes.current ? -1 : 0)),
      saveButtons: () => saving.saveButtons(),
      asks(note) {
        note.settle();
        // What may be harmless stops nobody.
        return note.found.sure.some(({ story }) =>
          story.findings.some(({ rule }) => saving.confirmed().has(rule)),
        );
      },
      async show(note) {
        const { field } = note;
        notes.current = note;
        note.trail.close();
        const inside = { block: 'center', behavior: 'instant' } as const;
        if (isEmpty(field.rect())) field.element.scrollIntoView(inside);
        if (isEmpty(field.rect())) return false;
        saving.show(note);
        return saving.promptComes();
      },
      hide(note) {
        if (saving.promptHasFocus()) note.field.focus();
        saving.show(note);
      },
      async clean(note) {
        const isClean = await saving.replaceAll(note);
        if (!isClean) note.notices.tellUnsaved();
        return isClean;
      },
    },
    signal,
  );
}
